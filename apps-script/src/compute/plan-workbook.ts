import type { ComputedWorkbook } from '../../../shared/compute/compute-workbook.ts'
import { type OwnGrids, planRun, type RunPlan, runTables } from '../../../shared/tracking/plan-run.ts'
import { calendarOf, type DateOf } from '../services/calendar.ts'
import { currentUser } from '../services/current-user.ts'
import { readOwnSheet } from '../services/read-sheet.ts'
import { UserError } from '../services/user-error.ts'
import { computeFrom } from './compute-from.ts'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

export interface PlannedWorkbook {
  readonly computed: ComputedWorkbook
  readonly grids: OwnGrids
  readonly plan: RunPlan
}

/** Reads the workbook, computes, and plans what a run would write. Writes nothing. */
export function planWorkbook(workbook: Spreadsheet): PlannedWorkbook {
  const dateOf = calendarOf(workbook)
  const computed = computeFrom(workbook, dateOf)
  const grids = readRunSheets(workbook, dateOf)
  const plan = planRun(computed, grids, currentUser())
  if ('noHeader' in plan) throw new UserError('tracking.noHeader', { sheet: plan.sheet })
  return { computed, grids, plan }
}

/** The sheets that a run writes, as they are. */
export function readRunSheets(workbook: Spreadsheet, dateOf: DateOf): OwnGrids {
  const present = runTables.flatMap(({ sheet }) => {
    const found = workbook.getSheetByName(sheet)
    return found ? [[sheet, readOwnSheet(found, dateOf)] as const] : []
  })
  return new Map(present)
}
