import type { CellValue } from '../grid.ts'
import type { CellReading } from '../reading.ts'
import { empty, unreadable } from './outcomes.ts'
import { isDash, isErrorText, plainText } from './plain-text.ts'

/** Reads several things in one cell, parted by comma, semicolon, slash, line break, "dan" or "&". */
export function parseList(cell: CellValue, display = ''): CellReading {
  const text = typeof cell === 'string' ? cell : display
  if (isErrorText(text)) return unreadable(cell, 'errorCell')
  const value = text
    .split(/[,;/\n&•]|\bdan\b/i)
    .map((item) => plainText(item).replace(/^(?:-|\d+[.)])\s*/, ''))
    .filter((item) => item !== '' && !isDash(item))
  return value.length === 0 ? empty : { kind: 'list', value }
}
