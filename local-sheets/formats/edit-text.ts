import { isPercentFormat } from 'numfmt'
import type { Cell } from '../formulas/values.ts'
import { isError } from '../formulas/values.ts'
import { formatValue, isDateFormat } from './format-value.ts'
import { sheetLocale } from './locales.ts'
import { parseTyped } from './parse-typed.ts'
import { exactNumber } from './plain-number.ts'

const anyYear = 2000

/**
 * What the editor shows for a cell without a formula, so that leaving it unchanged leaves the value unchanged:
 * a date as dates are typed here, a percentage with its sign, a text that would be taken for something else with `'`.
 */
export function editText(value: Cell, pattern: string | null, locale: string): string {
  if (value === null) return ''
  if (isError(value)) return value.error
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (typeof value === 'string') return textToType(value, pattern, locale)
  if (isDateFormat(pattern) && value >= 0) return formatValue(value, datePattern(value, locale), locale).text
  if (pattern !== null && isPercentFormat(pattern))
    return `${exactNumber(Number((value * 100).toPrecision(15)), locale)}%`
  return exactNumber(value, locale)
}

function textToType(text: string, pattern: string | null, locale: string): string {
  if (pattern === '@') return text
  const typed = parseTyped(text, locale, anyYear)
  return typed.value === text && typed.formula === undefined ? text : `'${text}`
}

function datePattern(serial: number, locale: string): string {
  const { date, dateTime, time } = sheetLocale(locale)
  if (serial < 1) return time
  return Number.isInteger(serial) ? date : dateTime
}
