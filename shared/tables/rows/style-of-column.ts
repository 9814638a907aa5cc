import type { SheetGrid } from '../grid.ts'
import type { Mark } from '../reading.ts'
import type { ValueType } from '../value-type.ts'
import { amountText } from '../values/amount.ts'
import { type ColumnStyle, noStyle } from '../values/column-style.ts'
import { digitDate } from '../values/date.ts'
import { isCross, markOfWord } from '../values/mark.ts'
import { isDash, plainText } from '../values/plain-text.ts'

/** Which rows of the grid a table has, by index from 0; `to` is not included. */
export interface RowSpan {
  readonly from: number
  readonly to: number
}

const multipliers: readonly (readonly [RegExp, number])[] = [
  [/\b(?:ribu|ribuan)\b/i, 1e3],
  [/\b(?:juta|jutaan)\b/i, 1e6],
  [/\b(?:mil[iy]ar|mil[iy]aran)\b/i, 1e9],
  [/\btriliun\b/i, 1e12],
]

/** What the header and the other cells of a column say about how its cells are to be read. */
export function styleOfColumn(
  type: ValueType,
  header: string,
  grid: SheetGrid,
  index: number,
  rows: RowSpan,
  locale: 'id' | 'en',
): ColumnStyle {
  if (type === 'text' || type === 'nip' || type === 'code' || type === 'count' || type === 'year' || type === 'list')
    return noStyle
  const texts = textsOf(grid, index, rows)
  switch (type) {
    case 'amount':
      return { ...noStyle, ...decimalStyle(texts), multiplier: multiplierOf(header) }
    case 'percent':
      return { ...noStyle, ...decimalStyle(texts) }
    case 'amountOrMark':
      return {
        ...noStyle,
        ...decimalStyle(texts),
        multiplier: multiplierOf(header),
        cross: crossMeans(texts),
        onlyZeroOrOne: onlyZeroOrOne(grid, index, rows),
      }
    case 'date':
      return { ...noStyle, dateOrder: dateOrder(texts, locale) }
    case 'mark':
      return { ...noStyle, cross: crossMeans(texts) }
    case 'sex':
      return { ...noStyle, sexInDigits: /1\s*[=:.-]\s*l/i.test(header) }
  }
}

function multiplierOf(header: string): number {
  return multipliers.find(([shape]) => shape.test(header))?.[1] ?? 1
}

/** The different texts of a column; ticks and units repeat, so that there are few to look at. */
function textsOf(grid: SheetGrid, index: number, { from, to }: RowSpan): ReadonlySet<string> {
  const texts = new Set<string>()
  for (let row = from; row < to; row++) {
    const cell = grid.values[row]?.[index]
    if (typeof cell === 'string' && cell !== '') texts.add(cell)
  }
  return texts
}

/** Which sign the texts of a column use for decimals. Proof against proof: neither. Short ones ("2,75") count if nothing proves. */
function decimalStyle(texts: ReadonlySet<string>): Pick<ColumnStyle, 'decimal' | 'decimalIsProven'> {
  const votes = { ',': 0, '.': 0 }
  for (const text of texts) {
    const sign = decimalSignOf(text)
    if (sign !== null) votes[sign]++
  }
  if (votes[','] + votes['.'] > 0) {
    const proven = clearOf(votes)
    return { decimal: proven, decimalIsProven: proven !== null }
  }
  for (const text of texts) {
    const { digits } = amountText(plainText(text))
    if (digits.kind === 'unsure' && digits.short) votes[digits.sign]++
  }
  return { decimal: clearOf(votes), decimalIsProven: false }
}

function clearOf(votes: Readonly<Record<',' | '.', number>>): ',' | '.' | null {
  if (votes[','] > 0 === votes['.'] > 0) return null
  return votes[','] > 0 ? ',' : '.'
}

/** The decimal sign that one text proves by itself: "1.234.567" and "1.234,5" prove the comma, "5000000.00" the dot. */
function decimalSignOf(text: string): ',' | '.' | null {
  const number = /\d[\d.,]*\d/.exec(text)?.[0]
  if (number === undefined) return null
  const dot = number.lastIndexOf('.')
  const comma = number.lastIndexOf(',')
  if (dot < 0 && comma < 0) return null
  if (dot >= 0 && comma >= 0) return comma > dot ? ',' : '.'
  const sign = dot >= 0 ? '.' : ','
  if (number.indexOf(sign) < Math.max(dot, comma)) return sign === '.' ? ',' : '.'
  return Math.max(dot, comma) > 3 ? sign : null
}

/** A 13th month settles the order for the whole column. Else Indonesian workbooks put the day first. */
function dateOrder(texts: ReadonlySet<string>, locale: 'id' | 'en'): ColumnStyle['dateOrder'] {
  let dayFirst = false
  let monthFirst = false
  for (const text of texts) {
    const date = digitDate(plainText(text))
    if (date === null) continue
    if (date.first > 12) dayFirst = true
    if (date.second > 12) monthFirst = true
  }
  if (dayFirst !== monthFirst) return dayFirst ? 'dayFirst' : 'monthFirst'
  return !dayFirst && locale === 'id' ? 'dayFirst' : null
}

/** "x" beside ticks is a no, beside "tidak" or "-" alone a yes; beside "Ya" and "Tidak" both, or alone, it tells nothing. */
function crossMeans(texts: ReadonlySet<string>): Mark | null {
  let saysYes = false
  let saysNo = false
  for (const text of texts) {
    if (/^\s*[vV✓✔√☑]\s*$/.test(text)) return 'no'
    if (isCross(text.trim())) continue
    const mark = isDash(text) ? 'no' : markOfWord(plainText(text))
    if (mark === 'yes') saysYes = true
    if (mark === 'no') saysNo = true
  }
  if (saysYes === saysNo) return null
  return saysYes ? 'no' : 'yes'
}

function onlyZeroOrOne(grid: SheetGrid, index: number, { from, to }: RowSpan): boolean {
  let ones = false
  for (let row = from; row < to; row++) {
    const cell = grid.values[row]?.[index]
    if (typeof cell !== 'number') continue
    if (cell !== 0 && cell !== 1) return false
    if (cell === 1) ones = true
  }
  return ones
}
