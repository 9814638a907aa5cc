import { formatValue } from '../../formats/format-value.ts'
import { eachCell } from '../../workbook/grid.ts'
import { DEFAULT_ROW_HEIGHT, type Line, wholeSheet } from '../../workbook/sheet.ts'
import { checked } from '../checked.ts'
import type { Host } from '../host.ts'
import { rangeOn, sheetOf } from '../range/range-ref.ts'
import { sortRange } from '../range/range-structure.ts'
import { shownValue } from '../range/writing.ts'
import type { SheetRef } from '../selves.ts'
import { service } from '../service-object.ts'
import { boolean, instance, integer, optional, signaturesOf } from '../signature.ts'
import { freeSheetId } from '../spreadsheet/spreadsheet-sheets.ts'

const on = signaturesOf<'Sheet'>()

/** px that a character takes at Google's 10 points, and the margins of a cell. */
const CHARACTER = 7
const MARGIN = 17
const NARROWEST = 21

/** Fitting widths, sorting, copying a sheet, and what is selected on it. */
export const sheetArrangement = checked<GoogleAppsScript.Spreadsheet.Sheet, 'Sheet'>()({
  autoResizeColumn: on(integer)((host, ref, column) => fitColumns(host, ref, column, 1)),
  autoResizeColumns: on(integer, integer)((host, ref, column, count) => fitColumns(host, ref, column, count)),
  /** Row heights follow their content by themselves; fitting takes a height set by hand away. */
  autoResizeRows: on(
    integer,
    integer,
  )((host, ref, row, count) => {
    const rows = new Map<number, Line>(sheetOf(host, ref).rows)
    for (let line = row; line < row + count; line++) {
      rows.set(line, { hidden: false, ...rows.get(line), size: DEFAULT_ROW_HEIGHT })
    }
    host.workbook.update(ref.sheetId, { rows })
    return service('Sheet', ref)
  }),
  sort: on(
    integer,
    optional(boolean),
  )((host, ref, column, ascending) => {
    const { frozenRows } = sheetOf(host, ref)
    const { lastRow, lastColumn } = host.calculation.used(ref.sheetId)
    const area = { row: frozenRows + 1, rows: lastRow - frozenRows, column: 1, columns: lastColumn }
    if (area.rows > 0) sortRange(host, { ...ref, area }, [{ column, ascending: ascending ?? true }])
    return service('Sheet', ref)
  }),
  copyTo: on(instance('Spreadsheet'))((host, ref) => {
    const { sheets } = host.workbook.state
    const sheet = sheetOf(host, ref)
    const id = freeSheetId(host)
    host.workbook.change({ sheets: [...sheets, { ...sheet, id, name: `Copy of ${sheet.name}` }] })
    return service('Sheet', { sheetId: id })
  }),
  getActiveRange: on()((host, ref) => rangeOn(ref.sheetId, selectionOf(host, ref))),
  getActiveCell: on()((host, ref) => rangeOn(ref.sheetId, { ...selectionOf(host, ref), rows: 1, columns: 1 })),
  getCurrentCell: on()((host, ref) => rangeOn(ref.sheetId, { ...selectionOf(host, ref), rows: 1, columns: 1 })),
  setActiveRange: on(instance('Range'))((host, _ref, range) => {
    const selections = new Map(host.workbook.state.selections).set(range.sheetId, [range.area])
    host.workbook.change({ activeSheetId: range.sheetId, selections })
    host.desk.activate(range.sheetId, range.area)
    return service('Range', range)
  }),
})

export const selectionOf = (host: Host, { sheetId }: SheetRef) =>
  host.workbook.state.selections.get(sheetId)?.[0] ?? { row: 1, column: 1, rows: 1, columns: 1 }

/** As wide as the longest text; a guess, as there is no font here to measure. */
function fitColumns(host: Host, ref: SheetRef, first: number, count: number) {
  const sheet = sheetOf(host, ref)
  const { locale } = host.workbook.state
  const columns = new Map<number, Line>(sheet.columns)
  for (let column = first; column < first + count; column++) {
    let longest = 0
    eachCell(sheet.grid, { ...wholeSheet(sheet), column, columns: 1 }, (cell, row) => {
      const value = shownValue(host, sheet.id, cell, row, column)
      const lines = formatValue(value, cell.style.numberFormat, locale).text.split('\n')
      longest = Math.max(longest, ...lines.map((line) => line.length))
    })
    const size = Math.max(NARROWEST, longest * CHARACTER + MARGIN)
    columns.set(column, { hidden: false, ...columns.get(column), size })
  }
  host.workbook.update(sheet.id, { columns })
  return service('Sheet', ref)
}
