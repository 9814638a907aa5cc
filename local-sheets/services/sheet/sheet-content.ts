import { mapCells } from '../../workbook/grid.ts'
import { wholeSheet } from '../../workbook/sheet.ts'
import { DEFAULT_STYLE } from '../../workbook/style.ts'
import { checked } from '../checked.ts'
import { written } from '../range/cell-value.ts'
import { rangeByNumbers, rangeByText, rangeOn, sheetOf } from '../range/range-ref.ts'
import { clear, readValues } from '../range/range-values.ts'
import { changeContents, customsOf } from '../range/writing.ts'
import { service } from '../service-object.ts'
import { anything, integer, list, optional, signaturesOf, text } from '../signature.ts'

const on = signaturesOf<'Sheet'>()

/** Ranges of a sheet, and reading and writing through them. */
export const sheetContent = checked<GoogleAppsScript.Spreadsheet.Sheet, 'Sheet'>()({
  getRange: [
    ...on(text)((host, ref, name) => rangeByText(host, sheetOf(host, ref), name)),
    ...on(
      integer,
      integer,
      optional(integer),
      optional(integer),
    )((host, ref, row, column, rows, columns) => rangeByNumbers(sheetOf(host, ref), row, column, rows, columns)),
  ],
  getRangeList: on(list(text))((host, ref, names) =>
    service(
      'RangeList',
      names.map((name) => rangeByText(host, sheetOf(host, ref), name).self),
    ),
  ),
  getDataRange: on()((host, ref) => {
    const { lastRow, lastColumn } = host.calculation.used(sheetOf(host, ref).id)
    return rangeOn(ref.sheetId, { row: 1, column: 1, rows: Math.max(1, lastRow), columns: Math.max(1, lastColumn) })
  }),
  getLastRow: on()((host, ref) => host.calculation.used(sheetOf(host, ref).id).lastRow),
  getLastColumn: on()((host, ref) => host.calculation.used(sheetOf(host, ref).id).lastColumn),
  getMaxRows: on()((host, ref) => sheetOf(host, ref).rowCount),
  getMaxColumns: on()((host, ref) => sheetOf(host, ref).columnCount),
  getSheetValues: on(
    integer,
    integer,
    integer,
    integer,
  )((host, ref, row, column, rows, columns) => {
    const sheet = sheetOf(host, ref)
    const { lastRow, lastColumn } = host.calculation.used(sheet.id)
    const range = rangeByNumbers(
      sheet,
      row === -1 ? lastRow : row,
      column === -1 ? lastColumn : column,
      rows === -1 ? lastRow : rows,
      columns === -1 ? lastColumn : columns,
    ).self
    return readValues(host, range, range.area)
  }),
  appendRow: on(list(anything))((host, ref, values) => {
    const row = host.calculation.used(sheetOf(host, ref).id).lastRow + 1
    const grown = sheetOf(host, ref)
    host.workbook.update(ref.sheetId, {
      rowCount: Math.max(grown.rowCount, row),
      columnCount: Math.max(grown.columnCount, values.length),
    })
    if (values.length > 0) {
      const customs = customsOf(host)
      const area = { row, column: 1, rows: 1, columns: values.length }
      changeContents(host, { ...ref, area }, (cell, _row, column) => written(cell, values[column - 1], customs))
    }
    return service('Sheet', ref)
  }),
  clear: on()((host, ref) => {
    clear(host, { ...ref, area: wholeSheet(sheetOf(host, ref)) }, { contents: true, formats: true })
    return service('Sheet', ref)
  }),
  clearContents: on()((host, ref) => {
    clear(host, { ...ref, area: wholeSheet(sheetOf(host, ref)) }, { contents: true })
    return service('Sheet', ref)
  }),
  clearFormats: on()((host, ref) => {
    const sheet = sheetOf(host, ref)
    const grid = mapCells(sheet.grid, wholeSheet(sheet), (cell) => ({ ...cell, style: DEFAULT_STYLE }))
    host.workbook.update(sheet.id, { grid, conditionalFormats: [] })
    return service('Sheet', ref)
  }),
  clearNotes: on()((host, ref) => {
    clear(host, { ...ref, area: wholeSheet(sheetOf(host, ref)) }, { notes: true })
    return service('Sheet', ref)
  }),
})
