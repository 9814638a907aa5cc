/**
 * A sheet of the sample gone through by hand: each row below the header is quoted with what it counts as, or left out with
 * the reason. Nothing here is computed.
 */
export interface Ledger<Outcome> {
  readonly sheet: string
  /** Last header row; every row below it is in `lines` or in `leftOut`. */
  readonly headerRow: number
  /** Letters of the columns that the lines quote, in the order of the quotes. */
  readonly columns: readonly string[]
  readonly lines: readonly LedgerLine<Outcome>[]
  readonly leftOut: readonly LeftOutRow[]
}

export interface LedgerLine<Outcome> {
  /** Row of the sheet, from 1. */
  readonly row: number
  readonly quoted: readonly QuotedCell[]
  readonly outcome: Outcome
  /** Where the outcome does not speak for itself. */
  readonly why: string
}

export interface LeftOutRow {
  readonly row: number
  /** The first filled cell of the row; `''` where all are empty. */
  readonly quoted: QuotedCell
  readonly why: string
}

/** A cell as it stands; `''` is empty, a date is 'yyyy-mm-dd'. */
export type QuotedCell = string | number

/** What the marks of a row say. `kosong`: not assessed, so it stays in the denominator. `tidak berlaku`: leaves it. */
export type Answer = 'ya' | 'tidak' | 'kosong' | 'tidak berlaku'

export function line<Outcome>(
  row: number,
  quoted: readonly QuotedCell[],
  outcome: Outcome,
  why = '',
): LedgerLine<Outcome> {
  return { row, quoted, outcome, why }
}

export function leftOut(row: number, quoted: QuotedCell, why: string): LeftOutRow {
  return { row, quoted, why }
}
