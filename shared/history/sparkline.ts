import { blankCell, type WantedCell } from '../tracking/table.ts'
import { daysBetween } from './days.ts'
import type { Point } from './point.ts'

/** Steps that a line is drawn in at most. */
const STEPS = 24

/**
 * A line in a cell. The figures stand in the formula itself, so that it shows the same however people sort or filter the
 * history. Steps are of equal length, each at the figure last known by then: days without a run do not bend the line. In
 * hundredths, since a decimal would be read differently in other locales.
 *
 * @example sparklineCell([{ date: { year: 2026, month: 1, day: 1 }, value: 75, … }, { …, day: 3 }, value: 80 }])
 * // =SPARKLINE({7500;7500;8000})
 */
export function sparklineCell(series: readonly Point[]): WantedCell {
  const [first, last] = [series[0], series[series.length - 1]]
  const days = first && last ? daysBetween(first.date, last.date) : 0
  if (!first || days === 0) return blankCell
  const count = Math.min(STEPS, days + 1)
  const steps = Array.from({ length: count }, (_, index) => {
    const day = Math.round((days * index) / (count - 1))
    return series.reduce((known, point) => (daysBetween(first.date, point.date) <= day ? point : known), first)
  })
  return { kind: 'formula', formula: `=SPARKLINE({${steps.map(({ value }) => Math.round(value * 100)).join(';')}})` }
}
