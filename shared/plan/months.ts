import type { LocalDate } from '../tables/grid.ts'

/** First month of the plan: "Bulan 1". `month` 1–12. */
export interface StartMonth {
  readonly year: number
  readonly month: number
}

/**
 * Last day of the plan's month `number` ("Bulan 3"), counted from the start month.
 *
 * @example endOfPlanMonth({ year: 2025, month: 1 }, 3) // { year: 2025, month: 3, day: 31 }
 */
export function endOfPlanMonth(start: StartMonth, number: number): LocalDate {
  const { year, month } = calendarMonth(start, number)
  return { year, month, day: daysInMonth(year, month) }
}

/** The calendar month that the plan's month `number` (from 1) falls on. */
export function calendarMonth(start: StartMonth, number: number): StartMonth {
  const months = start.year * 12 + (start.month - 1) + (number - 1)
  return { year: Math.floor(months / 12), month: (months % 12) + 1 }
}

/**
 * How many of the plan's twelve months are over: the running month does not count yet.
 *
 * @example monthsElapsed({ year: 2025, month: 1 }, { year: 2025, month: 4, day: 2 }) // 3
 */
export function monthsElapsed(start: StartMonth, today: LocalDate): number {
  const months = (today.year - start.year) * 12 + (today.month - start.month)
  return Math.min(12, Math.max(0, months))
}

/** `month` 1–12. */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31
}
