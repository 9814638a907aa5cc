import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CellValue } from '../../../shared/tables/grid.ts'
import { locate } from '../../../shared/tracking/locate.ts'
import { planWrites, type WritePlan } from '../../../shared/tracking/plan-writes.ts'
import { lastRun, planUndo } from '../../../shared/tracking/undo.ts'
import { applied, plannedWrites, wantedTable, withFormulas } from './table-fixture.ts'

type Sheet = { readonly values: readonly (readonly CellValue[])[] }
type Figures = Readonly<Record<'a' | 'b' | 'c', number>>

/** What a person or the add-on does; rows and columns are taken modulo what there is. */
type Deed =
  | { readonly kind: 'type'; readonly row: number; readonly column: number; readonly value: string }
  | { readonly kind: 'sort'; readonly by: number }
  | { readonly kind: 'sortShown'; readonly by: number }
  | { readonly kind: 'insertRow' | 'deleteRow' | 'copyRow'; readonly row: number; readonly to: number }
  | { readonly kind: 'insertColumn'; readonly column: number }
  | { readonly kind: 'run'; readonly figures: Figures }
  | { readonly kind: 'undo' }

const place = fc.nat({ max: 30 })
const figure = fc.integer({ min: 1, max: 4 })
const deeds = {
  type: fc.record({
    kind: fc.constant('type' as const),
    row: place,
    column: place,
    // Words of their own, a blank, a formula.
    value: fc.constantFrom('p1', 'p2', '', '=1+1'),
  }),
  sort: fc.record({ kind: fc.constant('sort' as const), by: place }),
  sortShown: fc.record({ kind: fc.constant('sortShown' as const), by: place }),
  rows: fc.record({
    kind: fc.constantFrom('insertRow' as const, 'deleteRow' as const, 'copyRow' as const),
    row: place,
    to: place,
  }),
  insertColumn: fc.record({ kind: fc.constant('insertColumn' as const), column: place }),
  run: fc.record({ kind: fc.constant('run' as const), figures: fc.record({ a: figure, b: figure, c: figure }) }),
  undo: fc.record({ kind: fc.constant('undo' as const) }),
}

const table = wantedTable({ a: 1, b: 1, c: 1 })
const numberOf = (sheet: Sheet) => lastRun([{ grid: withFormulas(sheet), table }])

/** The sheet after a run; `null` where the run refuses, since a sheet that an undo emptied has become a person's. */
function run(sheet: Sheet | null, figures: Figures): Sheet | null {
  const plan = planWrites(sheet && withFormulas(sheet), wantedTable(figures), sheet ? numberOf(sheet) + 1 : 1)
  return 'noHeader' in plan ? null : applied(sheet, plan)
}

const undo = (sheet: Sheet) => applied(sheet, planUndo(withFormulas(sheet), table, numberOf(sheet)))

function byPerson(sheet: Sheet, deed: Exclude<Deed, { readonly kind: 'run' | 'undo' }>): Sheet {
  const [header = [], ...rows] = sheet.values
  const at = (index: number) => index % Math.max(1, rows.length)
  if (deed.kind === 'sort') {
    const column = deed.by % header.length
    return { values: [header, ...[...rows].sort((x, y) => String(x[column]).localeCompare(String(y[column])))] }
  }
  if (deed.kind === 'sortShown') {
    // The person selects what is seen, and leaves the hidden columns behind.
    const column = deed.by % header.length
    const sorted = [...rows].sort((x, y) => String(x[column]).localeCompare(String(y[column])))
    const isHidden = (index: number) => header[index] === 'Kode' || header[index] === 'Jejak'
    return {
      values: [
        header,
        ...rows.map((row, at) => row.map((cell, here) => (isHidden(here) ? cell : (sorted[at]?.[here] ?? '')))),
      ],
    }
  }
  if (deed.kind === 'insertColumn') {
    const column = deed.column % (header.length + 1)
    return { values: sheet.values.map((row) => [...row.slice(0, column), '', ...row.slice(column)]) }
  }
  if (deed.kind === 'type') {
    const shown = header.flatMap((title, index) => (title === 'Kode' || title === 'Jejak' ? [] : [index]))
    const column = shown[deed.column % shown.length]
    const typed = rows.map((row, index) =>
      index === at(deed.row) ? row.map((cell, here) => (here === column ? deed.value : cell)) : row,
    )
    return { values: [header, ...typed] }
  }
  const row = rows[at(deed.row)]
  if (!row) return sheet
  const to = at(deed.to)
  if (deed.kind === 'deleteRow') return { values: [header, ...rows.filter((other) => other !== row)] }
  const added = deed.kind === 'copyRow' ? row : header.map(() => '')
  return { values: [header, ...rows.slice(0, to), added, ...rows.slice(to)] }
}

