import { compareFractions } from './fraction.ts'
import type { Counts, Measurement } from './measurement.ts'
import type { Threshold } from './threshold.ts'

export type Verdict = 'reached' | 'notReached' | 'noData' | 'notJudged'

/**
 * Whether a measurement reaches its threshold; judged unrounded. Blank rows count as "not yet". Rows that cannot be read
 * leave the sum open, so such a figure is shown but not judged.
 */
export function judge(measurement: Measurement, threshold: Threshold | null): Verdict {
  if (measurement.kind === 'noData' || measurement.kind === 'zeroDenominator') return 'noData'
  if (threshold === null) return 'notJudged'
  if (measurement.kind === 'partial' && measurement.unreadable > 0) return 'notJudged'
  return meets(measurement, threshold) ? 'reached' : 'notReached'
}

/** Does numerator ÷ denominator (in percent), or the plain count, meet the threshold? The denominator is not zero. */
export function meets({ numerator, denominator }: Counts, threshold: Threshold): boolean {
  const sign =
    denominator === null
      ? Math.sign(numerator - threshold.value)
      : compareFractions({ over: numerator, under: denominator }, { over: threshold.value, under: 100 })
  if (threshold.comparison === '>') return sign > 0
  if (threshold.comparison === '>=') return sign >= 0
  return sign === 0
}
