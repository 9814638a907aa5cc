import { relativeCopy } from '../../formulas/relative-copy.ts'
import { type Area, lastColumnOf, lastRowOf } from '../../workbook/area.ts'
import { type Cell, EMPTY_CELL } from '../../workbook/cell.ts'
import { cellAt, mapCells } from '../../workbook/grid.ts'
import { validationAt, withValidation } from '../../workbook/validation.ts'
import { checked, keysOf } from '../checked.ts'
import { fail } from '../exception.ts'
import type { Host } from '../host.ts'
import type { RangeRef } from '../selves.ts'
import { service } from '../service-object.ts'
import { boolean, choice, instance, integer, list, oneOf, record, signaturesOf } from '../signature.ts'
import { gridOf, sheetOf } from './range-ref.ts'
import { compareValues, type SortKey } from './sorting.ts'
import { changeCells, checkEditable, shownValue } from './writing.ts'

export const PASTE_TYPES = keysOf<typeof GoogleAppsScript.Spreadsheet.CopyPasteType>()(
  ...(['PASTE_NORMAL', 'PASTE_FORMAT', 'PASTE_FORMULA', 'PASTE_VALUES', 'PASTE_DATA_VALIDATION'] as const),
)
type PasteType = (typeof PASTE_TYPES)[number]

const on = signaturesOf<'Range'>()
const target = instance('Range')

/** Copying, moving and sorting. */
export const rangeStructure = checked<GoogleAppsScript.Spreadsheet.Range, 'Range'>()({
  copyTo: [
    ...on(target)((host, range, to) => paste(host, range, to, 'PASTE_NORMAL')),
    ...on(
      target,
      record,
    )((host, range, to, options) =>
      paste(
        host,
        range,
        to,
        options['contentsOnly'] ? 'PASTE_VALUES' : options['formatOnly'] ? 'PASTE_FORMAT' : 'PASTE_NORMAL',
      ),
    ),
    ...on(
      target,
      choice('CopyPasteType', PASTE_TYPES),
      boolean,
    )((host, range, to, type, transposed) => {
      if (transposed) fail('Range.copyTo with transposed is not implemented in local-sheets')
      paste(host, range, to, type)
    }),
  ],
  moveTo: on(target)((host, range, to) => {
    const cells = gridOf(range.area, (row, column) => cellAt(sheetOf(host, range).grid, row, column))
    changeCells(host, range, () => EMPTY_CELL)
    changeCells(host, placed(host, range.area, to), (_cell, row, column) =>
      at(cells, row - to.area.row, column - to.area.column),
    )
  }),
  sort: [
    ...on(oneOf(integer, record))((host, range, key) => sortRange(host, range, [sortKey(key)])),
    ...on(list(oneOf(integer, record)))((host, range, keys) => sortRange(host, range, keys.map(sortKey))),
  ],
  activate: on()((host, range) => {
    const { selections } = host.workbook.state
    host.workbook.change({
      activeSheetId: sheetOf(host, range).id,
      selections: new Map(selections).set(range.sheetId, [range.area]),
    })
    host.desk.activate(range.sheetId, range.area)
    return service('Range', range)
  }),
})

const at = (cells: readonly (readonly Cell[])[], row: number, column: number): Cell =>
  cells[row]?.[column] ?? EMPTY_CELL

/** The area of this size at the target's top left corner; the grid grows where it does not reach. */
function placed(host: Host, area: Area, to: RangeRef): RangeRef {
  const placedArea = { ...to.area, rows: area.rows, columns: area.columns }
  const sheet = sheetOf(host, to)
  host.workbook.update(sheet.id, {
    rowCount: Math.max(sheet.rowCount, lastRowOf(placedArea)),
    columnCount: Math.max(sheet.columnCount, lastColumnOf(placedArea)),
  })
  return { sheetId: to.sheetId, area: placedArea }
}

