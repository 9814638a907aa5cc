import { dateFromSerial, dateToSerial, parseValue } from 'numfmt'
import { isWellFormed, toCanonical } from '../formulas/canonical.ts'
import { type SheetLocale, sheetLocale } from './locales.ts'
import type { Typed } from './typed.ts'

/**
 * What Sheets makes of a text that is typed, or handed to `setValue`: `2.000` is two thousand in Indonesia, an identity
 * number of 18 digits becomes a number and loses its last ones, and what is nothing else stays text.
 * @param thisYear the year of a date typed without one (`17/8`)
 * @example parseTyped('50%', 'id_ID', 2026) // { value: 0.5, format: '0%' }
 */
export function parseTyped(text: string, locale: string, thisYear: number): Typed {
  if (text.startsWith("'")) return { value: text.slice(1) }
  const formula = typedFormula(text, locale)
  if (formula !== null) return { value: text, formula }
  const rules = sheetLocale(locale)
  return (
    readForeignMoney(text, rules) ?? readValue(text, rules, thisYear) ?? signedFormula(text, locale) ?? { value: text }
  )
}

/** A space before `=` makes it text, as on Google; a lone `=` is text too. */
function typedFormula(text: string, locale: string): string | null {
  return text.startsWith('=') && text.length > 1 ? toCanonical(text, locale) : null
}

/** `-B2` and `+SUM(…)` are formulas too, for those who come from older spreadsheets. */
function signedFormula(text: string, locale: string): Typed | null {
  if (!/^[+-]./.test(text)) return null
  const formula = toCanonical(`=${text}`, locale)
  return isWellFormed(formula) ? { value: text, formula } : null
}

function readValue(text: string, rules: SheetLocale, thisYear: number): Typed | null {
  const written = withoutSpacesInNumber(text)
  const read = parseValue(written, { locale: rules.tag })
  if (read === undefined) return null
  if (typeof read.value === 'boolean') return { value: read.value }
  if (typeof read.value !== 'number') return null
  const kind = read.formatId === undefined ? undefined : kinds[read.formatId]
  if (kind === 'fraction') return null
  if (kind === 'dayAndMonth') return inYear(read.value, thisYear, rules)
  const format = kind && formatOf(kind, written, rules)
  const value = plainDecimal(written, rules) ?? read.value
  return format === undefined ? { value } : { value, format }
}

/** Google reads `22 34` as 2234, so identity numbers written in groups become numbers too. */
function withoutSpacesInNumber(text: string): string {
  const trimmed = text.trim()
  return /^\d+( \d+)+$/.test(trimmed) ? trimmed.replaceAll(' ', '') : trimmed
}

/** A number without grouping, to the last digit: numfmt counts the zeros of 0.000136529065705 among its 15 digits. */
function plainDecimal(text: string, { decimal }: SheetLocale): number | null {
  const isPlain = decimal === ',' ? plainWithComma : plainWithPoint
  return isPlain.test(text) ? Number(text.replace(',', '.')) : null
}

const plainWithComma = /^[+-]?\d+(,\d+)?(e[+-]?\d+)?$/i
const plainWithPoint = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i

type Kind = 'fraction' | 'dayAndMonth' | 'date' | 'dateTime' | 'money' | 'moneyWithCents' | { readonly pattern: string }

/** What was typed, by the number that .xlsx gives to the format it was recognised by. */
const kinds: Readonly<Record<number, Kind>> = {
  3: { pattern: '#,##0' },
  4: { pattern: '#,##0.00' },
  6: 'money',
  8: 'moneyWithCents',
  9: { pattern: '0%' },
  10: { pattern: '0.00%' },
  11: { pattern: '0.00E+00' },
  12: 'fraction',
  13: 'fraction',
  14: 'date',
  15: { pattern: 'd mmm yyyy' },
  16: 'dayAndMonth',
  17: { pattern: 'mmm yyyy' },
  18: { pattern: 'h:mm AM/PM' },
  19: { pattern: 'h:mm:ss AM/PM' },
  20: { pattern: 'hh:mm' },
  21: { pattern: 'hh:mm:ss' },
  22: 'dateTime',
  46: { pattern: '[h]:mm:ss' },
}

function formatOf(kind: Exclude<Kind, 'fraction' | 'dayAndMonth'>, text: string, rules: SheetLocale): string {
  if (typeof kind !== 'string') return kind.pattern
  if (kind === 'date' && yearFirst.test(text)) return 'yyyy-mm-dd'
  if (kind === 'dateTime' && yearFirst.test(text)) return 'yyyy-mm-dd hh:mm:ss'
  return rules[kind]
}

const yearFirst = /^\s*\d{4}-/

/** numfmt takes the year from the computer's clock; the workbook's present decides here. */
function inYear(serial: number, year: number, rules: SheetLocale): Typed | null {
  const [, month, day] = dateFromSerial(serial)
  const moved = dateToSerial([year, month, day])
  if (moved === undefined || dateFromSerial(moved)[2] !== day) return null
  return { value: moved, format: rules.date }
}

/** Sheets knows the great currencies everywhere; numfmt only the one of the locale. */
const foreignMoney = /^(-?)([$€£¥]) ?(?=\d)/

function readForeignMoney(text: string, rules: SheetLocale): Typed | null {
  const symbol = foreignMoney.exec(text)
  if (!symbol || rules.money.startsWith(`[$${symbol[2]}]`)) return null
  const amount = parseValue(text.replace(foreignMoney, '$1'), { locale: rules.tag })
  const plain = amount === undefined || amount.formatId === undefined || amount.formatId === 3 || amount.formatId === 4
  if (!plain || typeof amount?.value !== 'number') return null
  const cents = Number.isInteger(amount.value) ? '' : '.00'
  return { value: amount.value, format: `[$${symbol[2]}]#,##0${cents}` }
}
