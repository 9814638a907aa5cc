import { type CellValue, isLocalDate, type LocalDate } from '../grid.ts'
import type { CellReading } from '../reading.ts'
import { type ColumnStyle, noStyle } from './column-style.ts'
import { ambiguous, nothingIn, unreadable } from './outcomes.ts'
import { plainText } from './plain-text.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des']
const otherSpellings: Readonly<Record<string, number>> = { may: 5, aug: 8, ags: 8, oct: 10, dec: 12, peb: 2, nop: 11 }

/** Two numbers and a year in digits: the text's own order, to be settled by the column. */
export interface DigitDate {
  readonly first: number
  readonly second: number
  readonly year: number
}

/** A month's number from its name, long or short, Indonesian or English; `null` if it is none. */
function monthOfName(name: string): number | null {
  const start = name.slice(0, 3).toLowerCase()
  const index = months.indexOf(start)
  return index >= 0 ? index + 1 : (otherSpellings[start] ?? null)
}

/** "31/12/2024", "31-12-24": day and month in an order that the text may not tell. */
export function digitDate(text: string): DigitDate | null {
  const found = /^(?:[a-z]+,?\s+)?(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})\b/i.exec(text)
  if (found === null) return null
  const year = Number(found[3])
  return { first: Number(found[1]), second: Number(found[2]), year: year < 100 ? 2000 + year : year }
}

/**
 * Reads a date: Indonesian words, digits in either order, ISO timestamps; of a range ("12 s.d. 14 Maret 2020") the first day.
 * "03/04/2024" is decided by the other dates of the column; where they do not tell, the cell is ambiguous.
 */
export function parseDate(cell: CellValue, _display = '', style: ColumnStyle = noStyle): CellReading {
  if (isLocalDate(cell)) return { kind: 'date', value: cell }
  if (typeof cell !== 'string') return unreadable(cell, 'notADate')
  const nothing = nothingIn(cell)
  if (nothing !== null) return nothing
  const text = plainText(cell)
  const digits = digitDate(text)
  if (digits !== null) return settle(cell, digits, style)
  const date = isoDate(text) ?? wordDate(text)
  return date === null ? unreadable(cell, 'notADate') : { kind: 'date', value: date }
}

function settle(cell: string, { first, second, year }: DigitDate, style: ColumnStyle): CellReading {
  const dayFirst = valid(year, second, first)
  const monthFirst = valid(year, first, second)
  if (dayFirst !== null && monthFirst !== null && first !== second && style.dateOrder === null) {
    return ambiguous(cell, [shown(dayFirst), shown(monthFirst)])
  }
  const date = style.dateOrder === 'monthFirst' ? (monthFirst ?? dayFirst) : (dayFirst ?? monthFirst)
  return date === null ? unreadable(cell, 'notADate') : { kind: 'date', value: date }
}

function isoDate(text: string): LocalDate | null {
  const found = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text)
  return found === null ? null : valid(Number(found[1]), Number(found[2]), Number(found[3]))
}

/** A day, perhaps a range's last day, a month's name, a year. "28 Februari s.d. 2 Maret 2024" has the month twice. */
function wordDate(text: string): LocalDate | null {
  const found =
    /(?:^|\D)(\d{1,2})(?:\s*(?:s\.?\s*\/?\s*d\.?|sampai(?: dengan)?|-|–|&|dan)\s*\d{1,2})?[\s-]+([a-z]{3,})\.?/i.exec(
      text,
    )
  const year = /(?:^|\D)((?:19|20)\d\d)(?!\d)/.exec(text)
  const month = found === null ? null : monthOfName(found[2] ?? '')
  if (found === null || year === null || month === null) return null
  return valid(Number(year[1]), month, Number(found[1]))
}

function valid(year: number, month: number, day: number): LocalDate | null {
  if (month < 1 || month > 12 || day < 1 || year < 1900 || year > 2099) return null
  return day <= daysIn(year, month) ? { year, month, day } : null
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
}

function shown({ year, month, day }: LocalDate): string {
  return `${day}-${month}-${year}`
}
