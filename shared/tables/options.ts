import type { LocalDate } from './grid.ts'

/** What reading a sheet depends on besides the sheet. */
export interface ReadOptions {
  /** Decimal convention and order of dates of the workbook: 'id' writes 1.234,5 and 31/12/2024. */
  readonly locale: 'id' | 'en'
  readonly today: LocalDate
  /** Names of sheets that the product itself writes: never a source. */
  readonly ownSheets: readonly string[]
}
