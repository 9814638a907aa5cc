import type { CellValue } from '../grid.ts'
import type { CellReading } from '../reading.ts'
import { parseAmount } from './amount.ts'
import { type ColumnStyle, noStyle } from './column-style.ts'
import { parseMark } from './mark.ts'
import { markReading } from './outcomes.ts'
import { isDash } from './plain-text.ts'

/** Reads a column such as "ARG" that holds rupiah in one office and ticks in another. Only 0 and 1 in the whole column: ticks. */
export function parseAmountOrMark(cell: CellValue, display = '', style: ColumnStyle = noStyle): CellReading {
  if (typeof cell === 'boolean') return parseMark(cell)
  if (typeof cell === 'number' && style.onlyZeroOrOne) return parseMark(cell)
  if (typeof cell === 'string' && isDash(cell)) return markReading('no')
  const amount = parseAmount(cell, display, style)
  if (amount.kind !== 'unreadable' || amount.reason !== 'notANumber') return amount
  const mark = parseMark(cell, display, style)
  return mark.kind === 'unreadable' ? amount : mark
}
