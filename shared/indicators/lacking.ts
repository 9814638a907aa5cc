import type { Counts, Measurement } from './measurement.ts'
import type { Threshold } from './threshold.ts'
import { judge, meets } from './verdict.ts'

/** What one more does: one more trained person raises the numerator alone; one more woman reached is also one more person. */
export type Raises = 'numerator' | 'both'

/**
 * The least whole number that has to be added to cross the threshold: persons, programmes, rupiah …
 * 0 where it is reached, `null` where nothing can be said, or where no number would do (all women are still not more than 100 %).
 *
 * @example lackingUntil(moreThan(80), { kind: 'measured', numerator: 16, denominator: 20 }, 'numerator') // 1
 */
export function lackingUntil(threshold: Threshold | null, measurement: Measurement, raises: Raises): number | null {
  const verdict = judge(measurement, threshold)
  if (verdict === 'reached') return 0
  if (verdict !== 'notReached' || threshold === null) return null
  if (measurement.kind !== 'measured' && measurement.kind !== 'partial') return null

  const estimate = Math.floor(estimateLacking(measurement, threshold, raises))
  if (!Number.isFinite(estimate)) return null
  // The estimate is a division and may be off by one to either side.
  for (let more = Math.max(1, estimate - 1); more <= estimate + 2; more++) {
    if (meets(withMore(measurement, more, raises), threshold)) return more
  }
  return null
}

function withMore({ numerator, denominator }: Counts, more: number, raises: Raises): Counts {
  const grown = denominator !== null && raises === 'both' ? denominator + more : denominator
  return { numerator: numerator + more, denominator: grown }
}

/** Solves (n + k) ÷ d = t, or (n + k) ÷ (d + k) = t, for k. */
function estimateLacking({ numerator, denominator }: Counts, { value }: Threshold, raises: Raises): number {
  if (denominator === null) return value - numerator
  const share = value / 100
  const gap = share * denominator - numerator
  if (raises === 'numerator') return gap
  return share < 1 ? gap / (1 - share) : Number.POSITIVE_INFINITY
}
