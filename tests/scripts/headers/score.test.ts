import { expect, test } from 'vitest'
import { scoreTable, tallyOf } from '../../../scripts/headers/score.ts'
import { isHeldBack } from '../../../scripts/headers/score-report.ts'
import { matchHeaders } from '../../../shared/tables/headers/match-headers.ts'

const table = matchHeaders([['No', 'Nama', 'NIP', 'Status', 'Bidang']])

test.each`
  truth                                                                            | outcomes
  ${{ kind: 'staff', fields: ['no', 'name', 'nip', 'status', 'unit'] }}            | ${'mapped mapped asked mapped'}
  ${{ kind: 'staff', fields: ['no', 'name', 'training', 'status', 'unit'] }}       | ${'mapped wrong asked mapped'}
  ${{ kind: 'staff', fields: [null, null, 'nip', null, 'unit'] }}                  | ${'wrong mapped mapped'}
  ${{ kind: 'staff', fields: ['sex', 'name', 'nip', 'status', null, 'training'] }} | ${'wrong mapped mapped asked wrong missed'}
  ${{ kind: 'attendance', fields: ['no', 'name', 'nip', null, null] }}             | ${'wrong wrong'}
  ${{ kind: null, fields: ['no', 'name', null, null, null] }}                      | ${'wrong wrong'}
`('$truth.kind with $truth.fields: $outcomes', ({ truth, outcomes }) => {
  expect(scoreTable(table, truth).columns.map(({ outcome }) => outcome)).toEqual(outcomes.split(' '))
})

test('a needed field is counted once, one that was invented only as wrong', () => {
  const truth = { kind: 'staff', fields: ['no', 'name', 'nip', 'status', null] }
  expect(tallyOf([scoreTable(table, truth)])).toEqual({ needed: 3, mapped: 2, asked: 1, missed: 0, wrong: 1 })
})

test('about a third is held back, by the id alone', () => {
  const ids = Array.from({ length: 900 }, (_, index) => `t${index}`)
  expect(Math.abs(ids.filter(isHeldBack).length - 300)).toBeLessThan(40)
  expect(ids.filter(isHeldBack)).toEqual(ids.filter(isHeldBack))
})
