import { format as applyPattern, formatColor, isDateFormat as isDatePattern, isValidFormat } from 'numfmt'
import type { Cell } from '../formulas/values.ts'
import { isError } from '../formulas/values.ts'
import { sheetLocale } from './locales.ts'
import { plainNumber } from './plain-number.ts'

export interface FormattedValue {
  readonly text: string
  /** A CSS colour, where the format asks for one (`[Red]`). */
  readonly color?: string
}

/**
 * What a cell shows. A pattern is written as Sheets and .xlsx write it, with `.` and `,` whatever the locale; none (or
 * one that cannot be read) shows numbers plainly. Dates are serial numbers.
 * @example formatValue(0.85, '0.0 %" (17 dari 20)"', 'id_ID') // { text: '85,0 % (17 dari 20)' }
 */
export function formatValue(value: Cell, pattern: string | null, locale: string): FormattedValue {
  if (value === null) return { text: '' }
  if (isError(value)) return { text: value.error }
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE' }
  if (isPlain(pattern)) return { text: typeof value === 'number' ? plainNumber(value, locale) : value }
  // Sheets counts 1900 as the common year it was; numfmt repeats Excel's leap day unless told.
  const text = applyPattern(pattern, value, { locale: sheetLocale(locale).tag, leap1900: false })
  const color = formatColor(pattern, value)
  return typeof color === 'string' ? { text, color } : { text }
}

/** Does the pattern show a date or a time? Then `getValue` gives a Date. */
export function isDateFormat(pattern: string | null): boolean {
  return !isPlain(pattern) && isDatePattern(pattern)
}

/** Google's own name for the automatic format, and those that mean it. */
const automatic: ReadonlySet<string> = new Set(['', 'general', '0.###############'])

function isPlain(pattern: string | null): pattern is null {
  return pattern === null || automatic.has(pattern.toLowerCase()) || !isValidFormat(pattern)
}
