import type { Facts } from '../facts/facts.ts'
import type { Settings } from '../settings/settings.ts'
import type { Alternative, Indicator } from './indicator.ts'
import { lackingUntil } from './lacking.ts'
import type { MeasureKind, Measurement } from './measurement.ts'
import type { Tally, TallyRow } from './tally.ts'
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
  const { missing, unreadable, notApplicable, ...sums } = totals(tally.rows)
  if (missing > 0 && missing + notApplicable === tally.rows.length) {
    return { kind: 'noData', why: { code: 'noData.allBlank', values: {} } }
  }
  const { numerator } = sums
  const denominator = kind === 'difference' ? null : sums.denominator
  if (denominator === 0) return { kind: 'zeroDenominator', numerator }
  if (missing > 0 || unreadable > 0) return { kind: 'partial', numerator, denominator, missing, unreadable }
  return { kind: 'measured', numerator, denominator }
}

/** Both sums and how many rows are open, in one pass: a budget has tens of thousands of rows, and it is asked a dozen times. */
function totals(rows: readonly TallyRow[]) {
  let numerator = 0
  let denominator = 0
  let senAbove = 0
  let senBelow = 0
  const open = { missing: 0, unreadable: 0, notApplicable: 0 }
  for (const row of rows) {
    if (Number.isInteger(row.numerator)) numerator += row.numerator
    else senAbove += Math.round(row.numerator * 100)
    if (Number.isInteger(row.denominator)) denominator += row.denominator
    else senBelow += Math.round(row.denominator * 100)
    if (row.state === 'missing') open.missing++
    else if (row.state === 'unreadable') open.unreadable++
    else if (row.state === 'notApplicable') open.notApplicable++
  }
  return { ...open, numerator: withSen(numerator, senAbove), denominator: withSen(denominator, senBelow) }
}

/** Amounts with sen are added in sen, so that 0,1 + 0,2 is 0,3. */
function withSen(whole: number, sen: number): number {
  return sen === 0 ? whole : (whole * 100 + sen) / 100
}
