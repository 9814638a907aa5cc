import { type Area, contains, overlaps, sameArea } from '../../workbook/area.ts'
import { mapCells } from '../../workbook/grid.ts'
import { checked } from '../checked.ts'
import { fail } from '../exception.ts'
import type { Host } from '../host.ts'
import type { RangeRef } from '../selves.ts'
import { service } from '../service-object.ts'
import { signaturesOf } from '../signature.ts'
import { rangeOn, sheetOf } from './range-ref.ts'
import { checkEditable } from './writing.ts'

const on = signaturesOf<'Range'>()

/** Merging cells into one. The cells behind the first lose what they hold. */
export const rangeMerges = checked<GoogleAppsScript.Spreadsheet.Range, 'Range'>()({
  merge: on()((host, range) => merge(host, range, [range.area])),
  mergeAcross: on()((host, range) => {
    const { row, rows } = range.area
    const lines = Array.from({ length: rows }, (_, index) => ({ ...range.area, row: row + index, rows: 1 }))
    return merge(host, range, lines)
  }),
  mergeVertically: on()((host, range) => {
    const { column, columns } = range.area
    const lines = Array.from({ length: columns }, (_, index) => ({ ...range.area, column: column + index, columns: 1 }))
    return merge(host, range, lines)
  }),
  breakApart: on()((host, range) => {
    const sheet = sheetOf(host, range)
    checkWhole(sheet.merges, range.area)
    host.workbook.update(sheet.id, { merges: sheet.merges.filter((area) => !overlaps(area, range.area)) })
    return service('Range', range)
  }),
  isPartOfMerge: on()((host, range) => sheetOf(host, range).merges.some((area) => overlaps(area, range.area))),
  getMergedRanges: on()((host, range) =>
    sheetOf(host, range)
      .merges.filter((area) => overlaps(area, range.area))
      .map((area) => rangeOn(range.sheetId, area)),
  ),
})

function merge(host: Host, range: RangeRef, areas: readonly Area[]) {
  const sheet = sheetOf(host, range)
  checkEditable(sheet, range.area)
  checkWhole(sheet.merges, range.area)
  const merged = areas.filter(({ rows, columns }) => rows * columns > 1)
  const grid = merged.reduce(
    (cells, area) =>
      mapCells(cells, area, (cell, row, column) =>
        row === area.row && column === area.column ? cell : { ...cell, value: null, formula: null, runs: null },
      ),
    sheet.grid,
  )
  const kept = sheet.merges.filter((area) => !merged.some((other) => overlaps(area, other) || sameArea(area, other)))
  host.workbook.update(sheet.id, { grid, merges: [...kept, ...merged] })
  return service('Range', range)
}

function checkWhole(merges: readonly Area[], area: Area): void {
  if (merges.some((merged) => overlaps(merged, area) && !contains(area, merged))) {
    fail('You must select all cells in a merged range to merge or unmerge them.')
  }
}
