import { type ColumnFormat, registerColumns, registerKeys } from '../../../shared/evidence/register-columns.ts'
import { evidenceStatuses } from '../../../shared/evidence/status.ts'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** Formats of whole columns, so that every row that is added has them. */
const formats: Readonly<Record<ColumnFormat, string>> = {
  text: '@',
  moment: 'dd/mm/yyyy hh:mm',
  day: 'dd/mm/yyyy',
  number: '0',
  link: 'General',
}

/** Gives a new, empty sheet the register's header, formats and folds. */
export function dressRegister(sheet: Sheet): Sheet {
  const columns = registerKeys.map((key) => registerColumns[key])
  const missing = columns.length - sheet.getMaxColumns()
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing)
  const header = sheet.getRange(1, 1, 1, columns.length)
  header.setValues([columns.map(({ title }) => title)])
  header.setFontWeight('bold').setBackground('#12403c').setFontColor('#ffffff')
  sheet.setFrozenRows(1)
  const rows = sheet.getMaxRows() - 1
  for (const [index, { format, width }] of columns.entries()) {
    sheet.getRange(2, index + 1, rows, 1).setNumberFormat(formats[format])
    sheet.setColumnWidth(index + 1, width)
  }
  const status = registerKeys.indexOf('status') + 1
  sheet.getRange(2, status, rows, 1).setDataValidation(
    SpreadsheetApp.newDataValidation()
      .requireValueInList([...evidenceStatuses], true)
      .setAllowInvalid(true)
      .build(),
  )
  foldTechnical(sheet)
  return sheet
}

function foldTechnical(sheet: Sheet): void {
  const first = registerKeys.findIndex((key) => registerColumns[key].technical) + 1
  const technical = sheet.getRange(1, first, 1, registerKeys.length - first + 1)
  technical.shiftColumnGroupDepth(1)
  sheet.getColumnGroup(first, 1)?.collapse()
  const protection = sheet.getRange(1, first, sheet.getMaxRows(), registerKeys.length - first + 1).protect()
  protection.setDescription('Bukti Dukung: segel').setWarningOnly(true)
}
