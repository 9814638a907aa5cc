import type { CellValue } from '../tables/grid.ts'

/**
 * Whose a column is. `computed`: ours; a cell that a person changed is kept all the same. `seeded`: filled in once, the
 * person's from then on. `stamp`: when the row was last changed. `identity`: tells the row. `trace`: remembers what we
 * wrote, so that a person's edit is noticed even in a copy of the file.
 */
export type Ownership = 'computed' | 'seeded' | 'stamp' | 'identity' | 'trace'

export interface OwnColumn {
  readonly key: string
  readonly title: string
  readonly ownership: Ownership
}

/** A cell as it should be. `format` is a number format of Google Sheets; a date is written as its serial number. */
export type WantedCell =
  | { readonly kind: 'value'; readonly value: CellValue; readonly format: string }
  | { readonly kind: 'formula'; readonly formula: string }

export interface WantedRow {
  readonly id: string
  /** By key of the column; a column that is absent stays blank. */
  readonly cells: Readonly<Partial<Record<string, WantedCell>>>
}

/** One of the add-on's own sheets as it should be; its first column names each row for people. Rows of the sheet that are not wanted any more get `vanished`, if there is one. */
export interface WantedTable {
  readonly sheet: string
  readonly columns: readonly OwnColumn[]
  readonly rows: readonly WantedRow[]
  readonly vanished: Readonly<Record<string, WantedCell>> | null
}

export const textCell = (value: string): WantedCell => ({ kind: 'value', value, format: '@' })
