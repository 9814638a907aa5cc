import type { Facts } from '../facts/facts.ts'
import type { Settings } from '../settings/settings.ts'
import type { Alternative, Indicator } from './indicator.ts'
import { lackingUntil } from './lacking.ts'
import type { MeasureKind, Measurement } from './measurement.ts'
import type { Tally, TallyRow, TallyState } from './tally.ts'
import type { Threshold } from './threshold.ts'
import { judge, type Verdict } from './verdict.ts'

/** An indicator computed: the figure, how it stands, what is lacking, and the rows behind it. */
export interface Evaluation {
  readonly indicator: Indicator
  readonly threshold: Threshold | null
  readonly measurement: Measurement
  readonly verdict: Verdict
  /** See `lackingUntil`. */
  readonly lacking: number | null
  /** Every row that entered the figure or was held back from it. */
  readonly rows: readonly TallyRow[]
  readonly alternatives: readonly EvaluatedAlternative[]
}

export interface EvaluatedAlternative {
  readonly label: string
  readonly kind: MeasureKind
  readonly measurement: Measurement
}

/** Computes one indicator from the office's facts; a threshold of the settings takes the place of the plan's. */
export function evaluate(indicator: Indicator, facts: Facts, settings: Settings): Evaluation {
  const threshold = settings.thresholds[indicator.id] ?? indicator.threshold
  const tally = indicator.count(facts, settings)
  const measurement = measure(tally, indicator.kind)
  return {
    indicator,
    threshold,
    measurement,
    verdict: judge(measurement, threshold),
    lacking: lackingUntil(threshold, measurement, indicator.raises),
    rows: tally.kind === 'rows' ? tally.rows : [],
    alternatives: indicator.alternatives.flatMap((alternative) => beside(indicator, alternative, facts, settings)),
  }
}

/** Nothing where the settings are the alternative's already: that is the figure itself. */
function beside(
  indicator: Indicator,
  alternative: Alternative,
  facts: Facts,
  settings: Settings,
): readonly EvaluatedAlternative[] {
  const { label } = alternative
  if (alternative.kind === 'view') {
    const kind = alternative.measure
    return [{ label, kind, measurement: measure(alternative.count(facts, settings), kind) }]
  }
  const changed = { ...settings, ...alternative.under }
  const same = (Object.keys(alternative.under) as (keyof Settings)[]).every((key) => changed[key] === settings[key])
  if (same) return []
  const { kind } = indicator
  return [{ label, kind, measurement: measure(indicator.count(facts, changed), kind) }]
}

/** Adds up a tally. Nothing filled in at all is no data; a denominator of zero gives no percentage. */
function measure(tally: Tally, kind: MeasureKind): Measurement {
  if (tally.kind === 'noData') return { kind: 'noData', why: { code: tally.code, values: tally.values } }
  const { rows } = tally
  const missing = count(rows, 'missing')
  if (missing > 0 && missing + count(rows, 'notApplicable') === rows.length) {
    return { kind: 'noData', why: { code: 'noData.allBlank', values: {} } }
  }
  const numerator = sum(rows, 'numerator')
  const denominator = kind === 'difference' ? null : sum(rows, 'denominator')
  if (denominator === 0) return { kind: 'zeroDenominator', numerator }
  const unreadable = count(rows, 'unreadable')
  if (missing > 0 || unreadable > 0) return { kind: 'partial', numerator, denominator, missing, unreadable }
  return { kind: 'measured', numerator, denominator }
}

function count(rows: readonly TallyRow[], state: TallyState): number {
  let found = 0
  for (const row of rows) if (row.state === state) found++
  return found
}

/** Sums in sen where there are any, so that 0,1 + 0,2 is 0,3. */
function sum(rows: readonly TallyRow[], side: 'numerator' | 'denominator'): number {
  let whole = 0
  let sen = 0
  for (const row of rows) {
    const value = row[side]
    const integer = Math.trunc(value)
    whole += integer
    sen += Math.round((value - integer) * 100)
  }
  return sen === 0 ? whole : whole + sen / 100
}
