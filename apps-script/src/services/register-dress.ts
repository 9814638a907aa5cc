import { type ColumnFormat, registerColumns, registerKeys } from '../../../shared/evidence/register-columns.ts'
import { evidenceStatuses } from '../../../shared/evidence/status.ts'
import { columnLetters } from '../../../shared/tables/a1.ts'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** Name of the protection, as Google lists it. */
const SEAL = 'Bukti Dukung: segel'

/** Formats of whole columns, so that every row that is added has them. */
const formats: Readonly<Record<ColumnFormat, string>> = {
  text: '@',
  moment: 'dd/mm/yyyy hh:mm',
  day: 'dd/mm/yyyy',
  number: '0',
  link: 'General',
}

/**
 * Gives an empty sheet the register's formats and folds, and its header last: with it the sheet counts as made. Cut off
 * anywhere and begun again, it comes to the same.
 */
export function dressRegister(sheet: Sheet): Sheet {
  const columns = registerKeys.map((key) => registerColumns[key])
  const missing = columns.length - sheet.getMaxColumns()
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing)
  formatColumns(sheet)
  for (const [index, { width }] of columns.entries()) sheet.setColumnWidth(index + 1, width)
  offerStatuses(sheet)
  foldTechnical(sheet)
  sheet.setFrozenRows(1)
  const header = sheet.getRange(1, 1, 1, columns.length)
  header.setFontWeight('bold').setBackground('#12403c').setFontColor('#ffffff')
  header.setValues([columns.map(({ title }) => title)])
  return sheet
}

function formatColumns(sheet: Sheet): void {
  const all = Object.entries(formats)
  for (const [format, pattern] of all) {
    const ofFormat = registerKeys.flatMap((key, index) =>
      registerColumns[key].format === format ? [`${columnLetters(index + 1)}2:${columnLetters(index + 1)}`] : [],
    )
    sheet.getRangeList(ofFormat).setNumberFormat(pattern)
  }
}

function offerStatuses(sheet: Sheet): void {
  const letter = columnLetters(registerKeys.indexOf('status') + 1)
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList([...evidenceStatuses], true)
    .setAllowInvalid(true)
  sheet.getRange(`${letter}2:${letter}`).setDataValidation(rule.build())
}

/** Folded away, and a warning before anybody changes it: what stands there is sealed. */
function foldTechnical(sheet: Sheet): void {
  const first = registerKeys.findIndex((key) => registerColumns[key].technical) + 1
  // Whole columns, so that rows that are added later are among them.
  const columns = sheet.getRange(`${columnLetters(first)}:${columnLetters(registerKeys.length)}`)
  // A run before, cut off, may have come this far: folding twice would nest a group in a group.
  if (sheet.getColumnGroupDepth(first) === 0) columns.shiftColumnGroupDepth(1)
  sheet.getColumnGroup(first, 1)?.collapse()
  const begun = sheet
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .find((protection) => ['', SEAL].includes(protection.getDescription()))
  const seal = begun?.setRange(columns) ?? columns.protect()
  seal.setDescription(SEAL).setWarningOnly(true)
}
