import { UserError } from './user-error.ts'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/** The sheet in front, and the row (from 1) of its current cell. */
export function selectedRow(workbook: Spreadsheet) {
  const sheet = workbook.getActiveSheet()
  return { sheet, name: sheet.getName(), row: sheet.getActiveCell().getRow() }
}

/** The current cell of the sheet in front; row and column count from 1. */
export function selectedCell(workbook: Spreadsheet) {
  const sheet = workbook.getActiveSheet()
  const cell = sheet.getActiveCell()
  return { sheetId: sheet.getSheetId(), sheet: sheet.getName(), row: cell.getRow(), column: cell.getColumn() }
}

/** Selects a row (from 1). Throws a `UserError` where the sheet or the row is gone. */
export function selectRow(workbook: Spreadsheet, name: string, row: number): void {
  const sheet = workbook.getSheetByName(name)
  if (!sheet || !(row >= 1 && row <= sheet.getMaxRows())) throw new UserError('trace.noRow', { sheet: name, row })
  sheet.getRange(`${row}:${row}`).activate()
}

/** Selects a cell; row and column count from 1. Throws a `UserError` where the sheet or the cell is gone. */
export function selectCell(workbook: Spreadsheet, name: string, row: number, column: number): void {
  const sheet = workbook.getSheetByName(name)
  const isThere = sheet && row >= 1 && row <= sheet.getMaxRows() && column >= 1 && column <= sheet.getMaxColumns()
  if (!isThere) throw new UserError('trace.noRow', { sheet: name, row })
  sheet.getRange(row, column).activate()
}
