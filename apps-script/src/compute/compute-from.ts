import { type ComputedWorkbook, computeWorkbook } from '../../../shared/compute/compute-workbook.ts'
import { defaultSettings } from '../../../shared/settings/settings.ts'
import { ownSheets } from '../../../shared/tracking/own-sheets.ts'
import type { DateOf } from '../services/calendar.ts'
import { readSheet } from '../services/read-sheet.ts'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/** Reads every sheet of the office, each in one batch, and computes. */
export function computeFrom(workbook: Spreadsheet, dateOf: DateOf): ComputedWorkbook {
  const own: readonly string[] = ownSheets
  const sources = workbook.getSheets().filter((sheet) => !own.includes(sheet.getName()))
  return computeWorkbook(
    sources.map((sheet) => readSheet(sheet, dateOf)),
    {
      settings: defaultSettings,
      today: dateOf(new Date()),
      decimals: /^(in|id)\b|^(in|id)_/.test(workbook.getSpreadsheetLocale()) ? 'id' : 'en',
    },
  )
}
