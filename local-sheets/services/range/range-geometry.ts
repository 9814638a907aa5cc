import { areaName } from '../../workbook/address.ts'
import { type Area, areaBetween, lastColumnOf, lastRowOf } from '../../workbook/area.ts'
import { hasContent } from '../../workbook/cell.ts'
import { cellAt } from '../../workbook/grid.ts'
import type { SheetState } from '../../workbook/sheet.ts'
import { checked } from '../checked.ts'
import { fail } from '../exception.ts'
import type { RangeRef } from '../selves.ts'
import { service } from '../service-object.ts'
import { integer, optional, signaturesOf } from '../signature.ts'
import { rangeByNumbers, rangeOn, sheetOf } from './range-ref.ts'

const on = signaturesOf<'Range'>()
const ask = (read: (range: RangeRef) => unknown) => on()((_host, range) => read(range))

/** Where a range is and how large. */
export const rangeGeometry = checked<GoogleAppsScript.Spreadsheet.Range, 'Range'>()({
  getA1Notation: ask(({ area, open }) => areaName(area, open)),
  getRow: ask(({ area }) => area.row),
  getRowIndex: ask(({ area }) => area.row),
  getColumn: ask(({ area }) => area.column),
  getLastRow: ask(({ area }) => lastRowOf(area)),
  getLastColumn: ask(({ area }) => lastColumnOf(area)),
  getNumRows: ask(({ area }) => area.rows),
  getHeight: ask(({ area }) => area.rows),
  getNumColumns: ask(({ area }) => area.columns),
  getWidth: ask(({ area }) => area.columns),
  getGridId: ask(({ sheetId }) => sheetId),
  isStartRowBounded: ask(({ area, open }) => !open?.rows || area.row > 1),
  isEndRowBounded: ask(({ open }) => !open?.rows),
  isStartColumnBounded: ask(({ area, open }) => !open?.columns || area.column > 1),
  isEndColumnBounded: ask(({ open }) => !open?.columns),
  getSheet: on()((host, range) => service('Sheet', { sheetId: sheetOf(host, range).id })),

  getCell: on(
    integer,
    integer,
  )((_host, range, row, column) => {
    const { area } = range
    if (row < 1 || column < 1 || row > area.rows || column > area.columns) fail('Cell reference out of range')
    return rangeOn(range.sheetId, { row: area.row + row - 1, column: area.column + column - 1, rows: 1, columns: 1 })
  }),
  offset: on(
    integer,
    integer,
    optional(integer),
    optional(integer),
  )((host, range, rowOffset, columnOffset, rows, columns) =>
    rangeByNumbers(
      sheetOf(host, range),
      range.area.row + rowOffset,
      range.area.column + columnOffset,
      rows ?? range.area.rows,
      columns ?? range.area.columns,
    ),
  ),
  getDataRegion: on()((host, range) => rangeOn(range.sheetId, dataRegion(sheetOf(host, range), range.area))),
})

/** Grows the area while a cell with content touches it, corners included. */
function dataRegion(sheet: SheetState, start: Area): Area {
  let area = start
  for (;;) {
    const grown = grownByOne(sheet, area)
    if (grown === area) return area
    area = grown
  }
}

function grownByOne(sheet: SheetState, area: Area): Area {
  const around = areaBetween(
    Math.max(1, area.row - 1),
    Math.max(1, area.column - 1),
    Math.min(sheet.rowCount, lastRowOf(area) + 1),
    Math.min(sheet.columnCount, lastColumnOf(area) + 1),
  )
  const isFilled = (row: number, column: number) => hasContent(cellAt(sheet.grid, row, column))
  const rows = Array.from({ length: around.rows }, (_, index) => around.row + index)
  const columns = Array.from({ length: around.columns }, (_, index) => around.column + index)
  const top = columns.some((column) => isFilled(around.row, column)) ? around.row : area.row
  const bottom = columns.some((column) => isFilled(lastRowOf(around), column)) ? lastRowOf(around) : lastRowOf(area)
  const left = rows.some((row) => isFilled(row, around.column)) ? around.column : area.column
  const right = rows.some((row) => isFilled(row, lastColumnOf(around))) ? lastColumnOf(around) : lastColumnOf(area)
  const isSame = top === area.row && bottom === lastRowOf(area) && left === area.column && right === lastColumnOf(area)
  return isSame ? area : areaBetween(top, left, bottom, right)
}
