import { type CoverageState, coverageOf } from '../../../shared/evidence/coverage.ts'
import type { TrackingLinks } from '../../../shared/evidence/coverage-links.ts'
import {
  COVERAGE_SHEET,
  coverageColumns,
  coverageTable,
  coverageWidths,
} from '../../../shared/evidence/coverage-table.ts'
import { REGISTER_SHEET } from '../../../shared/evidence/register-columns.ts'
import { type EvidenceLine, withoutCopies } from '../../../shared/evidence/register-lines.ts'
import { text } from '../../../shared/locale/text.ts'
import { locate } from '../../../shared/tracking/locate.ts'
import { planWrites } from '../../../shared/tracking/plan-writes.ts'
import { TRACKING_SHEET, trackingColumns } from '../../../shared/tracking/tracking-table.ts'
import { lastRun } from '../../../shared/tracking/undo.ts'
import { computeFrom } from '../compute/compute-from.ts'
import { writeTables } from '../compute/write-run.ts'
import { calendarOf, type DateOf } from '../services/calendar.ts'
import { widenColumns } from '../services/own-sheet.ts'
import { readOwnSheet } from '../services/read-sheet.ts'
import { runLocked } from '../services/run-locked.ts'
import { showToast } from '../services/toast.ts'
import { UserError } from '../services/user-error.ts'
import { activeWorkbook, showSheet } from '../services/workbook.ts'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/** "Periksa Kelengkapan Bukti": writes which evidence of the nine steps is there, and shows it. */
export function checkCoverage(): void {
  const workbook = activeWorkbook()
  runLocked(() => {
    const dateOf = calendarOf(workbook)
    const { register, evaluations } = computeFrom(workbook, dateOf)
    if (register?.kind === 'unreadable') {
      throw new UserError('check.registerUnreadable', { sheet: REGISTER_SHEET, columns: register.missing.join(', ') })
    }
    const lines = register?.kind === 'read' ? register.lines : []
    const table = coverageTable({
      lines,
      register: register?.kind === 'read' ? register : null,
      tracking: trackingLinks(workbook, dateOf),
      evaluations,
    })
    const sheet = workbook.getSheetByName(COVERAGE_SHEET)
    const grid = sheet && readOwnSheet(sheet, dateOf)
    const plan = planWrites(
      grid,
      table,
      lastRun([{ grid, table: { sheet: COVERAGE_SHEET, columns: coverageColumns } }]) + 1,
    )
    if ('noHeader' in plan) throw new UserError('tracking.noHeader', { sheet: plan.sheet })
    writeTables(workbook, [{ table, plan }])
    const made = sheet ? null : workbook.getSheetByName(COVERAGE_SHEET)
    if (made) widenColumns(made, coverageWidths)
    showSheet(workbook, COVERAGE_SHEET)
    showToast(workbook, summaryOf(lines))
  })
}

/** Where indicators stand on "Pelacakan PUG"; `null` where nobody has computed yet. */
function trackingLinks(workbook: Spreadsheet, dateOf: DateOf): TrackingLinks | null {
  const sheet = workbook.getSheetByName(TRACKING_SHEET)
  if (!sheet) return null
  const grid = readOwnSheet(sheet, dateOf)
  const idColumn = locate(grid, { columns: trackingColumns, rows: [] })?.columns.get('id')
  if (idColumn === undefined) return null
  return { sheet: TRACKING_SHEET, sheetId: sheet.getSheetId(), idColumn, lastRow: grid.values.length }
}

/** '5 dari 20 bukti dukung ada, …'; only what the plan names is counted. */
function summaryOf(lines: readonly EvidenceLine[]): string {
  const owed = coverageOf(withoutCopies(lines)).filter(({ item }) => item.owed)
  const count = (wanted: CoverageState) => owed.filter(({ state }) => state === wanted).length
  return text('coverage.checked', {
    owed: owed.length,
    there: count('there'),
    lacking: count('lacking'),
    expired: count('expired'),
  })
}