/** A larger target is filled as many whole times as the source fits in; a smaller one gets the whole source all the same. */
function paste(host: Host, from: RangeRef, to: RangeRef, type: PasteType): void {
  const { area } = from
  const times = (room: number, size: number) => Math.max(1, Math.floor(room / size)) * size
  const size = { ...area, rows: times(to.area.rows, area.rows), columns: times(to.area.columns, area.columns) }
  const destination = placed(host, size, to)
  const source = sheetOf(host, from)
  const cells = gridOf(area, (row, column) => cellAt(source.grid, row, column))
  const shown = gridOf(area, (row, column) =>
    shownValue(host, from.sheetId, cellAt(source.grid, row, column), row, column),
  )
  if (type !== 'PASTE_DATA_VALIDATION') {
    changeCells(host, destination, (before, row, column) => {
      const [down, across] = [(row - to.area.row) % area.rows, (column - to.area.column) % area.columns]
      const cell = at(cells, down, across)
      const origin = { row: area.row + down, column: area.column + across }
      const formula = cell.formula === null ? null : relativeCopy(cell.formula, origin, { row, column })
      return pasted(before, { ...cell, formula }, shown[down]?.[across] ?? null, type)
    })
  }
  if (type === 'PASTE_NORMAL' || type === 'PASTE_DATA_VALIDATION') pasteRules(host, from, destination)
}

function pasted(before: Cell, cell: Cell, shown: Cell['value'], type: PasteType): Cell {
  switch (type) {
    case 'PASTE_VALUES':
      return { ...before, value: shown, formula: null, runs: cell.runs }
    case 'PASTE_FORMAT':
      return { ...before, style: cell.style }
    case 'PASTE_FORMULA':
      return { ...before, value: cell.value, formula: cell.formula, runs: cell.runs }
    default:
      return cell
  }
}

function pasteRules(host: Host, from: RangeRef, to: RangeRef): void {
  const { validations: rules } = sheetOf(host, from)
  gridOf(to.area, (row, column) => {
    const sheet = sheetOf(host, to)
    const origin = {
      row: from.area.row + ((row - to.area.row) % from.area.rows),
      column: from.area.column + ((column - to.area.column) % from.area.columns),
    }
    const rule = validationAt(rules, origin.row, origin.column)
    if (rule === validationAt(sheet.validations, row, column)) return
    const validations = withValidation(sheet.validations, { row, column, rows: 1, columns: 1 }, rule)
    host.workbook.update(sheet.id, { validations })
  })
}

function sortKey(key: number | Readonly<Record<string, unknown>>): SortKey {
  if (typeof key === 'number') return { column: key, ascending: true }
  const { column, ascending } = key
  return typeof column === 'number' ? { column, ascending: ascending !== false } : fail('Invalid argument: sortSpecObj')
}

/** Sorts the rows of a range; the cells outside its columns stay. Formulas move with their rows. */
export function sortRange(host: Host, range: RangeRef, keys: readonly SortKey[]) {
  const sheet = sheetOf(host, range)
  checkEditable(sheet, range.area)
  const { area } = range
  const valueAt = (row: number, column: number) =>
    shownValue(host, sheet.id, cellAt(sheet.grid, row, column), row, column)
  const order = Array.from({ length: area.rows }, (_, index) => area.row + index).toSorted((first, second) => {
    for (const { column, ascending } of keys) {
      const compared = compareValues(valueAt(first, column), valueAt(second, column), ascending)
      if (compared !== 0) return compared
    }
    return first - second
  })
  const grid = mapCells(sheet.grid, area, (_cell, row, column) => {
    const from = order[row - area.row] ?? row
    const cell = cellAt(sheet.grid, from, column)
    if (cell.formula === null || from === row) return cell
    return { ...cell, formula: relativeCopy(cell.formula, { row: from, column }, { row, column }) }
  })
  host.workbook.update(sheet.id, { grid })
  return service('Range', range)
}
