import type { Cell } from './values.ts'

/** Values of a workbook's formulas, worked out when asked for and remembered until something they rest on changes. */
export interface Evaluator {
  /** What the cell shows before formatting: plain content, a formula's result, or what spills into it. Errors are values. */
  value(sheetId: number, row: number, column: number): Cell
  /** Where a click on the cell leads, if its formula is a HYPERLINK. */
  link(sheetId: number, row: number, column: number): string | null
  /** Call after these cells' content changed: forgets them and all that rests on them. */
  changed(area: ChangedArea): void
  /** Call after anything larger (rows moved, a sheet renamed, the locale or a named range changed): forgets everything. */
  reset(): void
}

export interface ChangedArea {
  readonly sheetId: number
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}
