import type { CellValue } from '../grid.ts'
import type { CellReading, Mark } from '../reading.ts'
import { type ColumnStyle, noStyle } from './column-style.ts'
import { ambiguous, empty, markReading, unreadable } from './outcomes.ts'
import { isDash, isErrorText, plainText } from './plain-text.ts'

const yes =
  'ya, iya, y, yes, sudah, sdh, ada, v, ✓, ✔, √, ☑, ✅, true, benar, 1, on, lengkap, tersedia, terlatih, aktif, pernah, memenuhi, ms'
const no =
  'tidak, t, tdk, tidak ada, belum, blm, no, n, false, salah, 0, off, ✗, ✘, ❌, ☐, nihil, kosong, tidak lengkap, tidak tersedia, nonaktif, tidak pernah, tms, tidak aktif'
const notApplicable = 'tidak berlaku, n/a, na, tidak relevan, tidak diperlukan, tidak perlu'

const words = new Map<string, Mark>()
for (const word of yes.split(', ')) words.set(word, 'yes')
for (const word of no.split(', ')) words.set(word, 'no')
for (const word of notApplicable.split(', ')) words.set(word, 'notApplicable')

/** The mark a single word or sign stands for; `null` for any other text. "x" is none: it means yes to some and no to others. */
export function markOfWord(text: string): Mark | null {
  return words.get(text) ?? words.get(text.toLowerCase()) ?? null
}

/** Is it a cross, which only the column can explain? */
export function isCross(text: string): boolean {
  return /^[xX×]$/.test(text)
}

/**
 * Reads a yes/no cell. A date, a link, a document number or the name of a gender training is a yes: whoever fills it in has the thing.
 */
export function parseMark(cell: CellValue, _display = '', style: ColumnStyle = noStyle): CellReading {
  if (typeof cell === 'boolean') return markReading(cell ? 'yes' : 'no')
  if (typeof cell === 'number') return markOfNumber(cell)
  if (typeof cell !== 'string') return markReading('yes')
  if (cell === '') return empty
  const known = words.get(cell)
  if (known !== undefined) return markReading(known)
  if (isErrorText(cell)) return unreadable(cell, 'errorCell')
  const text = plainText(cell)
  const mark = markOfWord(text) ?? markOfSentence(text)
  if (mark !== null) return markReading(mark)
  if (text === '') return empty
  if (isCross(text)) return style.cross === null ? ambiguous(cell, ['Ya', 'Tidak']) : markReading(style.cross)
  return unreadable(cell, 'notAMark')
}

function markOfNumber(value: number): CellReading {
  if (value === 0) return markReading('no')
  // Anything from a year upwards is a year or a document's number.
  return value === 1 || value >= 1900 ? markReading('yes') : unreadable(value, 'notAMark')
}

function markOfSentence(text: string): Mark | null {
  if (isDash(text)) return 'no'
  if (/^(?:tidak berlaku|tidak relevan)\b/i.test(text)) return 'notApplicable'
  if (/^(?:belum|tidak|tdk|blm)\b/i.test(text)) return 'no'
  if (/^(?:sudah|ada|telah|pernah|ya)\b/i.test(text)) return 'yes'
  if (/^https?:\/\//i.test(text) || /\d/.test(text) || /\b(?:pug|pprg|gender)\b/i.test(text)) return 'yes'
  return null
}
