import { toSerial } from '../locale/dates.ts'
import { daysInMonth } from '../plan/months.ts'
import type { LocalDate } from '../tables/grid.ts'

/**
 * The same day so many months before; the month's last day where it is shorter.
 *
 * @example monthsBefore({ year: 2026, month: 3, day: 31 }, 1) // { year: 2026, month: 2, day: 28 }
 */
export function monthsBefore({ year, month, day }: LocalDate, months: number): LocalDate {
  const counted = year * 12 + (month - 1) - months
  const [then, of] = [Math.floor(counted / 12), (counted % 12) + 1]
  return { year: then, month: of, day: Math.min(day, daysInMonth(then, of)) }
}

/** Days from `a` to `b`; negative where `b` is earlier. */
export function daysBetween(a: LocalDate, b: LocalDate): number {
  return toSerial(b) - toSerial(a)
}
