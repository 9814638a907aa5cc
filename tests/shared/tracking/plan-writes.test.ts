import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CellValue } from '../../../shared/tables/grid.ts'
import { planWrites } from '../../../shared/tracking/plan-writes.ts'
import { textCell } from '../../../shared/tracking/table.ts'
import { applied, plannedWrites, wantedTable, withFormulas } from './table-fixture.ts'

const first = () => applied(null, plannedWrites(null, wantedTable({ sdm: 5, arg: 7 })))

/** The sheet with one cell changed by a person; `row` and `column` from 1. */
function edited(grid: { values: CellValue[][] }, row: number, column: number, value: CellValue) {
  return {
    values: grid.values.map((cells, index) =>
      index === row - 1 ? cells.map((cell, at) => (at === column - 1 ? value : cell)) : cells,
    ),
  }
}

describe('a new table', () => {
  test('is one rectangle, header and all', () => {
    const plan = plannedWrites(null, wantedTable({ sdm: 5, arg: 7 }))
    expect(plan.blocks.map(({ row, column, cells }) => [row, column, cells.length, cells[0]?.length])).toEqual([
      [1, 1, 3, 6],
    ])
    expect(plan.changed).toEqual(['sdm', 'arg'])
  })

  test('stands on a blank sheet as on no sheet', () => {
    expect(plannedWrites({ values: [['']] }, wantedTable({ sdm: 5 })).blocks).toEqual(
      plannedWrites(null, wantedTable({ sdm: 5 })).blocks,
    )
  })
})

describe('a second run', () => {
  test('without news writes nothing', () => {
    const plan = plannedWrites(first(), wantedTable({ sdm: 5, arg: 7 }))
    expect(plan.blocks).toEqual([])
    expect(plan.unchanged).toEqual(['sdm', 'arg'])
  })

  test('renews a figure and the date of its row, nothing else', () => {
    const plan = plannedWrites(first(), wantedTable({ sdm: 6, arg: 7 }))
    const after = applied(first(), plan)
    expect(plan.changed).toEqual(['sdm'])
    expect(after.values[1]?.slice(0, 5)).toEqual(['Aspek sdm', 6, 'Pelatihan', { year: 2025, month: 1, day: 6 }, 'sdm'])
    expect(after.values[2]).toEqual(first().values[2])
  })
})

describe("a person's edits", () => {
  test('of a seeded cell stay', () => {
    const plan = plannedWrites(edited(first(), 2, 3, 'Undang narasumber'), wantedTable({ sdm: 6, arg: 7 }))
    expect(applied(edited(first(), 2, 3, 'Undang narasumber'), plan).values[1]?.[2]).toBe('Undang narasumber')
    expect(plan.kept).toMatchObject([{ row: 2, column: 3, isSeeded: true, isNews: false }])
  })

  test('a seeded cell that was cleared stays empty', () => {
    const cleared = edited(first(), 2, 3, '')
    expect(applied(cleared, plannedWrites(cleared, wantedTable({ sdm: 6, arg: 7 }))).values[1]?.[2]).toBe('')
  })

  test('of a computed cell stay, and the figure is offered', () => {
    const sheet = edited(first(), 2, 2, 9)
    const plan = plannedWrites(sheet, wantedTable({ sdm: 6, arg: 7 }))
    expect(applied(sheet, plan).values[1]?.[1]).toBe(9)
    expect(plan.kept).toEqual([
      {
        row: 2,
        column: 2,
        key: 'progress',
        title: 'Progres',
        id: 'sdm',
        theirs: { kind: 'value', value: 9 },
        wanted: { kind: 'value', value: 6, format: '0' },
        isSeeded: false,
        isNews: true,
      },
    ])
  })

  test('a computed cell that was cleared is filled again', () => {
    const sheet = edited(first(), 2, 2, '')
    expect(applied(sheet, plannedWrites(sheet, wantedTable({ sdm: 6, arg: 7 }))).values[1]?.[1]).toBe(6)
  })

  test('a column of their own between ours stays as it is', () => {
    const sheet = { values: first().values.map((row, index) => [row[0] ?? '', `catatan ${index}`, ...row.slice(1)]) }
    const after = applied(sheet, plannedWrites(sheet, wantedTable({ sdm: 6, arg: 8 })))
    expect(after.values.map((row) => row[1])).toEqual(['catatan 0', 'catatan 1', 'catatan 2'])
    expect(after.values.map((row) => row[2])).toEqual(['Progres', 6, 8])
  })
})

