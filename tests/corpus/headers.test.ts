import { expect, test } from 'vitest'
import { scoreTable, tallyOf } from '../../scripts/headers/score.ts'
import { matchHeaders } from '../../shared/tables/headers/match-headers.ts'
import { headerTables } from './headers/parse.ts'

const scored = headerTables.flatMap(({ headers, truth }) =>
  truth === null ? [] : [{ headers, score: scoreTable(matchHeaders(headers), truth) }],
)
const { needed, mapped, wrong } = tallyOf(scored.map(({ score }) => score))

test('every table tells what each of its columns holds', () => {
  expect(headerTables.length).toBeGreaterThanOrEqual(60)
  expect(
    headerTables.filter(({ headers, truth }) => headers.some((row) => row.length !== truth?.fields.length)),
  ).toEqual([])
})

test('at most 1 of 100 needed fields is mapped wrong in silence', () => {
  expect(wrong / needed).toBeLessThanOrEqual(0.01)
})

test('at least 85 of 100 are mapped without asking', () => {
  expect(mapped / needed).toBeGreaterThanOrEqual(0.85)
})

test.each(scored.filter(({ score }) => score.truth.kind === null))('$headers is left alone', ({ score }) => {
  expect(score.isKindRight).toBe(true)
})
