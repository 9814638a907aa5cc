import type { Evaluation } from '../indicators/evaluate.ts'
import { measuredValue } from '../indicators/measurement.ts'
import { compareDates } from '../locale/dates.ts'
import type { LocalDate } from '../tables/grid.ts'
import { daysBetween, monthsBefore } from './days.ts'
import { type Forecast, forecast } from './forecast.ts'
import type { Point } from './point.ts'

/** How an indicator moved, and where it is heading. */
export interface Trend {
  /** In the order of days; today's figure last, where there is one. */
  readonly series: readonly Point[]
  readonly sinceMonth: Change | null
  readonly sinceYear: Change | null
  readonly forecast: Forecast
}

/** `by`: percentage points, or a plain count where the indicator is a difference. */
export interface Change {
  readonly by: number
  readonly since: Point
  /** It was counted in another way then, so the change may not be one of the matter itself. */
  readonly isRedefined: boolean
}

/** Today, and what today's figure was counted by. */
export interface TrendDay {
  readonly today: LocalDate
  readonly year: number
  readonly definition: string
}

/** How many days before or after the day a month (a year) ago a figure may be of, to stand for it. */
const TOLERANCE = { month: 15, year: 45 } as const

const shareBounds = { from: 0, to: 100 } as const
const noBounds = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY } as const

/**
 * The trend of one indicator: `past` are the points of its history. The forecast rests only on figures of the same budget
 * year that were counted in the same way.
 */
export function trendOf(
  { indicator, measurement }: Evaluation,
  past: readonly Point[],
  deadline: LocalDate | null,
  { today, year, definition }: TrendDay,
): Trend {
  const before = past.filter(({ date }) => compareDates(date, today) < 0)
  const value = measuredValue(measurement)
  if (value === null) {
    return { series: before, sinceMonth: null, sinceYear: null, forecast: forecast([], today, deadline, noBounds) }
  }
  const now: Point = { date: today, value, definition, year }
  const series = [...before, now]
  const alike = series.filter((point) => isSame(point.year, year) && isSame(point.definition || null, definition))
  return {
    series,
    sinceMonth: changeSince(pointNear(before, monthsBefore(today, 1), TOLERANCE.month), now),
    sinceYear: changeSince(pointNear(before, monthsBefore(today, 12), TOLERANCE.year), now),
    forecast: forecast(alike, today, deadline, indicator.kind === 'share' ? shareBounds : noBounds),
  }
}

function changeSince(since: Point | null, now: Point): Change | null {
  if (since === null) return null
  return { by: now.value - since.value, since, isRedefined: !isSame(since.definition || null, now.definition) }
}

/** What was not told is taken to be the same. */
function isSame<Told>(told: Told | null, now: Told): boolean {
  return told === null || told === now
}

/** The point nearest to a day; of two as near the earlier. */
function pointNear(points: readonly Point[], day: LocalDate, tolerance: number): Point | null {
  const distance = ({ date }: Point) => Math.abs(daysBetween(date, day))
  const [first, ...others] = points.filter((point) => distance(point) <= tolerance)
  if (!first) return null
  return others.reduce((best, point) => (distance(point) < distance(best) ? point : best), first)
}
