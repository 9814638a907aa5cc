import type { DataCheck, ListedFinding } from '../../../shared/panels/data-check.ts'
import { dataCheckOf, pageOfGroup } from '../../../shared/panels/data-check-of.ts'
import { planAcceptance } from '../../../shared/tracking/acceptances.ts'
import { FINDINGS_SHEET } from '../../../shared/tracking/findings-table.ts'
import { type PlannedTable, planRun, type RunPlan } from '../../../shared/tracking/plan-run.ts'
import { planWorkbook, readRunSheets } from '../compute/plan-workbook.ts'
import { writeTables } from '../compute/write-run.ts'
import { calendarOf } from '../services/calendar.ts'
import { currentUser } from '../services/current-user.ts'
import { showPanel } from '../services/panel.ts'
import { runLocked } from '../services/run-locked.ts'
import { selectCell } from '../services/selection.ts'
import { UserError } from '../services/user-error.ts'
import { activeWorkbook } from '../services/workbook.ts'
import { writeSheets } from '../services/write-blocks.ts'
import { keptIn } from '../undo/kept-edits.ts'

/** "Periksa Data": a panel of all that does not agree, with what to do about it. */
export function showDataCheck(): void {
  showPanel('data-check', 'Periksa Data')
}

/** See `dataCheckOf`. Reads the workbook, writes nothing. */
export function checkData(): DataCheck {
  return checkOf(planWorkbook(activeWorkbook()).plan)
}

/** See `pageOfGroup`. */
export function moreFindings(group: unknown, from: unknown): readonly ListedFinding[] {
  const { remarks, reasons } = planWorkbook(activeWorkbook()).plan
  return pageOfGroup(remarks, reasons, String(group), Number(from))
}

/**
 * Writes the reason why a finding may stay as it is beside it, into "Temuan PUG"; `''` takes it back. Throws a `UserError`
 * where the finding is no more.
 */
export function acceptFinding(id: unknown, reason: unknown): DataCheck {
  const workbook = activeWorkbook()
  return runLocked(() => {
    const dateOf = calendarOf(workbook)
    const { computed, plan } = planWorkbook(workbook)
    const replanned = (): RunPlan => {
      const next = planRun(computed, readRunSheets(workbook, dateOf), currentUser(), new Set([String(id)]))
      if ('noHeader' in next) throw new UserError('tracking.noHeader', { sheet: next.sheet })
      return next
    }
    // The finding needs its row before the reason can stand beside it.
    const listed = plan.findings.table.rows.some((row) => row.id === id) ? plan : replanned()
    writeTables(workbook, [listed.findings])
    writeReason(workbook, listed.findings, String(id), String(reason).trim())
    const after = replanned()
    writeTables(workbook, [after.findings])
    return checkOf(after)
  })
}

function checkOf(plan: RunPlan): DataCheck {
  return dataCheckOf(plan.remarks, plan.reasons, keptIn(plan))
}

function writeReason(
  workbook: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { table }: PlannedTable,
  id: string,
  reason: string,
): void {
  const sheet = workbook.getSheetByName(FINDINGS_SHEET)
  const grid = readRunSheets(workbook, calendarOf(workbook)).get(FINDINGS_SHEET)
  const blocks = grid && planAcceptance(grid, table, id, reason)
  if (!sheet || !blocks) throw new UserError('check.gone', {})
  writeSheets([{ sheet, isNew: false, blocks }])
}

/** Selects a cell, and so brings its sheet to the front. */
export function goToCell(sheet: unknown, row: unknown, column: unknown): void {
  selectCell(activeWorkbook(), String(sheet), Number(row), Number(column))
}
