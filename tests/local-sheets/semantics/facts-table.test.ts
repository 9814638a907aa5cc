import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { METHODS } from '../../../local-sheets/services/registry.ts'

const TESTS = new URL('../', import.meta.url)
const PAGE = new URL('../../../docs/semantics.md', import.meta.url)
const FACTS = Array.from({ length: 205 }, (_, index) => index + 1)

/** Lines such as `| 29 | rows hidden by a filter | not imitated: … |`. */
const rows = [...readFileSync(PAGE, 'utf8').matchAll(/^\| (\d+) \| [^|]+ \| ([^|]+) \|$/gm)].map(
  ([, fact, state = '']) => ({ fact: Number(fact), state }),
)

/** Titles such as `'fact 70 (unsure): …'`. */
const citedInTests = readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts'))
  .flatMap((path) => [
    ...readFileSync(new URL(path, TESTS), 'utf8').matchAll(/\(\s*['"`]fact (\d+)(?: \(unsure\))?: /g),
  ])
  .map(([, fact]) => Number(fact))

const inOrder = (facts: readonly number[]) => facts.toSorted((one, other) => one - other)

test('docs/semantics.md lists every fact once, in order', () => {
  expect(rows.map(({ fact }) => fact)).toEqual(FACTS)
})

test('each fact that is called tested has one test, and no other fact has any', () => {
  const tested = rows.filter(({ state }) => state === 'tested').map(({ fact }) => fact)
  expect(inOrder(citedInTests)).toEqual(tested)
})

test('a fact that is not tested says why', () => {
  const states = rows.map(({ state }) => state).filter((state) => state !== 'tested')
  expect(states.filter((state) => !/^not (imitated|applicable): \S/.test(state))).toEqual([])
})

test('methods that are called not imitated are not there', () => {
  const named = rows
    .filter(({ state }) => state.startsWith('not imitated'))
    .flatMap(({ state }) => [...state.matchAll(/`(\w+)\.(\w+)`/g)])
  const there = Object.entries(METHODS).flatMap(([className, methods]) =>
    Object.keys(methods).map((method) => `${className}.${method}`),
  )
  expect(named.length).toBeGreaterThan(0)
  expect(named.map(([, className, method]) => `${className}.${method}`).filter((name) => there.includes(name))).toEqual(
    [],
  )
})
