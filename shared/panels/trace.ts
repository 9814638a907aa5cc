import type { TallyState } from '../indicators/tally.ts'
import type { RowAddress } from '../tables/grid.ts'

/** What the panel "Telusuri Angka" shows of one indicator; plain JSON, as it crosses `google.script.run`. */
export interface Trace {
  readonly id: string
  /** Every indicator, to choose from. */
  readonly choices: readonly TraceChoice[]
  /** The formula in words. */
  readonly formula: string
  /** '78,6 % (33 dari 42)'. */
  readonly figure: string
  readonly target: string
  /** A word with its sign: '✗ Belum tercapai'. */
  readonly status: string
  /** 'Pelatihan tambahan: 1 orang lagi'; empty where nothing is lacking. */
  readonly lacking: string
  /** The sheets behind the figure, or why there is none. */
  readonly source: string
  /** Bidang or seksi, the one with the smallest share first; empty where the rows do not tell them apart. */
  readonly groups: readonly TraceFigure[]
  /** The same indicator counted otherwise. */
  readonly alternatives: readonly TraceFigure[]
  /** Lists without rows are left out. */
  readonly lists: readonly TraceList[]
}

export interface TraceChoice {
  readonly id: string
  readonly name: string
}

export interface TraceFigure {
  readonly name: string
  /** '2 dari 6'. */
  readonly figure: string
}

/** Every list that a row can be on: how it entered the figure, that it is no data at all, or that it is evidence. */
export const traceListNames = [
  'counted',
  'notCounted',
  'candidate',
  'notApplicable',
  'missing',
  'unreadable',
  'leftOut',
  'evidence',
] as const satisfies readonly (TallyState | 'leftOut' | 'evidence')[]

export type TraceListName = (typeof traceListNames)[number]

export interface TraceList {
  readonly name: TraceListName
  /** Rows in all; `rows` holds the first page of them. */
  readonly count: number
  readonly rows: readonly TraceRow[]
}

export interface TraceRow {
  readonly label: string
  /** What the row adds, or why it is left out or cannot be read; may be empty. */
  readonly note: string
  /** `null` where no row of a sheet stands behind it: a month without a meeting. */
  readonly at: RowAddress | null
}
