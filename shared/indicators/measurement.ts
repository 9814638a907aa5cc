import type { MessageKey, MessageValues } from '../locale/text.ts'

/** What a value is made of. Percent for shares and growth, a plain count for a difference. */
export type MeasureKind =
  /** numerator ÷ denominator. */
  | 'share'
  /** (this year − last year) ÷ last year. */
  | 'growth'
  /** this year − last year; there is no denominator. */
  | 'difference'

/** Numerator and denominator: persons, programmes, rupiah … A difference has no denominator. */
export interface Counts {
  readonly numerator: number
  readonly denominator: number | null
}

/**
 * The result of counting. Missing is not zero: `noData` where nothing was filled in, `partial` where some rows are blank
 * (`missing`, they stay in the denominator) or cannot be read (`unreadable`).
 */
export type Measurement =
  | ({ readonly kind: 'measured' } & Counts)
  | ({ readonly kind: 'partial'; readonly missing: number; readonly unreadable: number } & Counts)
  | { readonly kind: 'zeroDenominator'; readonly numerator: number }
  | { readonly kind: 'noData'; readonly why: NoDataReason }

export interface NoDataReason {
  readonly code: MessageKey
  readonly values: MessageValues
}

/**
 * The value in percent (or the plain count of a difference), unrounded; `null` where there is none.
 *
 * @example measuredValue({ kind: 'measured', numerator: 17, denominator: 20 }) // 85
 */
export function measuredValue(measurement: Measurement): number | null {
  if (measurement.kind === 'noData' || measurement.kind === 'zeroDenominator') return null
  const { numerator, denominator } = measurement
  return denominator === null ? numerator : (numerator * 100) / denominator
}
