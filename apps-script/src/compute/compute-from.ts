import { type ComputedWorkbook, computeWorkbook } from '../../../shared/compute/compute-workbook.ts'
import { readSettings } from '../../../shared/settings/read-settings.ts'
import { SETTINGS_SHEET } from '../../../shared/settings/settings-table.ts'
import { ownSheets } from '../../../shared/tracking/own-sheets.ts'
import type { DateOf } from '../services/calendar.ts'
import { readOwnSheet, readSheet } from '../services/read-sheet.ts'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/** Reads the settings and every sheet of the office, each in one batch, and computes. */
export function computeFrom(workbook: Spreadsheet, dateOf: DateOf): ComputedWorkbook {
  const own: readonly string[] = ownSheets
  const sheets = workbook.getSheets().map((sheet) => ({ sheet, name: sheet.getName() }))
  const settingsSheet = sheets.find(({ name }) => name === SETTINGS_SHEET)
  const { settings, findings } = readSettings(settingsSheet ? readOwnSheet(settingsSheet.sheet, dateOf) : null)
  const sources = sheets
    .filter(({ name }) => !own.includes(name))
    .map(({ sheet, name }) => readSheet(sheet, name, dateOf))
  return computeWorkbook(sources, {
    settings,
    settingsFindings: findings,
    today: dateOf(new Date()),
    decimals: /^(in|id)(_|$)/.test(workbook.getSpreadsheetLocale()) ? 'id' : 'en',
  })
}
