import { cellName } from '../../workbook/address.ts'
import { type Area, containsCell, overlaps, subtractAll } from '../../workbook/area.ts'
import { type Cell, EMPTY_CELL, isEmptyCell } from '../../workbook/cell.ts'
import { mapCells } from '../../workbook/grid.ts'
import type { SheetState } from '../../workbook/sheet.ts'
import { fail } from '../exception.ts'
import type { Host } from '../host.ts'
import type { RangeRef } from '../selves.ts'
import { describeList, isAllowed } from '../validation/allowed.ts'
import { type Customs, customsIn } from './cell-value.ts'
import { checkInside, sheetOf } from './range-ref.ts'

export const customsOf = (host: Host): Customs => customsIn(host.workbook.state, host.now())

/** Applies `change` to the cells of a range, if the range may be written to. */
export function changeCells(
  host: Host,
  range: RangeRef,
  change: (cell: Cell, row: number, column: number) => Cell,
): void {
  if (host.run.authMode === 'CUSTOM_FUNCTION') fail('You do not have permission to call setValue')
  const sheet = sheetOf(host, range)
  checkInside(sheet, range.area)
  checkEditable(sheet, range.area)
  const grid = mapCells(sheet.grid, range.area, (cell, row, column) => {
    const next = change(cell, row, column)
    return isEmptyCell(next) ? EMPTY_CELL : next
  })
  host.workbook.update(sheet.id, { grid })
}

/** Like `changeCells` for new contents, which the cells' validation may refuse. */
export function changeContents(
  host: Host,
  range: RangeRef,
  change: (cell: Cell, row: number, column: number) => Cell,
): void {
  const sheet = sheetOf(host, range)
  const strict = sheet.validations.filter(
    ({ areas, rule }) => !rule.allowInvalid && areas.some((area) => overlaps(area, range.area)),
  )
  const hidden = sheet.merges.filter((merge) => overlaps(merge, range.area))
  changeCells(host, range, (cell, row, column) => {
    if (hidden.some((merge) => containsCell(merge, row, column) && !isAnchor(merge, row, column))) return cell
    const next = change(cell, row, column)
    for (const { areas, rule } of strict) {
      if (!areas.some((area) => containsCell(area, row, column)) || isAllowed(host, rule, next)) continue
      fail(
        `The data you entered in cell ${cellName(row, column)} violates the data validation rules set on this cell.${describeList(host, rule)}`,
      )
    }
    return next
  })
}

const isAnchor = (merge: Area, row: number, column: number): boolean => merge.row === row && merge.column === column

/** Throws where a protection of somebody else's covers part of the area. */
export function checkEditable(sheet: SheetState, area: Area): void {
  const isRefused = sheet.protections.some(({ canEdit, warningOnly, area: protectedArea, unprotected }) => {
    if (canEdit || warningOnly) return false
    if (protectedArea) return overlaps(protectedArea, area)
    return unprotected.reduce<readonly Area[]>(subtractAll, [area]).length > 0
  })
  if (isRefused) {
    fail(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    )
  }
}

/** The value that a cell shows, before formatting. */
export function shownValue(host: Host, sheetId: number, cell: Cell, row: number, column: number) {
  return cell.formula === null && cell.value !== null ? cell.value : host.calculation.value(sheetId, row, column)
}
