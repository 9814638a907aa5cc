import { isPercentFormat } from 'numfmt'
import { formatValue, isDateFormat } from '../../formats/format-value.ts'
import { sheetLocale } from '../../formats/locales.ts'
import { parseTyped } from '../../formats/parse-typed.ts'
import type { Typed } from '../../formats/typed.ts'
import { errorCode, errorOf, isError } from '../../formulas/values.ts'
import type { Cell, Scalar } from '../../workbook/cell.ts'
import { internStyle, type Style } from '../../workbook/style.ts'
import { momentsIn, serialOf } from '../../workbook/time-zone.ts'
import type { WorkbookState } from '../../workbook/workbook.ts'
import { fail } from '../exception.ts'
import { EnumValue, ServiceObject } from '../service-object.ts'

const MAX_TEXT = 50_000

/** How a workbook writes and reads values. */
export interface Customs {
  readonly locale: string
  readonly timeZone: string
  /** What a typed text becomes. */
  readonly parse: (text: string) => Typed
  /** The moment of a serial number, in ms since 1970. */
  readonly moment: (serial: number) => number
}

/** The customs of a workbook in one of its years, for one reading or writing: what they have worked out once they remember. */
export function customsIn({ locale, timeZone }: WorkbookState, now: number): Customs {
  const thisYear = new Date(now).getUTCFullYear()
  const typedTexts = new Map<string, Typed>()
  return {
    locale,
    timeZone,
    moment: momentsIn(timeZone),
    parse(text) {
      const known = typedTexts.get(text) ?? parseTyped(text, locale, thisYear)
      typedTexts.set(text, known)
      return known
    },
  }
}

const dateStyles = new WeakMap<Style, boolean>()

/** Whether numbers of this style are dates. Styles are few and shared, their formats slow to read. */
function showsDates(style: Style): boolean {
  if (style.numberFormat === null) return false
  const known = dateStyles.get(style) ?? isDateFormat(style.numberFormat)
  dateStyles.set(style, known)
  return known
}

/** What `getValue` gives: '' for nothing, a Date for a number with a date format, the text of an error. */
export function readable(value: Scalar, style: Style, customs: Customs): string | number | boolean | Date {
  if (value === null) return ''
  if (isError(value)) return value.error
  if (typeof value === 'number' && showsDates(style)) return new Date(customs.moment(value))
  return value
}

/** What `getDisplayValue` gives. Plain whole numbers and texts, which most cells of a large sheet are, take a short cut. */
export function displayed(value: Scalar, style: Style, customs: Customs): string {
  if (style.numberFormat === null) {
    if (typeof value === 'string') return value
    if (typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < PLAIN_LIMIT) return String(value)
  }
  return formatValue(value, style.numberFormat, customs.locale).text
}

/** Above it a number is rounded to 15 digits before it is shown. */
const PLAIN_LIMIT = 1e15

/** `cell` with what `setValue(input)` puts into it: texts are read as if typed, dates get a date format. */
export function written(cell: Cell, input: unknown, customs: Customs): Cell {
  if (input === null || input === undefined || input === '') return withValue(cell, null, cell.style)
  if (typeof input === 'number') return withValue(cell, Number.isFinite(input) ? input : errorOf('#NUM!'), cell.style)
  if (typeof input === 'boolean') return withValue(cell, input, cell.style)
  if (typeof input === 'string') return typed(cell, input, customs)
  if (input instanceof Date) return dated(cell, input, customs)
  if (input instanceof EnumValue) return withValue(cell, input.key, cell.style)
  if (input instanceof ServiceObject) return withValue(cell, input.className, cell.style)
  return withValue(cell, JSON.stringify(input), cell.style)
}

/** `cell` with what a person types into it. */
export function typed(cell: Cell, text: string, customs: Customs): Cell {
  if (text.length > MAX_TEXT) fail('Your input contains more than the maximum of 50000 characters in a single cell.')
  // A cell formatted as text takes everything as it is, formulas too.
  if (cell.style.numberFormat === '@') return withValue(cell, text, cell.style)
  const read = customs.parse(text)
  const keepsFormat = read.format === undefined || cell.style.numberFormat !== null
  const style = keepsFormat ? cell.style : internStyle({ ...cell.style, numberFormat: read.format })
  if (read.formula !== undefined) return { ...cell, value: null, formula: read.formula, style, runs: null }
  // `85` typed where percentages stand means 85 %.
  if (typeof read.value === 'number' && read.format === undefined && isPercent(cell.style.numberFormat)) {
    return withValue(cell, Number((read.value / 100).toPrecision(15)), style)
  }
  const error = typeof read.value === 'string' && !text.startsWith("'") ? errorCode(read.value) : null
  return withValue(cell, error ? errorOf(error) : read.value, style)
}

const isPercent = (format: string | null): boolean => format !== null && isPercentFormat(format)

function dated(cell: Cell, moment: Date, customs: Customs): Cell {
  const serial = serialOf(moment.getTime(), customs.timeZone)
  if (Number.isNaN(serial)) return withValue(cell, null, cell.style)
  if (showsDates(cell.style)) return withValue(cell, serial, cell.style)
  const style = internStyle({ ...cell.style, numberFormat: dateFormat(serial, customs) })
  return withValue(cell, serial, style)
}

/** The workbook's own date format, with the time only where there is one. */
function dateFormat(serial: number, customs: Customs): string {
  const { date, dateTime } = sheetLocale(customs.locale)
  return Number.isInteger(serial) ? date : dateTime
}

function withValue(cell: Cell, value: Scalar, style: Style): Cell {
  return { ...cell, value, formula: null, style, runs: null }
}
