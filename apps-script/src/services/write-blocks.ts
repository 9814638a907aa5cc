import { toSerial } from '../../../shared/locale/dates.ts'
import { isLocalDate } from '../../../shared/tables/grid.ts'
import type { Block } from '../../../shared/tracking/blocks.ts'
import { formatOf } from '../../../shared/tracking/cell-fate.ts'
import { GENERAL, type WantedCell } from '../../../shared/tracking/table.ts'
import { UserError } from './user-error.ts'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** What goes onto one sheet. On a new one every cell has the general format already. */
export interface SheetBlocks {
  readonly sheet: Sheet
  readonly isNew: boolean
  readonly blocks: readonly Block[]
}

/**
 * Writes each rectangle in two calls, with no read in between and one flush at the end, so that Google takes all of it as
 * one change. Throws a `UserError` where a sheet is protected.
 */
export function writeSheets(sheets: readonly SheetBlocks[]): void {
  const written = sheets.filter(({ blocks }) => blocks.length > 0)
  if (written.length === 0) return
  for (const sheet of written) explainingProtection([sheet.sheet], () => writeBlocks(sheet))
  // Google batches writes: a refusal may come no sooner than here.
  explainingProtection(
    written.map(({ sheet }) => sheet),
    () => SpreadsheetApp.flush(),
  )
}

/** The formats go first: under '@' a text such as "100%" stays text. */
function writeBlocks({ sheet, isNew, blocks }: SheetBlocks): void {
  makeRoom(sheet, blocks)
  for (const { row, column, cells } of blocks) {
    const range = sheet.getRange(row, column, cells.length, cells[0]?.length ?? 1)
    const formats = cells.map((line) => line.map(formatOf))
    if (!isNew || formats.some((line) => line.some((format) => format !== GENERAL))) range.setNumberFormats(formats)
    range.setValues(cells.map((line) => line.map(contentFor)))
  }
}

function makeRoom(sheet: Sheet, blocks: readonly Block[]): void {
  const lastRow = Math.max(...blocks.map(({ row, cells }) => row + cells.length - 1))
  const lastColumn = Math.max(...blocks.map(({ column, cells }) => column + (cells[0]?.length ?? 1) - 1))
  const rows = sheet.getMaxRows()
  const columns = sheet.getMaxColumns()
  if (lastRow > rows) sheet.insertRowsAfter(rows, lastRow - rows)
  if (lastColumn > columns) sheet.insertColumnsAfter(columns, lastColumn - columns)
}

/** A date goes as its serial number: whatever the time zones, it is the same day. */
function contentFor(cell: WantedCell): string | number | boolean {
  if (cell.kind === 'formula') return cell.formula
  return isLocalDate(cell.value) ? toSerial(cell.value) : cell.value
}

function explainingProtection(sheets: readonly Sheet[], write: () => void): void {
  try {
    write()
  } catch (error) {
    if (!isProtection(error)) throw error
    throw new UserError('error.protected', { sheet: sheets.map((sheet) => sheet.getName()).join("', '") })
  }
}

function isProtection(error: unknown): boolean {
  return error instanceof Error && /protected cell or object|dilindungi/i.test(error.message)
}