/** Every word that a person typed stands where it stood. */
function expectNothingLost(before: Sheet, after: Sheet) {
  for (const [row, cells] of before.values.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (typeof cell === 'string' && /^(p\d|=)/.test(cell)) expect(after.values[row]?.[column]).toBe(cell)
    }
  }
}

/** Of each indicator the first row says what was computed, or something else that is kept and told. */
function expectTrue(sheet: Sheet, figures: Figures, kept: WritePlan['kept']) {
  const grid = withFormulas(sheet)
  const found = locate(grid, table)
  for (const [id, expected] of Object.entries(figures)) {
    const [row, column] = [found?.rows.get(id) ?? 0, found?.columns.get('progress') ?? 0]
    const isTold = kept.some((edit) => edit.row === row && edit.column === column)
    if (!isTold) expect(sheet.values[row - 1]?.[column - 1]).toBe(expected)
  }
}

/** What people see: without the hidden columns, and without blank rows at the end; titles alone are nothing. */
function shown(sheet: Sheet) {
  const titles = sheet.values[0] ?? []
  const isHidden = (column: number) => titles[column] === 'Kode' || titles[column] === 'Jejak'
  const rows = sheet.values.map((row) => row.filter((_cell, column) => !isHidden(column)))
  const isBlank = (row: readonly CellValue[]) => row.every((cell) => cell === '')
  while (rows.length > 0 && isBlank(rows[rows.length - 1] ?? [])) rows.pop()
  return rows.length === 1 ? [] : rows
}

/** Does the deeds in turn, and looks after each run (whether undoing it would give back what was, too) and undo. */
function expectNoHarm(deeds: readonly Deed[], isUndone: boolean) {
  let sheet: Sheet = run(null, { a: 1, b: 2, c: 3 }) ?? { values: [] }
  for (const deed of deeds) {
    if (deed.kind === 'run') {
      const after = run(sheet, deed.figures)
      if (after === null) continue
      expectNothingLost(sheet, after)
      const again = plannedWrites(after, wantedTable(deed.figures), numberOf(after) + 1)
      expect(again.blocks).toEqual([])
      expectTrue(after, deed.figures, again.kept)
      if (isUndone && numberOf(after) > numberOf(sheet)) expect(shown(undo(after))).toEqual(shown(sheet))
      sheet = after
    } else if (deed.kind === 'undo') {
      const after = undo(sheet)
      expectNothingLost(sheet, after)
      expect(numberOf(after)).toBe(0)
      sheet = after
    } else sheet = byPerson(sheet, deed)
  }
}

describe('no edit is lost, no number is wrong unless it is told, a second run writes nothing', () => {
  test.each<[string, fc.Arbitrary<Deed>, boolean]>([
    [
      'whatever people, runs and undos do in turn',
      fc.oneof(deeds.type, deeds.type, deeds.sort, deeds.rows, deeds.insertColumn, deeds.run, deeds.run, deeds.undo),
      true,
    ],
    [
      'and where people sort only the columns that they see',
      fc.oneof(deeds.type, deeds.type, deeds.sort, deeds.sortShown, deeds.insertColumn, deeds.run, deeds.run),
      false,
    ],
  ])('%s', (_case, deed, isUndone) => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 14 }), (some) => expectNoHarm(some, isUndone)),
      { numRuns: 100 },
    )
  })
})
