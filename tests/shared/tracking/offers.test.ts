import { describe, expect, test } from 'vitest'
import type { CellValue } from '../../../shared/tables/grid.ts'
import { offeredEdit, offersOf, planTake } from '../../../shared/tracking/offers.ts'
import { textCell, type WantedTable } from '../../../shared/tracking/table.ts'
import { applied, plannedWrites, wantedTable, withFormulas } from './table-fixture.ts'

const before = wantedTable({ sdm: 5 })
const made = applied(null, plannedWrites(null, before))
const typed = (row: number, column: number, value: CellValue) => ({
  values: made.values.map((cells, index) =>
    index === row - 1 ? cells.map((cell, at) => (at === column - 1 ? value : cell)) : cells,
  ),
})
/** The plan proposes something else by now. */
const now: WantedTable = {
  ...before,
  rows: before.rows.map((row) => ({ ...row, cells: { ...row.cells, action: textCell('Bimbingan') } })),
}

describe('what is offered', () => {
  test.each([
    ['a seeded cell, with news', 3, 'Undang narasumber', now, { ours: 'Bimbingan', isNews: true }],
    ['a seeded cell, without', 3, 'Undang narasumber', before, { ours: 'Pelatihan', isNews: false }],
    ['a seeded cell that was cleared', 3, '', now, { theirs: '(kosong)', ours: 'Bimbingan', isNews: true }],
    ['a figure', 2, 9, wantedTable({ sdm: 6 }), { theirs: '9', ours: '6', label: 'Aspek sdm · Progres', isNews: true }],
    ['a formula in place of a figure', 2, '=4+5', wantedTable({ sdm: 6 }), { theirs: '=4+5', ours: '6' }],
  ] as const)('%s', (_case, column, value, table, offer) => {
    const plan = plannedWrites(typed(2, column, value), table)
    expect(offersOf(plan, table)).toMatchObject([{ sheet: 'Pelacakan', row: 2, column, ...offer }])
  })

  test('nothing where nobody changed anything', () => {
    expect(offersOf(plannedWrites(made, now), now)).toEqual([])
  })
})

describe('taking what is offered', () => {
  const sheet = typed(2, 3, 'Undang narasumber')
  const plan = plannedWrites(sheet, now)

  test('writes that cell alone, and it is renewed from then on', () => {
    const edit = offeredEdit(plan, { row: 2, column: 3, theirs: 'Undang narasumber' })
    const after = applied(sheet, { blocks: edit ? planTake(withFormulas(sheet), now, edit) : [] })
    expect(after.values[1]?.slice(0, 5)).toEqual(['Aspek sdm', 5, 'Bimbingan', { year: 2025, month: 1, day: 5 }, 'sdm'])
    expect(plannedWrites(after, now)).toMatchObject({ blocks: [], kept: [] })
    expect(applied(after, plannedWrites(after, before)).values[1]?.[2]).toBe('Pelatihan')
  })

  test.each([
    ['the cell says something else by now', { row: 2, column: 3, theirs: 'Undang' }],
    ['the row is elsewhere by now', { row: 3, column: 3, theirs: 'Undang narasumber' }],
  ])('refuses where %s', (_case, offer) => {
    expect(offeredEdit(plan, offer)).toBeNull()
  })
})
