import type { LocalDate } from '../tables/grid.ts'

/** What an indicator stood at on a day. */
export interface Point {
  readonly date: LocalDate
  /** Percent, or a plain count where the indicator is a difference; unrounded. */
  readonly value: number
  /** `definitionVersion` by which it was counted; `''`: not told. */
  readonly definition: string
  /** Tahun anggaran of the figure; `null`: not told. */
  readonly year: number | null
}
