import type { CellValue, SheetGrid } from '../../../shared/tables/grid.ts'
import type { OwnGrid } from '../../../shared/tracking/locate.ts'
import type { DateOf } from './calendar.ts'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** A whole sheet in two batches: values, and what people see. */
export function readSheet(sheet: Sheet, name: string, dateOf: DateOf): SheetGrid {
  const range = sheet.getDataRange()
  return {
    sheetId: sheet.getSheetId(),
    name,
    values: parseValues(range.getValues(), dateOf),
    display: range.getDisplayValues(),
  }
}

/** One of our own sheets in two calls: a formula that a person put there is not to be taken for its result. */
export function readOwnSheet(sheet: Sheet, dateOf: DateOf): OwnGrid {
  const range = sheet.getDataRange()
  return { values: parseValues(range.getValues(), dateOf), formulas: range.getFormulas() }
}

/** The border: what Google hands over, of whatever type, becomes a cell value. */
function parseValues(values: readonly (readonly unknown[])[], dateOf: DateOf): CellValue[][] {
  return values.map((row) => row.map((value) => parseValue(value, dateOf)))
}

function parseValue(value: unknown, dateOf: DateOf): CellValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : dateOf(value)
  // A picture in a cell is an object; for us it is nothing that can be read.
  return ''
}
