import type { Cell as FormulaCell } from '../formulas/values.ts'
import { DEFAULT_STYLE, type Style } from './style.ts'

/** What a cell holds. A date is a number (days since 1899-12-30 in the spreadsheet's time zone) with a date format. */
export type Scalar = FormulaCell

/** A stretch of a cell's text with a look or a link of its own; `end` is exclusive. */
export interface TextRun {
  readonly start: number
  readonly end: number
  readonly style: Partial<Style>
  readonly link: string | null
}

/** One cell. Never changed in place: rows and undo steps share it. */
export interface Cell {
  /** The literal, or for a formula the result that was last stored. */
  readonly value: Scalar
  /** With its leading `=`, English function names, `,` between arguments and `.` in decimals. */
  readonly formula: string | null
  readonly style: Style
  readonly note: string | null
  readonly runs: readonly TextRun[] | null
}

export const EMPTY_CELL: Cell = { value: null, formula: null, style: DEFAULT_STYLE, note: null, runs: null }

/** Whether the cell counts for `getLastRow`: a value or a formula; formats, notes and colours alone do not. */
export const hasContent = (cell: Cell | undefined): cell is Cell =>
  cell !== undefined && (cell.formula !== null || (cell.value !== null && cell.value !== ''))

export const isEmptyCell = (cell: Cell): boolean =>
  cell.value === null &&
  cell.formula === null &&
  cell.note === null &&
  cell.runs === null &&
  cell.style === DEFAULT_STYLE
