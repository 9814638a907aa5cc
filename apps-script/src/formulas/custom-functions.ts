import { lackingUntil } from '../../../shared/indicators/lacking.ts'
import type { Measurement } from '../../../shared/indicators/measurement.ts'
import { measuredValue } from '../../../shared/indicators/measurement.ts'
import { parseTarget } from '../../../shared/indicators/parse-target.ts'
import type { Threshold } from '../../../shared/indicators/threshold.ts'
import { judge } from '../../../shared/indicators/verdict.ts'
import { FILL_IN, statusWords } from '../../../shared/tracking/wording.ts'
import { UserError } from '../services/user-error.ts'

/** Share as a fraction of 1, or the plan's "(Isi data)". */
export function percentOf(numerator: unknown, denominator: unknown): number | string {
  const value = measuredValue(measurementOf(numerator, denominator))
  return value === null ? FILL_IN : value / 100
}

/** The word for how a share stands to its target. */
export function statusOf(numerator: unknown, denominator: unknown, target: unknown): string {
  return statusWords[judge(measurementOf(numerator, denominator), thresholdOf(target))]
}

/** How many are still lacking; 0 where the target is reached, '' where nothing can be said. */
export function lackingOf(numerator: unknown, denominator: unknown, target: unknown): number | string {
  return lackingUntil(thresholdOf(target), measurementOf(numerator, denominator), 'numerator') ?? ''
}

function measurementOf(numerator: unknown, denominator: unknown): Measurement {
  if (isBlank(numerator) || isBlank(denominator)) {
    return { kind: 'noData', why: { code: 'noData.allBlank', values: {} } }
  }
  const [above, below] = [numberOf(numerator, 'Pembilang'), numberOf(denominator, 'Penyebut')]
  return below === 0
    ? { kind: 'zeroDenominator', numerator: above }
    : { kind: 'measured', numerator: above, denominator: below }
}

function isBlank(value: unknown): boolean {
  return value === '' || value === null || value === undefined
}

function numberOf(value: unknown, name: string): number {
  if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value
  throw new UserError('formula.notANumber', { name, value: String(value) })
}

function thresholdOf(target: unknown): Threshold {
  const threshold = parseTarget(target)
  if (threshold === null) throw new UserError('formula.notATarget', { value: String(target) })
  return threshold
}
