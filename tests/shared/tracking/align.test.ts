import { describe, expect, test } from 'vitest'
import type { CellValue } from '../../../shared/tables/grid.ts'
import { align } from '../../../shared/tracking/align.ts'
import { applied, plannedWrites, wantedTable, withFormulas } from './table-fixture.ts'

const table = wantedTable({ a: 1, b: 2, c: 3 })
const made = applied(null, plannedWrites(null, table))
const HIDDEN = [4, 5]

/** The rows as they are seen in this order; the hidden columns stay. */
function shownSorted(order: readonly number[], sheet: { values: CellValue[][] } = made) {
  const [titles = [], ...rows] = sheet.values
  const sorted = rows.map((row, at) =>
    row.map((cell, column) => (HIDDEN.includes(column) ? cell : (rows[order[at] ?? 0]?.[column] ?? ''))),
  )
  return { values: [titles, ...sorted] }
}

function typed(sheet: { values: CellValue[][] }, row: number, column: number, value: CellValue) {
  return {
    values: sheet.values.map((cells, index) =>
      cells.map((cell, at) => (index === row && at === column ? value : cell)),
    ),
  }
}

const codes = (sheet: { values: CellValue[][] }) => {
  const { grid } = align(withFormulas(sheet), table)
  return grid.values.slice(1).map((row) => `${row[0]} ${row[4]}`)
}

describe('hidden cells that a sort left behind', () => {
  test('are known by what stands in the rows', () => {
    expect(codes(shownSorted([2, 0, 1]))).toEqual(['Aspek c c', 'Aspek a a', 'Aspek b b'])
  })

  test('are known by the name where a person changed a figure', () => {
    expect(codes(shownSorted([2, 0, 1], typed(made, 1, 1, 9)))).toEqual(['Aspek c c', 'Aspek a a', 'Aspek b b'])
  })

  test('are put right by the next run, whose figures are true', () => {
    const sheet = shownSorted([1, 2, 0])
    const after = applied(sheet, plannedWrites(sheet, wantedTable({ a: 5, b: 6, c: 7 }), 2))
    expect(after.values.slice(1).map((row) => [row[0], row[1], row[4]])).toEqual([
      ['Aspek b', 6, 'b'],
      ['Aspek c', 7, 'c'],
      ['Aspek a', 5, 'a'],
    ])
    expect(plannedWrites(after, wantedTable({ a: 5, b: 6, c: 7 }), 3).blocks).toEqual([])
  })
})

describe('nothing moves', () => {
  test.each<[string, { values: CellValue[][] }]>([
    ['where nobody touched anything', made],
    ['where whole rows were sorted', { values: [made.values[0] ?? [], ...made.values.slice(1).reverse()] }],
    ['where a figure was changed', typed(made, 2, 1, 9)],
    ['where two figures were changed for each other', typed(typed(made, 1, 1, 2), 2, 1, 1)],
    [
      'where a row was cleared',
      {
        values: made.values.map((row, at) =>
          at === 2 ? row.map((cell, column) => (HIDDEN.includes(column) ? cell : '')) : row,
        ),
      },
    ],
    ['where a row was copied and changed', typed({ values: [...made.values, [...(made.values[1] ?? [])]] }, 4, 1, 9)],
  ])('%s', (_case, sheet) => {
    expect(align(withFormulas(sheet), table).moved).toEqual([])
  })
})
