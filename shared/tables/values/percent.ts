import type { CellValue } from '../grid.ts'
import type { CellReading } from '../reading.ts'
import { type ColumnStyle, noStyle } from './column-style.ts'
import { readDigits } from './number-text.ts'
import { ambiguous, nothingIn, numberReading, unreadable } from './outcomes.ts'
import { plainText } from './plain-text.ts'

/**
 * Reads a percentage as percent: "80%", 80 and a cell that shows 80% (and holds 0.8) are all 80. A bare 0.8 is a fraction: 80.
 */
export function parsePercent(cell: CellValue, display = '', style: ColumnStyle = noStyle): CellReading {
  if (typeof cell === 'number') {
    const isFraction = display.includes('%') || (cell > -1 && cell < 1 && cell !== 0)
    return numberReading(isFraction ? rounded(cell * 100) : cell)
  }
  if (typeof cell !== 'string') return unreadable(cell, 'notANumber')
  const nothing = nothingIn(cell)
  if (nothing !== null) return nothing
  const text = plainText(cell)
  const hasSign = /%|persen/i.test(text)
  const negative = text.startsWith('-')
  const digits = readDigits(text.replace(/^-|\s*(?:%|persen)\s*$/gi, ''))
  if (digits.kind === 'none') return unreadable(cell, 'notANumber')
  if (digits.kind === 'unsure' && !digits.short && style.decimal === null) {
    return ambiguous(cell, [String(digits.thousands), String(digits.decimals)])
  }
  const value =
    digits.kind === 'number'
      ? digits.value
      : style.decimal === digits.sign || digits.short
        ? digits.decimals
        : digits.thousands
  const percent = !hasSign && value > 0 && value < 1 ? rounded(value * 100) : value
  return numberReading(negative ? -percent : percent)
}

/** 0.07 × 100 is 7, not 7.000000000000001. */
function rounded(value: number): number {
  return Math.round(value * 1e10) / 1e10
}
