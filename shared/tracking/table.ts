import type { CellValue } from '../tables/grid.ts'

/**
 * Whose a column is. `computed`: ours; a cell that a person changed is kept all the same. `context`: computed too, but it
 * follows from the days gone by, so it neither makes a row "changed" nor stamps it. `seeded`: filled in once, the person's
 * from then on. `stamp`: when the row was last changed, or by whom. `identity`: tells the row. `memory`: remembers what we
 * wrote, so that a person's edit is noticed even in a copy of the file, and what stood there before.
 */
export type Ownership = 'computed' | 'context' | 'seeded' | 'stamp' | 'identity' | 'memory'

export interface OwnColumn {
  readonly key: string
  readonly title: string
  readonly ownership: Ownership
  /** For the add-on, not for people: it stands among `hiddenColumns`. */
  readonly isHidden?: true
}

/** Where a new table has its hidden columns: the same on every sheet, so that a copied sheet has them hidden already. */
export const hiddenColumns = { from: 18, count: 3 } as const

/** What a cell holds. */
export type CellContent =
  | { readonly kind: 'value'; readonly value: CellValue }
  | { readonly kind: 'formula'; readonly formula: string }

/** A cell as it should be. `format` is a number format of Google Sheets; a date is written as its serial number. */
export type WantedCell =
  | { readonly kind: 'value'; readonly value: CellValue; readonly format: string }
  | { readonly kind: 'formula'; readonly formula: string }

export interface WantedRow {
  readonly id: string
  /** By key of the column; a column that is absent stays blank. */
  readonly cells: Readonly<Partial<Record<string, WantedCell>>>
}

/** The columns of one of the add-on's own sheets. */
export interface OwnTable {
  readonly sheet: string
  readonly columns: readonly OwnColumn[]
}

/** One of the add-on's own sheets as it should be; its first column names each row for people. Rows of the sheet that are not wanted any more get `vanished`, if there is one. */
export interface WantedTable extends OwnTable {
  readonly rows: readonly WantedRow[]
  readonly vanished: Readonly<Record<string, WantedCell>> | null
}

/** The number format of a cell that nobody gave one. */
export const GENERAL = 'General'

export const textCell = (value: string): WantedCell => ({ kind: 'value', value, format: '@' })

/** Nothing, in a cell that has no format yet. */
export const blankCell: WantedCell = { kind: 'value', value: '', format: GENERAL }
