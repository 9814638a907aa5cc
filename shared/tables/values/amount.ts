import type { CellValue } from '../grid.ts'
import type { CellReading } from '../reading.ts'
import { type ColumnStyle, noStyle } from './column-style.ts'
import { type NumberText, readDigits } from './number-text.ts'
import { ambiguous, empty, nothingIn, numberReading, unreadable } from './outcomes.ts'
import { plainText } from './plain-text.ts'

const units: Readonly<Record<string, number>> = {
  ribu: 1e3,
  rb: 1e3,
  juta: 1e6,
  jt: 1e6,
  miliar: 1e9,
  milyar: 1e9,
  mlr: 1e9,
  m: 1e9,
  triliun: 1e12,
  trilyun: 1e12,
  t: 1e12,
}

/** A text taken apart: what its digits say, its sign, and the unit written behind. */
export interface AmountText {
  readonly digits: NumberText
  readonly sign: 1 | -1
  /** 1 where no unit word is written. */
  readonly unit: number
  /** "Rp" or ",-" is written: then "10.000" cannot have three decimals. */
  readonly isRupiah: boolean
}

/** Nearly all amounts; the others take the longer way. */
const simplest = /^(rp\.?\s*)?(\d[\d.,]*)$/i

/**
 * Takes an amount's text apart: currency, brackets for negative, ",-" at the end, "juta", an amount in words behind.
 *
 * @example amountText('Rp 10.000,-') // digits unsure (10000 or 10), sign 1, unit 1, isRupiah
 */
export function amountText(text: string): AmountText {
  const simple = simplest.exec(text)
  if (simple !== null) {
    return { digits: readDigits(simple[2] ?? ''), sign: 1, unit: 1, isRupiah: simple[1] !== undefined }
  }
  let rest = text
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .replace(/\([^)0-9]{4,}\)/g, '')
    .trim()
  let sign: 1 | -1 = 1
  const signed = /^\(([+-])\)\s*/.exec(rest)
  if (signed !== null) {
    sign = signed[1] === '-' ? -1 : 1
    rest = rest.slice(signed[0].length)
  }
  const bracketed = /^(?:rp\.?\s*)?\((.*)\)$/i.exec(rest)
  if (bracketed !== null) {
    sign = -1
    rest = (bracketed[1] ?? '').trim()
  }
  rest = rest.replace(/^(?:-\s*)?(?:rp|idr)\.?\s*/i, (prefix) => (prefix[0] === '-' ? '-' : ''))
  if (/^[-−]/.test(rest)) {
    sign = sign === 1 ? -1 : 1
    rest = rest.slice(1).trim()
  }
  rest = rest.replace(/[,.]\s*[-–—=]+$/, '').replace(/(\d) (?=\d{3}(?:\D|$))/g, '$1')
  const worded = /^([\d.,]+)\s*([a-z]+)\.?$/i.exec(rest)
  const unit = worded === null ? 1 : (units[(worded[2] ?? '').toLowerCase()] ?? 0)
  const isRupiah = /^[(\s+-]*(?:rp|idr)|[,.]\s*[-–—=]+\)?$/i.test(text.trim())
  return { digits: unit === 0 ? { kind: 'none' } : readDigits(worded?.[1] ?? rest), sign, unit, isRupiah }
}

/**
 * Reads an amount in rupiah, in any of the office's spellings. The column tells what "1.250" is; where it does not, the cell is ambiguous.
 *
 * @returns a number in rupiah (the header's "(Juta)" is worked in), `empty` for '' and '-'.
 */
export function parseAmount(cell: CellValue, _display = '', style: ColumnStyle = noStyle): CellReading {
  if (typeof cell === 'number') return numberReading(scaled(cell, style.multiplier))
  if (typeof cell !== 'string') return unreadable(cell, 'notANumber')
  if (/^rp\.?\s*[-–—]*$/i.test(cell.trim())) return empty
  return nothingIn(cell) ?? readAmount(cell, style)
}

function readAmount(cell: string, style: ColumnStyle): CellReading {
  const { digits, sign, unit, isRupiah } = amountText(plainText(cell))
  const factor = sign * unit * (unit === 1 ? style.multiplier : 1)
  if (digits.kind === 'none') return unreadable(cell, 'notANumber')
  if (digits.kind === 'number') return numberReading(scaled(digits.value, factor))
  const isScaled = unit !== 1 || style.multiplier !== 1
  if (digits.short) {
    const isProven = style.decimal === digits.sign && style.decimalIsProven
    if (isScaled || isProven || isRupiah) return numberReading(scaled(digits.decimals, factor))
    return ambiguous(cell, [shown(digits.decimals), `${shown(digits.decimals)} juta`])
  }
  if (style.decimal === null && (isScaled || !isRupiah)) {
    return ambiguous(cell, [shown(scaled(digits.thousands, factor)), shown(scaled(digits.decimals, factor))])
  }
  return numberReading(scaled(style.decimal === digits.sign ? digits.decimals : digits.thousands, factor))
}

function shown(value: number): string {
  return String(value).replace('.', ',')
}

/** 1.2 × 1000 is 1200 in rupiah, not 1199.9999999999998: rounded to the hundredth (sen). */
function scaled(value: number, factor: number): number {
  return factor === 1 ? value : Math.round(value * factor * 100) / 100
}
