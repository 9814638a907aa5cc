import type { RowAddress } from './grid.ts'
import type { CellReading } from './reading.ts'

/** The unit that "program" counts: a setting, since a Kominfo has only three to five programmes. */
export type ProgrammeUnit = 'program' | 'kegiatan' | 'subKegiatan'

/** Columns of a budget that say something of a programme as a whole. */
export const programmeMarks = [
  'disaggregated',
  'gap',
  'gbs',
  'kak',
  'genderIndicator',
  'responsive',
  'access',
  'participation',
  'control',
  'benefit',
  'menInvolved',
  'comprehensive',
] as const

export type ProgrammeMark = (typeof programmeMarks)[number]

export const programmeAmounts = ['ceiling', 'realisation'] as const

export type ProgrammeAmount = (typeof programmeAmounts)[number]

/** One programme, kegiatan or sub kegiatan, as the wanted unit says, gathered from the rows that tell of it. */
export interface Programme {
  /** Where one would look for it. */
  readonly source: RowAddress
  /** All sheet rows (from 1) it was read from. */
  readonly rows: readonly number[]
  /** '2.16.02.2.01.0014'; null where the table has no codes. */
  readonly code: string | null
  readonly name: string
  /** Bidang or seksi; null where there is no such column. */
  readonly unit: string | null
  /** Budget year of its row, else of its sheet, else null. */
  readonly year: number | null
  /** Readings of its cells (others than these may be there too); a field is absent where the table has no such column. Amounts are rupiah. */
  readonly amounts: Readonly<Partial<Record<ProgrammeAmount, CellReading>>>
  readonly marks: Readonly<Partial<Record<ProgrammeMark, CellReading>>>
  /** An amount in rupiah, or a mark that stands for the whole ceiling. */
  readonly arg?: CellReading | undefined
  readonly pugBudget?: CellReading | undefined
  readonly argCategory?: CellReading | undefined
}
