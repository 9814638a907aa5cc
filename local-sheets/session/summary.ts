import { controlOf, groupsOf, isFolded } from '../workbook/group.ts'
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, type Lines, type SheetState } from '../workbook/sheet.ts'
import type { Workbook } from '../workbook/workbook.ts'
import type { GroupView, SheetSummary, WorkbookSummary } from './session.ts'

export function summaryOf(workbook: Workbook, unsaved: boolean): WorkbookSummary {
  const { name, locale, timeZone, sheets, activeSheetId } = workbook.state
  return {
    name,
    locale,
    timeZone,
    sheets: sheets.map(sheetSummary),
    activeSheetId,
    canUndo: workbook.canUndo,
    canRedo: workbook.canRedo,
    unsaved,
  }
}

const sheetSummary = (sheet: SheetState): SheetSummary => ({
  id: sheet.id,
  name: sheet.name,
  hidden: sheet.hidden,
  rows: sheet.rowCount,
  columns: sheet.columnCount,
  frozenRows: sheet.frozenRows,
  frozenColumns: sheet.frozenColumns,
  tabColor: sheet.tabColor,
  rowHeights: sizesOf(sheet.rows, DEFAULT_ROW_HEIGHT),
  columnWidths: sizesOf(sheet.columns, DEFAULT_COLUMN_WIDTH),
  merges: sheet.merges,
  rowGroups: groupViews(sheet.rows, sheet.rowToggle, sheet.rowCount),
  columnGroups: groupViews(sheet.columns, sheet.columnToggle, sheet.columnCount),
})

/** The mark of a group at the sheet's edge stands on its other side. */
function groupViews(lines: Lines, toggle: SheetState['rowToggle'], count: number): GroupView[] {
  return groupsOf(lines).map((group) => {
    const wanted = controlOf(group, toggle)
    const isOutside = wanted < 1 || wanted > count
    const control = isOutside ? controlOf(group, toggle === 'BEFORE' ? 'AFTER' : 'BEFORE') : wanted
    return { ...group, folded: isFolded(lines, group), control }
  })
}

/** px by number, 0 for what is hidden; what has the default size is left out. */
function sizesOf(lines: Lines, usual: number): Record<number, number> {
  const sizes: Record<number, number> = {}
  for (const [number, { size, hidden }] of lines) {
    if (hidden) sizes[number] = 0
    else if (size !== null && size !== usual) sizes[number] = size
  }
  return sizes
}
