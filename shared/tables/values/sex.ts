import type { CellValue } from '../grid.ts'
import type { CellReading, Sex } from '../reading.ts'
import { type ColumnStyle, noStyle } from './column-style.ts'
import { nothingIn, sexReading, unreadable } from './outcomes.ts'

const man = 'l, lk, laki, lakilaki, laki2, pria, m, male, lelaki'
const woman = 'p, pr, prp, perempuan, wanita, f, female'

const words = new Map<string, Sex>()
for (const word of man.split(', ')) words.set(word, 'man')
for (const word of woman.split(', ')) words.set(word, 'woman')

/** The sex a word stands for, whatever its dashes, spaces and capitals ("LAKI - LAKI", "laki_laki"); `null` if it is no such word. */
export function sexOfWord(text: string): Sex | null {
  return words.get(text.toLowerCase().replace(/[^a-z0-9]+/g, '')) ?? null
}

/** Reads L/P. Digits count only where the header explains them; a name never tells. */
export function parseSex(cell: CellValue, _display = '', style: ColumnStyle = noStyle): CellReading {
  const text = String(cell)
  const word = sexOfWord(text)
  if (word !== null) return sexReading(word)
  const nothing = nothingIn(text)
  if (nothing !== null) return nothing
  if (style.sexInDigits && /^\s*[12]\s*$/.test(text)) return sexReading(text.trim() === '1' ? 'man' : 'woman')
  return unreadable(cell, 'notASex')
}

/**
 * Men and women in one text cell.
 *
 * @example bothSexes('L: 89 P: 31') // { men: 89, women: 31 }
 */
export function bothSexes(text: string): { readonly men: number; readonly women: number } | null {
  const men = numberAfter(text, 'l(?:k|aki(?:[\\s-]*laki)?)?|pria')
  const women = numberAfter(text, 'p(?:r|erempuan)?|wanita')
  return men === null || women === null ? null : { men, women }
}

function numberAfter(text: string, word: string): number | null {
  const after = new RegExp(`(?:^|[^a-z])(?:${word})\\s*[:=]?\\s*(\\d[\\d.]*)`, 'i').exec(text)
  const before = new RegExp(`(\\d[\\d.]*)\\s*(?:orang\\s*)?(?:${word})(?![a-z])`, 'i').exec(text)
  const digits = (after ?? before)?.[1]
  return digits === undefined ? null : Number(digits.replace(/\./g, ''))
}