describe('a table that people moved about', () => {
  test('title rows above it do not matter', () => {
    const sheet = { values: [['LAPORAN', '', '', '', '', ''], ...first().values] }
    const after = applied(sheet, plannedWrites(sheet, wantedTable({ sdm: 6, arg: 7 })))
    expect(after.values[2]?.[1]).toBe(6)
  })

  test('a column that was renamed is known by what stands in it', () => {
    const sheet = edited(first(), 1, 2, 'Capaian')
    const plan = plannedWrites(sheet, wantedTable({ sdm: 6, arg: 7 }))
    expect(plan.restoredColumns).toEqual([])
    expect(applied(sheet, plan).values[1]?.[1]).toBe(6)
  })

  test('a column that was deleted comes back at the right', () => {
    const sheet = { values: first().values.map((row) => [...row.slice(0, 1), ...row.slice(2)]) }
    const plan = plannedWrites(sheet, wantedTable({ sdm: 6, arg: 7 }))
    expect(plan.restoredColumns).toEqual(['Progres'])
    expect(applied(sheet, plan).values.map((row) => row[5])).toEqual(['Progres', 6, 7])
  })

  test('a row that was deleted comes back below', () => {
    const sheet = { values: first().values.filter((_row, index) => index !== 1) }
    const plan = plannedWrites(sheet, wantedTable({ sdm: 5, arg: 7 }))
    expect(plan.changed).toEqual(['sdm'])
    expect(applied(sheet, plan).values[2]?.[0]).toBe('Aspek sdm')
  })

  test('without its code a row is known by its name', () => {
    const sheet = {
      values: first().values.map((row, index) => row.map((cell, at) => (at === 4 && index > 0 ? '' : cell))),
    }
    expect(applied(sheet, plannedWrites(sheet, wantedTable({ sdm: 6, arg: 7 }))).values).toHaveLength(3)
  })

  test('of a row that was copied, the first is renewed and the copy is told', () => {
    const copy = first().values[1] ?? []
    const sheet = { values: [...first().values, copy] }
    const plan = plannedWrites(sheet, wantedTable({ sdm: 6, arg: 7 }))
    expect(plan.copies).toEqual([{ id: 'sdm', row: 4 }])
    expect(applied(sheet, plan).values[3]).toEqual(copy)
  })

  test('a sheet of that name without our titles is left alone', () => {
    expect(
      planWrites(
        withFormulas({
          values: [
            ['Anggaran', 'Rp'],
            ['ATK', 5],
          ],
        }),
        wantedTable({ sdm: 5 }),
        1,
      ),
    ).toEqual({
      sheet: 'Pelacakan',
      noHeader: true,
    })
  })
})

describe('a row that is wanted no more', () => {
  const solved = { ...wantedTable({ arg: 7 }), vanished: { aspect: textCell('Selesai') } }

  test('says so and keeps the rest of what it said', () => {
    const after = applied(first(), plannedWrites(first(), solved))
    expect(after.values[1]?.slice(0, 5)).toEqual(['Selesai', ...(first().values[1] ?? []).slice(1, 5)])
  })

  test('is not written again, and comes back as it was when it is wanted anew', () => {
    const after = applied(first(), plannedWrites(first(), solved))
    expect(plannedWrites(after, solved).blocks).toEqual([])
    const again = applied(after, plannedWrites(after, wantedTable({ sdm: 5, arg: 7 })))
    expect(again.values[1]?.slice(0, 3)).toEqual(['Aspek sdm', 5, 'Pelatihan'])
  })
})

test("a row of a person's own is not taken for one of ours where several of ours are called the same", () => {
  const table = wantedTable({ sdm: 5, arg: 7 })
  const alike = {
    ...table,
    rows: table.rows.map((row) => ({ ...row, cells: { ...row.cells, aspect: textCell('Periksa') } })),
  }
  const made = applied(null, plannedWrites(null, alike))
  const sheet = { values: [...made.values, ['Periksa', 'catatan saya', '', '', '', '']] }
  const plan = plannedWrites(sheet, alike)
  expect([plan.blocks, plan.copies]).toEqual([[], []])
})

test('whatever people sort, add or edit: edits and added cells stay, untouched figures are true, the next run is silent', () => {
  const people = fc.record({
    order: fc.shuffledSubarray([1, 2, 3, 4], { minLength: 4, maxLength: 4 }),
    note: fc.string({ maxLength: 5 }),
    edits: fc.array(
      fc.record({
        row: fc.integer({ min: 1, max: 4 }),
        column: fc.constantFrom(1, 2),
        value: fc.string({ minLength: 1, maxLength: 4 }),
      }),
      { maxLength: 3 },
    ),
    figures: fc.array(fc.integer({ min: 1, max: 28 }), { minLength: 4, maxLength: 4 }),
  })
  fc.assert(
    fc.property(people, ({ order, note, edits, figures }) => {
      const start = applied(null, plannedWrites(null, wantedTable({ a: 1, b: 2, c: 3, d: 4 })))
      const rows = order.map((index) => [...(start.values[index] ?? []), note])
      const touched = new Map<string, CellValue>()
      for (const { row, column, value } of edits) {
        const cells = rows[row - 1]
        if (!cells || cells[column] === value) continue
        cells[column] = value
        touched.set(`${cells[4]}:${column}`, value)
      }
      const sheet = { values: [[...(start.values[0] ?? []), 'Catatan'], ...rows] }
      const [a = 1, b = 1, c = 1, d = 1] = figures
      const wanted = wantedTable({ a, b, c, d })
      const after = applied(sheet, plannedWrites(sheet, wanted))
      for (const cells of after.values.slice(1)) {
        const id = String(cells[4])
        const figure = { a, b, c, d }[id]
        expect(cells[6]).toBe(note)
        expect(cells[1]).toEqual(touched.get(`${id}:1`) ?? figure)
        expect(cells[2]).toEqual(touched.get(`${id}:2`) ?? 'Pelatihan')
      }
      expect(plannedWrites(after, wanted).blocks).toEqual([])
    }),
  )
})
