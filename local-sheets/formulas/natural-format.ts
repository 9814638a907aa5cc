import { sheetLocale } from '../formats/locales.ts'
import { type Expression, parseFormula } from './parse.ts'
import type { WrittenReference } from './references.ts'

/** Calls whose result is a date whatever they are given. */
const dates: ReadonlySet<string> = new Set(['DATE', 'EDATE', 'EOMONTH', 'TODAY'])

/** Calls whose result is of the kind of what they are given: a sum of rupiah is rupiah, the latest of dates a date. */
const alike: ReadonlySet<string> = new Set(['AVERAGE', 'MAX', 'MEDIAN', 'MIN', 'SUM', 'SUMIF', 'SUMIFS', 'SUBTOTAL'])

/**
 * The number format that a formula gives a cell which has none of its own, or null: `=TODAY()` shows a date.
 * @param formatAt the number format of the first cell of a reference, or null
 */
export function naturalFormat(
  formula: string,
  locale: string,
  formatAt: (reference: WrittenReference) => string | null,
): string | null {
  const expression = parseFormula(formula)
  return expression === null ? null : formatOf(expression, locale, formatAt)
}

function formatOf(
  expression: Expression,
  locale: string,
  formatAt: (reference: WrittenReference) => string | null,
): string | null {
  if (expression.kind === 'reference') return formatAt(expression.to)
  if (expression.kind !== 'call') return null
  if (dates.has(expression.name)) return sheetLocale(locale).date
  if (expression.name === 'NOW') return sheetLocale(locale).dateTime
  const reference = expression.args.find((arg) => arg.kind === 'reference')
  return alike.has(expression.name) && reference ? formatOf(reference, locale, formatAt) : null
}
