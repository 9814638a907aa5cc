import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { byHand } from './by-hand.ts'

const page = readFileSync(new URL('../../docs/sample.md', import.meta.url), 'utf8')

/** Rows of the table of results: | `id` | numerator | denominator | not assessed | not applicable | … */
const documented = [...page.matchAll(/^\| `([a-z-]+)` \| ([^|]+) \| ([^|]+) \| (\d+) \| (\d+) \|/gm)].map(
  ([, id, numerator, denominator, missing, notApplicable]) => [
    id,
    inDigits(numerator),
    inDigits(denominator),
    Number(missing),
    Number(notApplicable),
  ],
)

test('docs/sample.md shows the figures calculated by hand', () => {
  expect(documented).toEqual(
    Object.entries(byHand).map(([id, { numerator, denominator, missing, notApplicable }]) => [
      id,
      numerator,
      denominator,
      missing,
      notApplicable,
    ]),
  )
})

function inDigits(cell: string | undefined): number | null {
  const digits = (cell ?? '').replaceAll('.', '').trim()
  return digits === '–' ? null : Number(digits)
}
