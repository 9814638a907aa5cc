import type { Line, Lines } from '../../workbook/sheet.ts'
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../../workbook/sheet.ts'
import { renameSheet } from '../../workbook/structure/rename-sheet.ts'
import { checked } from '../checked.ts'
import { fail } from '../exception.ts'
import type { Host } from '../host.ts'
import { colorHex } from '../range/color-names.ts'
import { sheetOf } from '../range/range-ref.ts'
import type { SheetRef } from '../selves.ts'
import { service } from '../service-object.ts'
import { instance, integer, nullable, signaturesOf, text } from '../signature.ts'
import { checkSheetName } from '../spreadsheet/sheet-name.ts'

const on = signaturesOf<'Sheet'>()

/** A sheet's name, place, visibility, frozen and hidden lines, widths and heights. */
export const sheetProperties = checked<GoogleAppsScript.Spreadsheet.Sheet, 'Sheet'>()({
  getName: on()((host, ref) => sheetOf(host, ref).name),
  getSheetName: on()((host, ref) => sheetOf(host, ref).name),
  getSheetId: on()((_host, ref) => ref.sheetId),
  getIndex: on()((host, ref) => host.workbook.state.sheets.findIndex(({ id }) => id === ref.sheetId) + 1),
  getParent: on()(() => service('Spreadsheet', null)),
  setName: on(text)((host, ref, name) => {
    if (name !== sheetOf(host, ref).name) checkSheetName(host, name, ref.sheetId)
    host.workbook.change(renameSheet(host.workbook.state, ref.sheetId, name))
    return service('Sheet', ref)
  }),
  activate: on()((host, ref) => {
    host.workbook.change({ activeSheetId: sheetOf(host, ref).id })
    host.desk.activate(ref.sheetId, null)
    return service('Sheet', ref)
  }),

  isSheetHidden: on()((host, ref) => sheetOf(host, ref).hidden),
  hideSheet: on()((host, ref) => {
    const isLast = host.workbook.state.sheets.every(({ id, hidden }) => hidden || id === ref.sheetId)
    if (isLast && !sheetOf(host, ref).hidden) fail("You can't hide all the sheets in a document.")
    host.workbook.update(ref.sheetId, { hidden: true })
    return service('Sheet', ref)
  }),
  showSheet: on()((host, ref) => {
    host.workbook.update(ref.sheetId, { hidden: false })
    return service('Sheet', ref)
  }),
  getTabColor: on()((host, ref) => sheetOf(host, ref).tabColor),
  setTabColor: on(nullable(text))((host, ref, color) => {
    host.workbook.update(ref.sheetId, { tabColor: colorHex(color) })
    return service('Sheet', ref)
  }),

  getFrozenRows: on()((host, ref) => sheetOf(host, ref).frozenRows),
  getFrozenColumns: on()((host, ref) => sheetOf(host, ref).frozenColumns),
  setFrozenRows: on(integer)((host, ref, frozenRows) => host.workbook.update(ref.sheetId, { frozenRows })),
  setFrozenColumns: on(integer)((host, ref, frozenColumns) => host.workbook.update(ref.sheetId, { frozenColumns })),

  getColumnWidth: on(integer)(
    (host, ref, column) => sheetOf(host, ref).columns.get(column)?.size ?? DEFAULT_COLUMN_WIDTH,
  ),
  getRowHeight: on(integer)((host, ref, row) => sheetOf(host, ref).rows.get(row)?.size ?? DEFAULT_ROW_HEIGHT),
  setColumnWidth: on(integer, integer)((host, ref, column, size) => change(host, ref, 'columns', column, 1, { size })),
  setColumnWidths: on(
    integer,
    integer,
    integer,
  )((host, ref, column, count, size) => change(host, ref, 'columns', column, count, { size })),
  setRowHeight: on(integer, integer)((host, ref, row, size) => change(host, ref, 'rows', row, 1, { size })),
  setRowHeights: on(
    integer,
    integer,
    integer,
  )((host, ref, row, count, size) => change(host, ref, 'rows', row, count, { size })),

  isRowHiddenByUser: on(integer)((host, ref, row) => sheetOf(host, ref).rows.get(row)?.hidden ?? false),
  isColumnHiddenByUser: on(integer)((host, ref, column) => sheetOf(host, ref).columns.get(column)?.hidden ?? false),
  hideRows: [
    ...on(integer)((host, ref, row) => hide(host, ref, 'rows', row, 1, true)),
    ...on(integer, integer)((host, ref, row, count) => hide(host, ref, 'rows', row, count, true)),
  ],
  showRows: [
    ...on(integer)((host, ref, row) => hide(host, ref, 'rows', row, 1, false)),
    ...on(integer, integer)((host, ref, row, count) => hide(host, ref, 'rows', row, count, false)),
  ],
  hideColumns: [
    ...on(integer)((host, ref, column) => hide(host, ref, 'columns', column, 1, true)),
    ...on(integer, integer)((host, ref, column, count) => hide(host, ref, 'columns', column, count, true)),
  ],
  showColumns: [
    ...on(integer)((host, ref, column) => hide(host, ref, 'columns', column, 1, false)),
    ...on(integer, integer)((host, ref, column, count) => hide(host, ref, 'columns', column, count, false)),
  ],
  hideRow: on(instance('Range'))((host, ref, { area }) => hide(host, ref, 'rows', area.row, area.rows, true)),
  unhideRow: on(instance('Range'))((host, ref, { area }) => hide(host, ref, 'rows', area.row, area.rows, false)),
  hideColumn: on(instance('Range'))((host, ref, { area }) =>
    hide(host, ref, 'columns', area.column, area.columns, true),
  ),
  unhideColumn: on(instance('Range'))((host, ref, { area }) =>
    hide(host, ref, 'columns', area.column, area.columns, false),
  ),
})

function change(
  host: Host,
  ref: SheetRef,
  axis: 'rows' | 'columns',
  start: number,
  count: number,
  part: Partial<Line>,
) {
  const lines = new Map<number, Line>(sheetOf(host, ref)[axis])
  for (let line = start; line < start + count; line++) {
    lines.set(line, { size: null, hidden: false, ...lines.get(line), ...part })
  }
  host.workbook.update(ref.sheetId, { [axis]: lines satisfies Lines })
  return service('Sheet', ref)
}

function hide(
  host: Host,
  ref: SheetRef,
  axis: 'rows' | 'columns',
  start: number,
  count: number,
  hidden: boolean,
): void {
  change(host, ref, axis, start, count, { hidden })
}
