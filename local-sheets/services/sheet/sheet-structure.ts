import { EMPTY_CELL } from '../../workbook/cell.ts'
import { cellAt, type Grid, mapCells } from '../../workbook/grid.ts'
import type { SheetState } from '../../workbook/sheet.ts'
import type { Axis, LineChange } from '../../workbook/structure/line-change.ts'
import { reshape } from '../../workbook/structure/reshape.ts'
import { checked } from '../checked.ts'
import { fail } from '../exception.ts'
import type { Host } from '../host.ts'
import { sheetOf } from '../range/range-ref.ts'
import { checkEditable } from '../range/writing.ts'
import type { SheetRef } from '../selves.ts'
import { service } from '../service-object.ts'
import { instance, integer, optional, signaturesOf } from '../signature.ts'

const on = signaturesOf<'Sheet'>()
const chained = (act: (host: Host, ref: SheetRef, at: number, count: number) => void) =>
  on(integer)((host, ref, at) => {
    act(host, ref, at, 1)
    return service('Sheet', ref)
  })
const chainedMany = (act: (host: Host, ref: SheetRef, at: number, count: number) => void) =>
  on(
    integer,
    integer,
  )((host, ref, at, count) => {
    act(host, ref, at, count)
    return service('Sheet', ref)
  })

/** Inserting, deleting and moving rows and columns. */
export const sheetStructure = checked<GoogleAppsScript.Spreadsheet.Sheet, 'Sheet'>()({
  insertRowBefore: chained((host, ref, at) => insert(host, ref, 'rows', at, 1, at)),
  insertRowsBefore: chainedMany((host, ref, at, count) => insert(host, ref, 'rows', at, count, at)),
  insertRowAfter: chained((host, ref, at) => insert(host, ref, 'rows', at + 1, 1, at)),
  insertRowsAfter: chainedMany((host, ref, at, count) => insert(host, ref, 'rows', at + 1, count, at)),
  insertRows: on(integer, optional(integer))((host, ref, at, count) => insert(host, ref, 'rows', at, count ?? 1, at)),
  deleteRow: chained((host, ref, at) => remove(host, ref, 'rows', at, 1)),
  deleteRows: on(integer, integer)((host, ref, at, count) => remove(host, ref, 'rows', at, count)),

  insertColumnBefore: chained((host, ref, at) => insert(host, ref, 'columns', at, 1, at)),
  insertColumnsBefore: chainedMany((host, ref, at, count) => insert(host, ref, 'columns', at, count, at)),
  insertColumnAfter: chained((host, ref, at) => insert(host, ref, 'columns', at + 1, 1, at)),
  insertColumnsAfter: chainedMany((host, ref, at, count) => insert(host, ref, 'columns', at + 1, count, at)),
  insertColumns: on(
    integer,
    optional(integer),
  )((host, ref, at, count) => insert(host, ref, 'columns', at, count ?? 1, at)),
  deleteColumn: chained((host, ref, at) => remove(host, ref, 'columns', at, 1)),
  deleteColumns: on(integer, integer)((host, ref, at, count) => remove(host, ref, 'columns', at, count)),

  moveRows: on(
    instance('Range'),
    integer,
  )((host, ref, { area }, before) =>
    apply(host, ref, 'rows', { kind: 'move', at: area.row, count: area.rows, before }),
  ),
  moveColumns: on(
    instance('Range'),
    integer,
  )((host, ref, { area }, before) =>
    apply(host, ref, 'columns', { kind: 'move', at: area.column, count: area.columns, before }),
  ),
})

const linesOf = (sheet: SheetState, axis: Axis): number => (axis === 'rows' ? sheet.rowCount : sheet.columnCount)

function apply(host: Host, ref: SheetRef, axis: Axis, change: LineChange): void {
  const sheet = sheetOf(host, ref)
  const [first, count] = [change.at, change.count]
  const touched = axis === 'rows' ? { row: first, rows: count } : { column: first, columns: count }
  checkEditable(sheet, { row: 1, column: 1, rows: sheet.rowCount, columns: sheet.columnCount, ...touched })
  host.workbook.change(reshape(host.workbook.state, ref.sheetId, axis, change))
}

/** `like`: the line, numbered as before the insertion, whose looks the new lines take over. */
function insert(host: Host, ref: SheetRef, axis: Axis, at: number, count: number, like: number): void {
  if (like < 1 || like > linesOf(sheetOf(host, ref), axis)) fail(`Those ${axis} are out of bounds.`)
  apply(host, ref, axis, { kind: 'insert', at, count })
  const sheet = sheetOf(host, ref)
  const source = like >= at ? like + count : like
  host.workbook.update(sheet.id, { grid: withLooks(sheet.grid, axis, at, count, source) })
}

function withLooks(grid: Grid, axis: Axis, at: number, count: number, source: number): Grid {
  // As far as cells are stored at all, content or not.
  const lastRow = grid.length
  const lastColumn = grid.reduce((most, row) => Math.max(most, row?.length ?? 0), 0)
  const isBeyond = axis === 'rows' ? source > lastRow : source > lastColumn
  if (isBeyond) return grid
  const area =
    axis === 'rows'
      ? { row: at, rows: count, column: 1, columns: lastColumn }
      : { row: 1, rows: lastRow, column: at, columns: count }
  return mapCells(grid, area, (_cell, row, column) => {
    const { style } = axis === 'rows' ? cellAt(grid, source, column) : cellAt(grid, row, source)
    return style === EMPTY_CELL.style ? EMPTY_CELL : { ...EMPTY_CELL, style }
  })
}

function remove(host: Host, ref: SheetRef, axis: Axis, at: number, count: number): void {
  const sheet = sheetOf(host, ref)
  const total = linesOf(sheet, axis)
  if (at < 1 || count < 1 || at + count - 1 > total) fail(`Those ${axis} are out of bounds.`)
  if (count === total) fail(`You can't delete all the ${axis} on the sheet.`)
  const frozen = axis === 'rows' ? sheet.frozenRows : sheet.frozenColumns
  if (at <= frozen + 1 && at + count - 1 === total) {
    fail(`Sorry, it is not possible to delete all non-frozen ${axis}.`)
  }
  apply(host, ref, axis, { kind: 'delete', at, count })
}
