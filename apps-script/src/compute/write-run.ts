import type { PlannedTable, RunPlan } from '../../../shared/tracking/plan-run.ts'
import { ensureOwnSheets } from '../services/own-sheet.ts'
import { writeSheets } from '../services/write-blocks.ts'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/** Makes the sheets that are lacking and writes what was planned. */
export function writeRun(workbook: Spreadsheet, { tracking, indicators, findings, history }: RunPlan): void {
  writeTables(workbook, [tracking, indicators, findings, history])
}

/** Writes some of the tables; a sheet that is lacking is made. */
export function writeTables(workbook: Spreadsheet, tables: readonly PlannedTable[]): void {
  const plans = tables.map(({ plan }) => plan)
  const sheets = ensureOwnSheets(
    workbook,
    plans.map(({ sheet }) => sheet),
  )
  writeSheets(
    plans.flatMap(({ sheet: name, blocks }) => {
      const own = sheets.get(name)
      return own ? [{ ...own, blocks }] : []
    }),
  )
}
