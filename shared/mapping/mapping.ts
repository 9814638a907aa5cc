import type { Field, SourceKind } from '../tables/fields.ts'
import type { Meaning } from '../tables/rows/given-meanings.ts'
import type { RowMark } from '../tables/rows/marked-rows.ts'

/** What the office said of its sheets in "Hubungkan Lembar". A sheet that is not in here is read as the add-on understands it. */
export interface Mapping {
  /** Goes up when the shape changes, so that an old store is never misread. */
  readonly version: 1
  /** Number of the next id; an id is never given twice. */
  readonly next: number
  readonly sheets: readonly SheetMapping[]
}

export interface SheetMapping {
  readonly sheetId: number
  /** Its name when it was last seen: for messages, and to find it again where ids are lost. */
  readonly name: string
  /** None of our business, whatever stands on it. */
  readonly isIgnored: boolean
  readonly tables: readonly TableMapping[]
}

export interface TableMapping {
  readonly kind: SourceKind
  /** None of our business, though other tables on the sheet are. */
  readonly isIgnored: boolean
  /** How many rows the header has. */
  readonly headerRows: number
  /** Of several blocks of rows on the sheet that have (half of) these headers, which one it is, from 0. */
  readonly nth: number
  /** Every column of the table with a header, and each that is read, in the order of the sheet. */
  readonly columns: readonly ColumnIdentity[]
  /** Fields that the sheet does not have, so the office. */
  readonly absent: readonly Field[]
  readonly meanings: readonly Meaning[]
  readonly notData: readonly RowMark[]
}

/** What a column is known by, wherever it stands. */
export interface ColumnIdentity {
  /** Value of the developer metadata that hangs on the column and moves with it; `''` for a column that is not read. */
  readonly id: string
  /** Header text of all header rows, joined by ' / '. */
  readonly header: string
  /** What it holds; none for a column that is not read. */
  readonly fields: readonly Field[]
  /** The metadata was put there. */
  readonly isMarked: boolean
  /** Sheet column (from 1) when it was last seen. Tells only between columns of one header, and only if nothing moved. */
  readonly at: number
}

/** Columns (from 1) on which an id hangs, by sheet id and id. */
export type ColumnMarks = ReadonlyMap<number, ReadonlyMap<string, readonly number[]>>

export const emptyMapping: Mapping = { version: 1, next: 1, sheets: [] }
