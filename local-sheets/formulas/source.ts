import type { Cell } from './values.ts'

/**
 * Where formulas find the workbook. Rows and columns count from 1; formula text is canonical (see `canonical.ts`):
 * with a leading `=`, arguments parted by `,`, decimal points, no `_xlfn.`.
 */
export interface CellSource {
  /** `id_ID`, `in_ID`, `en_US`: how text turns into numbers and back. */
  readonly locale: string
  /** The present as a serial number in the spreadsheet's time zone. */
  now(): number
  sheetIds(): Iterable<number>
  /** Sheet names are found whatever their case. `null`: no such sheet. */
  sheetIdOf(name: string): number | null
  /** Rows and columns that the sheet has. */
  size(sheetId: number): Extent
  /** The last row and column with content (0, 0 for an empty sheet): how far `A:A` needs to be read. */
  used(sheetId: number): Extent
  /** What is stored: a plain value, a formula, or `null` for an empty cell. Called once per cell and recalculation. */
  content(sheetId: number, row: number, column: number): CellContent
  /** Every formula cell of a sheet. Read when recalculation starts afresh. */
  formulas(sheetId: number): Iterable<FormulaPlace>
  hidden(sheetId: number, row: number): RowVisibility
  /** The reference that a named range stands for (`'Data Induk'!$A$2:$C$50`), or null. */
  namedRange(name: string): string | null
  /** A function of the bundle that cells may call, or null. Names are asked in upper case. */
  customFunction(name: string): CustomFunction | null
  /**
   * The value that came with the file no longer holds, as something it rests on has changed:
   * from now on `content` must give `cached: undefined` for this cell.
   */
  dropCached(sheetId: number, row: number, column: number): void
}

export interface Extent {
  readonly rows: number
  readonly columns: number
}

export type RowVisibility = 'shown' | 'hiddenByUser' | 'hiddenByFilter'

export type CellContent = Cell | FormulaContent

export interface FormulaContent {
  readonly formula: string
  /** The value that the file carried for it. Used only where the formula calls a function that is unknown here. */
  readonly cached?: Cell | undefined
}

export interface FormulaPlace {
  readonly row: number
  readonly column: number
  readonly formula: string
}

/** A single cell arrives as its value, a range as rows; empty cells as `''`, as Google hands them over. */
export type CustomArgument = number | string | boolean | readonly (readonly (number | string | boolean)[])[]

/** May return a value or rows that spill. What it throws shows as #ERROR!. */
export type CustomFunction = (args: readonly CustomArgument[]) => Cell | readonly (readonly Cell[])[]

export function isFormula(content: CellContent): content is FormulaContent {
  return typeof content === 'object' && content !== null && 'formula' in content
}
