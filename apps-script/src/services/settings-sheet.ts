import { SETTINGS_SHEET, settingRows, settingsTitles } from '../../../shared/settings/settings-table.ts'
import { offerChoices, styleHeader } from './source-sheet.ts'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/** px */
const WIDTHS = [260, 220, 480] as const

/** Adds "Pengaturan PUG" with every setting at its default. It must not be there yet. */
export function addSettingsSheet(spreadsheet: Spreadsheet): void {
  const sheet = spreadsheet.insertSheet(SETTINGS_SHEET, spreadsheet.getNumSheets())
  const rows = [
    [...settingsTitles],
    ...settingRows.map(({ label, preset, explanation }) => [label, preset, explanation]),
  ]
  const range = sheet.getRange(1, 1, rows.length, settingsTitles.length)
  range.setNumberFormat('@')
  range.setValues(rows)
  styleHeader(sheet.getRange(1, 1, 1, settingsTitles.length))
  sheet.setFrozenRows(1)
  for (const [index, width] of WIDTHS.entries()) sheet.setColumnWidth(index + 1, width)
  for (const [index, { choices }] of settingRows.entries()) {
    if (choices.length > 0) offerChoices(sheet.getRange(index + 2, 2), choices)
  }
}
