import type { RunPlan } from '../../../shared/tracking/plan-run.ts'
import { ensureOwnSheets } from '../services/own-sheet.ts'
import { writeSheets } from '../services/write-blocks.ts'

/** Makes the sheets that are lacking and writes what was planned. */
export function writeRun(
  workbook: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { tracking, indicators, findings, history }: RunPlan,
): void {
  const plans = [tracking, indicators, findings, history].map(({ plan }) => plan)
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
