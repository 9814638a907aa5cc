import { type CellValue, isLocalDate } from '../grid.ts'
import type { CellReading } from '../reading.ts'
import { empty, textReading, unreadable } from './outcomes.ts'
import { isErrorText, plainText } from './plain-text.ts'

/** Reads a text as it is shown, without spaces too many. */
export function parseText(cell: CellValue, display: string): CellReading {
  if (cell === '') return empty
  const text = plainText(typeof cell === 'string' ? cell : isLocalDate(cell) || display !== '' ? display : String(cell))
  if (text === '') return empty
  return isErrorText(text) ? unreadable(cell, 'errorCell') : textReading(text)
}
