/** A calendar date without time or zone. `month` 1–12, `day` 1–31. */
export interface LocalDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** What one cell holds once it has crossed the border from Google: an empty cell is `''`, an error cell its text (`#REF!`). */
export type CellValue = string | number | boolean | LocalDate

/**
 * One sheet as it was read, from A1 to the last row and column with content.
 * `values[0][0]` is A1. `display` has the same shape and holds what the person sees ('Rp50.000.000', '80%').
 */
export interface SheetGrid {
  readonly sheetId: number
  readonly name: string
  readonly values: readonly (readonly CellValue[])[]
  readonly display: readonly (readonly string[])[]
}

/** A row of a sheet; `row` counts from 1. */
export interface RowAddress {
  readonly sheet: string
  readonly row: number
}

/** A cell of a sheet; `row` and `column` count from 1, as people do. */
export interface CellAddress {
  readonly sheet: string
  readonly row: number
  readonly column: number
}

export function isLocalDate(value: CellValue): value is LocalDate {
  return typeof value === 'object'
}
