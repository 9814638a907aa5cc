import type { KeptEditOffer } from '../../../shared/panels/offers.ts'
import { a1 } from '../../../shared/tables/a1.ts'
import { offeredEdit, offersOf, planTake } from '../../../shared/tracking/offers.ts'
import type { RunPlan } from '../../../shared/tracking/plan-run.ts'
import { planWorkbook } from '../compute/plan-workbook.ts'
import { runLocked } from '../services/run-locked.ts'
import { UserError } from '../services/user-error.ts'
import { activeWorkbook } from '../services/workbook.ts'
import { writeSheets } from '../services/write-blocks.ts'

/** Cells of ours that people changed and that are kept, with what would stand there. */
export function keptIn({ tracking, indicators, findings, history }: RunPlan): readonly KeptEditOffer[] {
  return [tracking, indicators, findings, history].flatMap(({ plan, table }) => offersOf(plan, table))
}

/**
 * Writes what `keptIn` offers for one cell (row and column from 1), and nothing else. `theirs` is what the offer says
 * stands there; throws a `UserError` where something else does by now.
 */
export function takeOffered(sheet: unknown, row: unknown, column: unknown, theirs: unknown): void {
  const workbook = activeWorkbook()
  const offer = { sheet: String(sheet), row: Number(row), column: Number(column), theirs: String(theirs) }
  runLocked(() => {
    const { plan, grids } = planWorkbook(workbook)
    const { tracking, indicators, findings, history } = plan
    const planned = [tracking, indicators, findings, history].find(({ table }) => table.sheet === offer.sheet)
    const edit = planned && offeredEdit(planned.plan, offer)
    const grid = grids.get(offer.sheet)
    const own = workbook.getSheetByName(offer.sheet)
    if (!planned || !edit || !grid || !own) {
      throw new UserError('offer.gone', { sheet: offer.sheet, cell: a1(offer.row, offer.column) })
    }
    writeSheets([{ sheet: own, isNew: false, blocks: planTake(grid, planned.table, edit) }])
  })
}
