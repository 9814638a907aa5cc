import type { Area, CellView } from '../../session/session.ts'
import { rowsOf } from './merges.ts'
import { type SheetModel, widthOf } from './sheet-model.ts'
import { textHeight } from './text-size.ts'

/**
 * Heights in px of the area's rows that need more than the standard, and null for those that do not:
 * a row whose height nobody has set is as high as its wrapped text. Merged cells do not count, as in Google Sheets.
 */
export function fittedHeights(
  model: SheetModel,
  area: Area,
  cell: (row: number, column: number) => CellView | undefined,
): ReadonlyMap<number, number | null> {
  const heights = new Map<number, number | null>()
  const last = Math.min(rowsOf(area).last, model.rows.count)
  for (let row = area.row; row <= last; row++) {
    if (model.sheet.rowHeights[row] === undefined) heights.set(row, rowNeed(model, row, cell))
  }
  return heights
}

const STANDARD = 21

function rowNeed(
  model: SheetModel,
  row: number,
  cell: (row: number, column: number) => CellView | undefined,
): number | null {
  let need = STANDARD
  for (let column = 1; column <= model.columns.count; column++) {
    const view = cell(row, column)
    if (view === undefined || view.text === '' || model.merges.at(row, column)) continue
    need = Math.max(need, textHeight(view, widthOf(model, column, 1)))
  }
  return need > STANDARD ? need : null
}
