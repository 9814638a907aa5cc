import type { LocalDate } from '../tables/grid.ts'

const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const

/**
 * @example formatDate({ year: 2025, month: 3, day: 31 }) // '31 Maret 2025'
 */
export function formatDate({ year, month, day }: LocalDate): string {
  return `${day} ${MONTHS[month - 1] ?? month} ${year}`
}

/**
 * @example formatShortDate({ year: 2025, month: 8, day: 31 }) // '31 Agu 2025'
 */
export function formatShortDate({ year, month, day }: LocalDate): string {
  return `${day} ${(MONTHS[month - 1] ?? String(month)).slice(0, 3)} ${year}`
}

/** Days since 30 December 1899, the number by which spreadsheets keep a date. */
export function toSerial({ year, month, day }: LocalDate): number {
  return Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000)
}

/** Negative where `a` is earlier than `b`, 0 on the same day. */
export function compareDates(a: LocalDate, b: LocalDate): number {
  return toSerial(a) - toSerial(b)
}

/**
 * @example formatMonth({ year: 2025, month: 3 }) // 'Maret 2025'
 */
export function formatMonth({ year, month }: { readonly year: number; readonly month: number }): string {
  return `${MONTHS[month - 1] ?? month} ${year}`
}
