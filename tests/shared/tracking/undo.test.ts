import { describe, expect, test } from 'vitest'
import type { CellValue } from '../../../shared/tables/grid.ts'
import { lastRun, planUndo } from '../../../shared/tracking/undo.ts'
import { applied, plannedWrites, wantedTable, withFormulas } from './table-fixture.ts'

type Sheet = { values: CellValue[][] }

const table = wantedTable({ sdm: 5, arg: 7 })
const runOf = (sheet: Sheet) => lastRun([{ grid: withFormulas(sheet), table }])
const undone = (sheet: Sheet) => planUndo(withFormulas(sheet), table, runOf(sheet))
const seen = (sheet: Sheet) => sheet.values.map((row) => row.slice(0, 5))

const first = applied(null, plannedWrites(null, table, 1))
const second = applied(first, plannedWrites(first, wantedTable({ sdm: 6, arg: 7, baru: 1 }), 2))

function typed(sheet: Sheet, row: number, column: number, value: CellValue): Sheet {
  return {
    values: sheet.values.map((cells, index) =>
      index === row - 1 ? cells.map((cell, at) => (at === column - 1 ? value : cell)) : cells,
    ),
  }
}

describe('undoing the last run', () => {
  test('gives cells back what they held, and takes away the rows that it appended', () => {
    const plan = undone(second)
    expect(seen(applied(second, plan)).slice(0, 3)).toEqual(seen(first))
    expect(seen(applied(second, plan))[3]).toEqual(['', '', '', '', ''])
    // The figure and the date of its row.
    expect(plan).toMatchObject({ restored: 2, removedRows: 1, kept: [], isEmptied: false })
  })

  test('is one step: then there is nothing to undo', () => {
    expect(runOf(applied(second, undone(second)))).toBe(0)
  })

  test('finds its rows wherever people sorted and moved them', () => {
    const [titles = [], sdm = [], arg = [], added = []] = second.values
    const moved = { values: [titles, added, ['catatan', '', '', '', '', ''], arg, sdm].map((row) => ['', ...row]) }
    const after = applied(moved, undone(moved)).values
    expect(after[1]?.every((cell) => cell === '')).toBe(true)
    expect(after[2]?.[1]).toBe('catatan')
    expect(after[4]?.slice(1, 3)).toEqual(['Aspek sdm', 5])
  })

  test('finds them where people sorted only the columns that they see', () => {
    const [titles = [], ...rows] = second.values
    const turned = [...rows].reverse()
    const sheet = {
      values: [titles, ...rows.map((row, at) => [...(turned[at] ?? []).slice(0, 4), ...row.slice(4)])],
    }
    const after = applied(sheet, undone(sheet))
    expect(after.values.slice(1).map((row) => row.slice(0, 2))).toEqual([
      ['', ''],
      ['Aspek arg', 7],
      ['Aspek sdm', 5],
    ])
  })

  test('keeps a cell that a person changed since', () => {
    const sheet = typed(second, 2, 2, 'kira-kira 6')
    expect(undone(sheet)).toMatchObject({ restored: 1, kept: ['B2'] })
    expect(applied(sheet, undone(sheet)).values[1]?.[1]).toBe('kira-kira 6')
  })

  test.each<[string, Sheet]>([
    ['in a cell of ours', typed(second, 4, 3, 'Undang')],
    ['beside the table', { values: second.values.map((row, index) => [...row, index === 3 ? 'periksa lagi' : '']) }],
  ])('keeps a new row that a person wrote into, %s', (_case, sheet) => {
    const after = applied(sheet, undone(sheet))
    expect(after.values[3]).toEqual(expect.arrayContaining(['Aspek baru', 1]))
    expect(undone(sheet)).toMatchObject({ removedRows: 0, kept: [expect.stringMatching(/4$/)] })
  })

  test('of a copied row leaves the copy as it is', () => {
    const sheet = { values: [...second.values, [...(second.values[1] ?? [])]] }
    const after = applied(sheet, undone(sheet))
    expect(after.values[1]?.[1]).toBe(5)
    expect(after.values[4]?.slice(0, 5)).toEqual(second.values[1]?.slice(0, 5))
    expect(runOf(after)).toBe(0)
  })

  test('of the very first leaves the sheet blank', () => {
    const plan = undone(first)
    expect(plan.isEmptied).toBe(true)
    expect(applied(first, plan).values.every((row) => row.every((cell) => cell === ''))).toBe(true)
  })

  test('of the very first leaves the titles where a person added something', () => {
    const sheet = { values: [...first.values, ['catatan saya', '', '', '', '', '']] }
    const plan = undone(sheet)
    expect(plan.isEmptied).toBe(false)
    expect(applied(sheet, plan).values[0]).toEqual(first.values[0])
  })

  test('does not mind somebody who wrote into the memory', () => {
    const sheet = typed(second, 2, 6, 'progress:zzzzzz {"run":2,"was":{"progress":{"value":["x"]}}}')
    expect(applied(sheet, undone(sheet)).values[1]?.slice(0, 2)).toEqual(['Aspek sdm', 6])
  })
})

test('the next run goes on as if the undone one had not been', () => {
  const back = applied(second, undone(second))
  const again = applied(back, plannedWrites(back, wantedTable({ sdm: 6, arg: 7 }), runOf(back) + 1))
  expect(again.values[1]?.[1]).toBe(6)
  expect(seen(applied(again, undone(again))).slice(0, 3)).toEqual(seen(first))
})
