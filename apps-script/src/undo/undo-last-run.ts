import { text } from '../../../shared/locale/text.ts'
import { runTables } from '../../../shared/tracking/plan-run.ts'
import { lastRun, planUndo, type UndoPlan } from '../../../shared/tracking/undo.ts'
import { readRunSheets } from '../compute/plan-workbook.ts'
import { calendarOf } from '../services/calendar.ts'
import { runLocked } from '../services/run-locked.ts'
import { showToast } from '../services/toast.ts'
import { activeWorkbook } from '../services/workbook.ts'
import { writeSheets } from '../services/write-blocks.ts'

/** Cells that the message names. */
const NAMED = 5

/**
 * "Batalkan Hitung Terakhir": gives the add-on's own sheets back what stood on them before the last run that changed
 * something. What a person changed since stays, and is told.
 */
export function undoLastRun(): void {
  const workbook = activeWorkbook()
  runLocked(() => {
    const grids = readRunSheets(workbook, calendarOf(workbook))
    const run = lastRun(runTables.map((table) => ({ grid: grids.get(table.sheet) ?? null, table })))
    if (run === 0) return showToast(workbook, text('undo.nothing'))
    const plans = runTables.flatMap((table) => {
      const grid = grids.get(table.sheet)
      return grid ? [planUndo(grid, table, run)] : []
    })
    writeSheets(
      plans.flatMap(({ sheet: name, blocks }) => {
        const sheet = workbook.getSheetByName(name)
        return sheet ? [{ sheet, isNew: false, blocks }] : []
      }),
    )
    showToast(workbook, wordsOf(plans))
  })
}

function wordsOf(plans: readonly UndoPlan[]): string {
  const sum = (count: (plan: UndoPlan) => number) => plans.reduce((total, plan) => total + count(plan), 0)
  const kept = plans.flatMap(({ sheet, kept }) => kept.map((cell) => `${sheet}!${cell}`))
  const cells = kept.length > NAMED ? `${kept.slice(0, NAMED).join(', ')}, …` : kept.join(', ')
  const emptied = plans.filter(({ isEmptied }) => isEmptied).map(({ sheet }) => sheet)
  return [
    text('undo.done', { cells: sum(({ restored }) => restored), rows: sum(({ removedRows }) => removedRows) }),
    ...(kept.length > 0 ? [text('undo.kept', { count: kept.length, cells })] : []),
    ...(emptied.length > 0 ? [text('undo.emptied', { sheets: emptied.join(', ') })] : []),
  ].join(' ')
}
