import type { Answer } from '../facts/answer.ts'
import type { RowAddress } from '../tables/grid.ts'
import type { NoDataReason } from './measurement.ts'

/** How a row entered a figure. `candidate`: ARG without GAP and GBS behind it: shown, not counted. */
export type TallyState = 'counted' | 'notCounted' | 'candidate' | 'notApplicable' | 'missing' | 'unreadable'

/** One row behind a figure and what it adds to either side; a figure is the sum of its tally, so it can be followed. */
export interface TallyRow {
  /** `null` where no row of a sheet stands behind it (a month without a meeting, a process without a regulation). */
  readonly source: RowAddress | null
  readonly label: string
  readonly state: TallyState
  readonly numerator: number
  readonly denominator: number
  /** Budget code, where the row is a programme. */
  readonly code: string | null
  /** Bidang or seksi, where the sheet tells it. */
  readonly group: string | null
}

/** The rows behind a figure, or why there is none. */
export type Tally =
  | { readonly kind: 'rows'; readonly rows: readonly TallyRow[] }
  | ({ readonly kind: 'noData' } & NoDataReason)

/** A row that answers yes or no: one more below unless not applicable, one more above if yes. */
export function answerRow(
  answer: Answer,
  label: string,
  source: RowAddress | null,
  { code = null, group = null }: Partial<Pick<TallyRow, 'code' | 'group'>> = {},
): TallyRow {
  return {
    source,
    label,
    code,
    group,
    state: answer === 'yes' ? 'counted' : answer === 'no' ? 'notCounted' : answer,
    numerator: answer === 'yes' ? 1 : 0,
    denominator: answer === 'notApplicable' ? 0 : 1,
  }
}
