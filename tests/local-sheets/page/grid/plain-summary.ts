import type { SheetSummary } from '../../../../local-sheets/session/session.ts'

/** An empty sheet without anything special. */
export const plainSummary: SheetSummary = {
  id: 1,
  name: 'Lembar1',
  hidden: false,
  rows: 1000,
  columns: 26,
  frozenRows: 0,
  frozenColumns: 0,
  tabColor: null,
  rowHeights: {},
  columnWidths: {},
  rowGroups: [],
  columnGroups: [],
  merges: [],
}
