import type { Coercion } from './coerce.ts'
import type { Place } from './place.ts'
import type { Span } from './references.ts'
import type { CellContent, RowVisibility } from './source.ts'
import type { Grid, Value } from './values.ts'

/** Cells of a sheet, read when asked for. What lies beyond `filled` is empty. */
export interface Reference extends Grid {
  readonly sheetId: number
  readonly top: number
  readonly left: number
  /** How many of the rows and columns reach into the used part of the sheet: `A:A` has as many rows as the sheet. */
  readonly filledRows: number
  readonly filledColumns: number
}

export function isReference(value: Value): value is Reference {
  return typeof value === 'object' && value !== null && 'sheetId' in value
}

/** What a function may know of where it stands, besides its arguments. */
export interface Call extends Coercion {
  readonly locale: string
  /** The cell that holds the formula. */
  readonly place: Place
  /** Inside ARRAYFORMULA and its like: functions of single cells go over whole rectangles. */
  readonly arrays: boolean
  now(): number
  today(): number
  /** Cells that the formula rests on from now on. Throws #REF! outside the sheet. */
  refer(sheetId: number, span: Span): Reference
  /** A reference or a named range by its text (INDIRECT). Throws #REF!. */
  referTo(text: string): Reference
  content(sheetId: number, row: number, column: number): CellContent
  visibility(sheetId: number, row: number): RowVisibility
  /** HYPERLINK: where a click leads. */
  setLink(address: string): void
  /** SPARKLINE: the line that is drawn in the cell. */
  setSparkline(points: readonly number[]): void
}
