import type { TemplateColumn } from '../../../shared/sources/templates.ts'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** Rows that get formats and dropdowns beforehand. */
const PREPARED_ROWS = 500
/** px */
const COLUMN_WIDTH = 140

/** Adds a sheet with titles, notes, formats and dropdowns, ready to be filled in. It must not be there yet. */
export function addSourceSheet(spreadsheet: Spreadsheet, name: string, columns: readonly TemplateColumn[]): void {
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getNumSheets())
  const header = sheet.getRange(1, 1, 1, columns.length)
  header.setNumberFormat('@')
  header.setValues([columns.map(({ title }) => title)])
  header.setNotes([columns.map(({ note }) => note)])
  styleHeader(header)
  sheet.setFrozenRows(1)
  sheet.setColumnWidths(1, columns.length, COLUMN_WIDTH)
  const formats = columns.map(({ format }) => format)
  sheet
    .getRange(2, 1, PREPARED_ROWS, columns.length)
    .setNumberFormats(Array.from({ length: PREPARED_ROWS }, () => formats))
  for (const [index, { choices }] of columns.entries()) {
    if (choices.length > 0) offerChoices(sheet.getRange(2, index + 1, PREPARED_ROWS, 1), choices)
  }
}

/** A dropdown that proposes but does not forbid: a date or a document number may stand where "Ya" is proposed. */
export function offerChoices(range: GoogleAppsScript.Spreadsheet.Range, choices: readonly string[]): void {
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(true)
    .build()
  range.setDataValidation(rule)
}

export function styleHeader(header: ReturnType<Sheet['getRange']>): void {
  header.setFontWeight('bold')
  header.setBackground('#12403c')
  header.setFontColor('#ffffff')
}
