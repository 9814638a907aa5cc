import { toSerial } from '../../../shared/locale/dates.ts'
import { isLocalDate } from '../../../shared/tables/grid.ts'
import type { Block } from '../../../shared/tracking/blocks.ts'
import type { WantedCell } from '../../../shared/tracking/table.ts'
import { UserError } from './user-error.ts'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/**
 * Writes each rectangle in two calls. The formats go first: under '@' a text such as "100%" stays text. Throws a
 * `UserError` where the sheet is protected.
 */
export function writeBlocks(sheet: Sheet, blocks: readonly Block[]): void {
  if (blocks.length === 0) return
  makeRoom(sheet, blocks)
  try {
    for (const { row, column, cells } of blocks) {
      const range = sheet.getRange(row, column, cells.length, cells[0]?.length ?? 1)
      range.setNumberFormats(cells.map((line) => line.map(formatOf)))
      range.setValues(cells.map((line) => line.map(contentFor)))
    }
    // Google batches writes; a refusal would come later, where nobody could say what it was about.
    SpreadsheetApp.flush()
  } catch (error) {
    if (isProtection(error)) throw new UserError('error.protected', { sheet: sheet.getName() })
    throw error
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

function formatOf(cell: WantedCell): string {
  return cell.kind === 'formula' ? 'General' : cell.format
}

/** A date goes as its serial number: whatever the time zones, it is the same day. */
function contentFor(cell: WantedCell): string | number | boolean {
  if (cell.kind === 'formula') return cell.formula
  return isLocalDate(cell.value) ? toSerial(cell.value) : cell.value
}

function isProtection(error: unknown): boolean {
  return error instanceof Error && /protected cell or object|dilindungi/i.test(error.message)
}
