import type { ValueType } from '../fields.ts'
import type { CellValue, SheetGrid } from '../grid.ts'
import type { Mark } from '../reading.ts'
import { amountText } from '../values/amount.ts'
import { type ColumnStyle, noStyle } from '../values/column-style.ts'
import { digitDate } from '../values/date.ts'
import { isCross, markOfWord } from '../values/mark.ts'
import { isDash, plainText } from '../values/plain-text.ts'

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
  rows: { readonly from: number; readonly to: number },
  locale: 'id' | 'en',
): ColumnStyle {
  switch (type) {
    case 'amount':
    case 'percent':
      return {
        ...noStyle,
        ...decimalStyle(cells(grid, index, rows)),
        multiplier: type === 'amount' ? multiplierOf(header) : 1,
      }
    case 'amountOrMark':
      return {
        ...noStyle,
        ...decimalStyle(cells(grid, index, rows)),
        multiplier: multiplierOf(header),
        cross: crossMeans(cells(grid, index, rows)),
        onlyZeroOrOne: onlyZeroOrOne(cells(grid, index, rows)),
      }
    case 'date':
      return { ...noStyle, dateOrder: dateOrder(cells(grid, index, rows), locale) }
    case 'mark':
      return { ...noStyle, cross: crossMeans(cells(grid, index, rows)) }
    case 'sex':
      return { ...noStyle, sexInDigits: /1\s*[=:.-]\s*l/i.test(header) }
    default:
      return noStyle
  }
}

function multiplierOf(header: string): number {
  return multipliers.find(([shape]) => shape.test(header))?.[1] ?? 1
}

function* cells(
  grid: SheetGrid,
  index: number,
  { from, to }: { readonly from: number; readonly to: number },
): Generator<CellValue> {
  for (let row = from; row < to; row++) {
    const cell = grid.values[row]?.[index]
    if (cell !== undefined && cell !== '') yield cell
  }
}

/** Which sign the texts of a column use for decimals. Proof against proof: neither. */
function decimalStyle(column: Iterable<CellValue>): Pick<ColumnStyle, 'decimal' | 'decimalIsProven'> {
  const votes = { ',': 0, '.': 0 }
  const short = { ',': 0, '.': 0 }
  for (const cell of column) {
    if (typeof cell !== 'string') continue
    const text = plainText(cell)
    const sign = decimalSignOf(text)
    if (sign !== null) votes[sign]++
    const { digits } = amountText(text)
    if (digits.kind === 'unsure' && digits.short) short[digits.sign]++
  }
  const proven = clearOf(votes)
  return {
    decimal: proven ?? (votes[','] + votes['.'] === 0 ? clearOf(short) : null),
    decimalIsProven: proven !== null,
  }
}

function clearOf(votes: Readonly<Record<',' | '.', number>>): ',' | '.' | null {
  if (votes[','] > 0 === votes['.'] > 0) return null
  return votes[','] > 0 ? ',' : '.'
}

/** The decimal sign that one text proves by itself: "1.234.567" and "1.234,5" prove the comma, "5000000.00" the dot. */
function decimalSignOf(text: string): ',' | '.' | null {
  const dots = text.split('.').length - 1 - (/^rp\./i.test(text) ? 1 : 0)
  const commas = text.split(',').length - 1 - (/,\s*-+$/.test(text) ? 1 : 0)
  if (dots > 1 && commas <= 1) return ','
  if (commas > 1 && dots <= 1) return '.'
  if (dots === 1 && commas === 1) return text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.'
  if (/\d{4,}[.]\d+$/.test(text)) return '.'
  return /\d{4,},\d+$/.test(text) ? ',' : null
}

/** A 13th month settles the order for the whole column. Else Indonesian workbooks put the day first. */
function dateOrder(column: Iterable<CellValue>, locale: 'id' | 'en'): ColumnStyle['dateOrder'] {
  let dayFirst = false
  let monthFirst = false
  for (const cell of column) {
    const date = typeof cell === 'string' ? digitDate(plainText(cell)) : null
    if (date === null) continue
    if (date.first > 12) dayFirst = true
    if (date.second > 12) monthFirst = true
  }
  if (dayFirst !== monthFirst) return dayFirst ? 'dayFirst' : 'monthFirst'
  return !dayFirst && locale === 'id' ? 'dayFirst' : null
}

/** "x" beside ticks is a no, beside "tidak" or "-" alone a yes; beside "Ya" and "Tidak" both, or alone, it tells nothing. */
function crossMeans(column: Iterable<CellValue>): Mark | null {
  let saysYes = false
  let saysNo = false
  for (const cell of column) {
    if (cell === true || (typeof cell === 'string' && /^\s*[vV✓✔√☑]\s*$/.test(cell))) return 'no'
    if (typeof cell !== 'string' || isCross(cell.trim())) continue
    const mark = isDash(cell) ? 'no' : markOfWord(plainText(cell))
    if (mark === 'yes') saysYes = true
    if (mark === 'no') saysNo = true
  }
  if (saysYes === saysNo) return null
  return saysYes ? 'no' : 'yes'
}

function onlyZeroOrOne(column: Iterable<CellValue>): boolean {
  let ones = false
  for (const cell of column) {
    if (typeof cell !== 'number') continue
    if (cell !== 0 && cell !== 1) return false
    if (cell === 1) ones = true
  }
  return ones
}
