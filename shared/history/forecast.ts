import { compareDates, toSerial } from '../locale/dates.ts'
import type { LocalDate } from '../tables/grid.ts'
import { daysBetween } from './days.ts'
import type { Point } from './point.ts'
import { robustLine } from './theil-sen.ts'

/** How much a forecast is to be trusted. */
export type Confidence = 'high' | 'fair' | 'low'

/** Where an indicator is heading by its deadline. Values in percent, or a plain count. */
export type Forecast =
  | {
      readonly kind: 'expected'
      readonly date: LocalDate
      readonly value: number
      /** Four times out of five it lies between, if things go on as they did. */
      readonly low: number
      readonly high: number
      /** Weeks that a figure was known of. */
      readonly weeks: number
      readonly confidence: Confidence
    }
  /** Fewer than `WEEKS_NEEDED` weeks, or the deadline is too far for the days that are known. */
  | { readonly kind: 'tooLittle'; readonly weeks: number; readonly isTooShort: boolean }
  | { readonly kind: 'past' }
  | { readonly kind: 'noDeadline' }

/** Two points always lie on a line; only a third can tell that it is one. */
export const WEEKS_NEEDED = 3

/** A forecast looks no further ahead than this many times the days that are known. */
const REACH = 2

/** What each level asks for: weeks known, how far ahead as a share of the days known, how wide the range (points). */
const levels: readonly (readonly [Confidence, { weeks: number; ahead: number; width: number }])[] = [
  ['high', { weeks: 8, ahead: 0.5, width: 5 }],
  ['fair', { weeks: 5, ahead: 1, width: 15 }],
]

/**
 * A straight line through the figures so far (see `robustLine`), read off at the deadline. A week counts once, by its last
 * figure, so that computing every day does not make it look surer than it is. `bounds` are what the value cannot leave.
 */
export function forecast(
  points: readonly Point[],
  today: LocalDate,
  deadline: LocalDate | null,
  bounds: { readonly from: number; readonly to: number },
): Forecast {
  if (deadline === null) return { kind: 'noDeadline' }
  if (compareDates(deadline, today) < 0) return { kind: 'past' }
  const known = lastOfWeeks(points)
  const [first, last] = [known[0], known[known.length - 1]]
  if (first === undefined || last === undefined || known.length < WEEKS_NEEDED) {
    return { kind: 'tooLittle', weeks: known.length, isTooShort: false }
  }
  const span = daysBetween(first.date, last.date)
  const ahead = daysBetween(last.date, deadline)
  if (ahead > span * REACH) return { kind: 'tooLittle', weeks: known.length, isTooShort: true }
  const line = robustLine(known.map(({ date, value }) => ({ x: daysBetween(first.date, date), y: value })))
  const { expected, low, high } = line.at(daysBetween(first.date, deadline))
  const within = (value: number) => Math.min(bounds.to, Math.max(bounds.from, value))
  const [level] =
    levels.find(
      ([, needs]) => known.length >= needs.weeks && ahead <= span * needs.ahead && high - low <= needs.width,
    ) ?? []
  return {
    kind: 'expected',
    date: deadline,
    value: within(expected),
    low: within(low),
    high: within(high),
    weeks: known.length,
    confidence: level ?? 'low',
  }
}

/** The last point of each calendar week; points in the order of days. */
function lastOfWeeks(points: readonly Point[]): readonly Point[] {
  const byWeek = new Map<number, Point>()
  // Serial day 2 was a Monday.
  for (const point of points) byWeek.set(Math.floor((toSerial(point.date) - 2) / 7), point)
  return [...byWeek.values()]
}
