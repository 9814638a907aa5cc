import type { ComputedWorkbook } from '../../../shared/compute/compute-workbook.ts'
import { FINDINGS_SHEET, findingsTable } from '../../../shared/tracking/findings-table.ts'
import { indicatorTable } from '../../../shared/tracking/indicator-table.ts'
import { planFindings } from '../../../shared/tracking/plan-findings.ts'
import { planWrites, type WritePlan } from '../../../shared/tracking/plan-writes.ts'
import type { WantedTable } from '../../../shared/tracking/table.ts'
import { TRACKING_SHEET, trackingTable } from '../../../shared/tracking/tracking-table.ts'
import { calendarOf, type DateOf } from '../services/calendar.ts'
import { ensureOwnSheets, fitColumns } from '../services/own-sheet.ts'
import { readOwnSheet } from '../services/read-sheet.ts'
import { runLocked } from '../services/run-locked.ts'
import { showToast } from '../services/toast.ts'
import { UserError } from '../services/user-error.ts'
import { activeWorkbook, showSheet } from '../services/workbook.ts'
import { writeBlocks } from '../services/write-blocks.ts'
import { computeFrom } from './compute-from.ts'
import { summaryOf } from './summary.ts'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/** "Hitung Indikator PUG": computes every indicator, writes the tables and the findings, and says what changed. */
export function computeIndicators(): void {
  const workbook = activeWorkbook()
  runLocked(() => {
    const { computed, plans } = computeAndWrite(workbook)
    showToast(workbook, summaryOf(computed, plans))
  })
}

/** "Bangun Tabel Pelacakan": puts the tables up, with what data there is, and shows the tracking table. */
export function buildTrackingTable(): void {
  const workbook = activeWorkbook()
  runLocked(() => {
    const { computed, plans } = computeAndWrite(workbook)
    showSheet(workbook, TRACKING_SHEET)
    showToast(workbook, summaryOf(computed, plans))
  })
}

/** What is written where; every plan is made before anything is written, so that a refusal leaves the workbook as it was. */
export interface Plans {
  readonly tracking: WritePlan
  readonly indicators: WritePlan
  readonly findings: WritePlan
}

function computeAndWrite(workbook: Spreadsheet): { computed: ComputedWorkbook; plans: Plans } {
  const dateOf = calendarOf(workbook)
  const computed = computeFrom(workbook, dateOf)
  const plans = planTables(workbook, dateOf, computed)
  write(workbook, [plans.tracking, plans.indicators, plans.findings])
  return { computed, plans }
}

function planTables(workbook: Spreadsheet, dateOf: DateOf, computed: ComputedWorkbook): Plans {
  const { evaluations, circumstances, findings, liveFindings, sheetIds } = computed
  const tracking = planTable(workbook, dateOf, trackingTable(evaluations, circumstances))
  const indicators = planTable(workbook, dateOf, indicatorTable(evaluations, circumstances))
  const all = [...planFindings(tracking), ...planFindings(indicators), ...findings]
  return { tracking, indicators, findings: planTable(workbook, dateOf, findingsTable(all, liveFindings, sheetIds)) }
}

function planTable(workbook: Spreadsheet, dateOf: DateOf, table: WantedTable): WritePlan {
  const sheet = workbook.getSheetByName(table.sheet)
  const plan = planWrites(sheet ? readOwnSheet(sheet, dateOf) : null, table)
  if ('noHeader' in plan) throw new UserError('tracking.noHeader', { sheet: plan.sheet })
  return plan
}

function write(workbook: Spreadsheet, plans: readonly WritePlan[]): void {
  const sheets = ensureOwnSheets(
    workbook,
    plans.map(({ sheet }) => sheet),
  )
  for (const { sheet: name, blocks } of plans) {
    const own = sheets.get(name)
    if (!own) continue
    writeBlocks(own.sheet, blocks)
    if (own.isNew && name === FINDINGS_SHEET) fitColumns(own.sheet)
  }
}
