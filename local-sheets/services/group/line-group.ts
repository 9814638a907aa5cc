import {
  controlOf,
  DEEPEST,
  deepen,
  depthAt,
  fold,
  type Group,
  groupAt,
  groupsOf,
  isFolded,
  linesOf,
} from '../../workbook/group.ts'
import { wholeSheet } from '../../workbook/sheet.ts'
import { checked, keysOf } from '../checked.ts'
import { fail } from '../exception.ts'
import type { Host } from '../host.ts'
import { rangeOn, sheetOf } from '../range/range-ref.ts'
import type { RangeRef, Selves, SheetRef } from '../selves.ts'
import { EnumValue, service } from '../service-object.ts'
import { choice, integer, signaturesOf } from '../signature.ts'

export const TOGGLE_POSITIONS = keysOf<typeof GoogleAppsScript.Spreadsheet.GroupControlTogglePosition>()(
  'BEFORE',
  'AFTER',
)

type Axis = 'rows' | 'columns'
type Self = Selves['Group']

const TOGGLES = { rows: 'rowToggle', columns: 'columnToggle' } as const

const on = signaturesOf<'Group'>()
const folding = (hidden: boolean) =>
  on()((host, self) => {
    const lines = sheetOf(host, self)[self.axis]
    host.workbook.update(self.sheetId, { [self.axis]: fold(lines, present(host, self), hidden) })
    return service('Group', self)
  })

/** Rows or columns that a person can fold away. */
export const group = checked<GoogleAppsScript.Spreadsheet.Group, 'Group'>()({
  collapse: folding(true),
  expand: folding(false),
  isCollapsed: on()((host, self) => isFolded(sheetOf(host, self)[self.axis], present(host, self))),
  getDepth: on()((_host, { depth }) => depth),
  getControlIndex: on()((host, self) => controlOf(present(host, self), sheetOf(host, self)[TOGGLES[self.axis]])),
  getRange: on()((host, self) => {
    const { start, count } = present(host, self)
    const whole = wholeSheet(sheetOf(host, self))
    const area =
      self.axis === 'rows' ? { ...whole, row: start, rows: count } : { ...whole, column: start, columns: count }
    return rangeOn(self.sheetId, area)
  }),
  remove: on()((host, self) => deepenLines(host, self, self.axis, present(host, self), -1)),
})

/** The group as it is now: lines may have been added to it since, or taken away. */
function present(host: Host, self: Self): Group {
  return groupAt(sheetOf(host, self)[self.axis], self.line, self.depth) ?? fail('The group no longer exists.')
}

const onRange = signaturesOf<'Range'>()
const shift = (axis: Axis) =>
  onRange(integer)((host, range, by) => {
    deepenLines(host, range, axis, spanOf(axis, range), by)
    return service('Range', range)
  })

const spanOf = (axis: Axis, { area }: RangeRef) =>
  axis === 'rows' ? { start: area.row, count: area.rows } : { start: area.column, count: area.columns }

function deepenLines(host: Host, ref: SheetRef, axis: Axis, span: Pick<Group, 'start' | 'count'>, by: number): void {
  const lines = sheetOf(host, ref)[axis]
  if (linesOf(span).some((line) => depthAt(lines, line) + by > DEEPEST)) fail(`Groups lie ${DEEPEST} deep at most.`)
  host.workbook.update(ref.sheetId, { [axis]: deepen(lines, span, by) })
}

export const rangeGroups = checked<GoogleAppsScript.Spreadsheet.Range, 'Range'>()({
  shiftColumnGroupDepth: shift('columns'),
  shiftRowGroupDepth: shift('rows'),
})

const onSheet = signaturesOf<'Sheet'>()
const position = choice('GroupControlTogglePosition', TOGGLE_POSITIONS)

const groupOf = (axis: Axis) =>
  onSheet(
    integer,
    integer,
  )((host, { sheetId }, line, depth) => {
    const found = groupAt(sheetOf(host, { sheetId })[axis], line, depth)
    return found && service('Group', { sheetId, axis, line: found.start, depth })
  })
const depthOf = (axis: Axis) => onSheet(integer)((host, ref, line) => depthAt(sheetOf(host, ref)[axis], line))
const toggleOf = (axis: Axis) =>
  onSheet()((host, ref) => new EnumValue('GroupControlTogglePosition', sheetOf(host, ref)[TOGGLES[axis]]))
const setToggle = (axis: Axis) =>
  onSheet(position)((host, ref, toggle) => {
    host.workbook.update(ref.sheetId, { [TOGGLES[axis]]: toggle })
    return service('Sheet', ref)
  })

/** Folds every group deeper than `shownDepth`, and unfolds the others. */
function foldBelow(host: Host, ref: SheetRef, axis: Axis, shownDepth: number) {
  const lines = sheetOf(host, ref)[axis]
  const groups = groupsOf(lines)
  const unfolded = groups.reduce((so, each) => (each.depth <= shownDepth ? fold(so, each, false) : so), lines)
  const folded = groups.reduce((so, each) => (each.depth > shownDepth ? fold(so, each, true) : so), unfolded)
  host.workbook.update(ref.sheetId, { [axis]: folded })
  return service('Sheet', ref)
}

const foldAll = (axis: Axis) => onSheet()((host, ref) => foldBelow(host, ref, axis, 0))
const unfoldAll = (axis: Axis) => onSheet()((host, ref) => foldBelow(host, ref, axis, DEEPEST))
const unfoldTo = (axis: Axis) => onSheet(integer)((host, ref, depth) => foldBelow(host, ref, axis, depth))

export const sheetGroups = checked<GoogleAppsScript.Spreadsheet.Sheet, 'Sheet'>()({
  getColumnGroup: groupOf('columns'),
  getRowGroup: groupOf('rows'),
  getColumnGroupDepth: depthOf('columns'),
  getRowGroupDepth: depthOf('rows'),
  getColumnGroupControlPosition: toggleOf('columns'),
  getRowGroupControlPosition: toggleOf('rows'),
  setColumnGroupControlPosition: setToggle('columns'),
  setRowGroupControlPosition: setToggle('rows'),
  collapseAllColumnGroups: foldAll('columns'),
  collapseAllRowGroups: foldAll('rows'),
  expandAllColumnGroups: unfoldAll('columns'),
  expandAllRowGroups: unfoldAll('rows'),
  expandColumnGroupsUpToDepth: unfoldTo('columns'),
  expandRowGroupsUpToDepth: unfoldTo('rows'),
})
