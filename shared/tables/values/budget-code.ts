import type { CellValue } from '../grid.ts'
import type { BudgetLevel, CellReading } from '../reading.ts'
import { empty, textReading, unreadable } from './outcomes.ts'
import { isErrorText } from './plain-text.ts'

/** By the number of dots in a code. */
const shapes: readonly (readonly [RegExp, BudgetLevel] | null)[] = [
  [/^[1-9X]$/, 'urusan'],
  [/^[1-9X]\.(?:\d\d|XX)$/, 'bidangUrusan'],
  [/^[1-9X]\.(?:\d\d|XX)\.\d\d$/, 'program'],
  null,
  [/^[1-9X]\.(?:\d\d|XX)\.\d\d\.\d{1,2}\.\d\d$/, 'kegiatan'],
  [/^[1-9X]\.(?:\d\d|XX)\.\d\d\.\d{1,2}\.\d\d\.\d{2,4}$/, 'subKegiatan'],
]
const account = /^[4-6]\.\d(?:\.\d{1,2}){0,3}(?:\.\d{1,5})?$/

/**
 * The level a budget code tells, `null` for a code in no known shape ("2025.1.1.1").
 * "5.1.02" may be a rekening or a program: in Permendagri 90 a rekening's second part has one digit, a bidang urusan's two.
 *
 * @example levelOfCode('2.16.02.2.01.0014') // 'subKegiatan'
 */
export function levelOfCode(code: string): BudgetLevel | null {
  let dots = 0
  for (let at = code.indexOf('.'); at >= 0; at = code.indexOf('.', at + 1)) dots++
  const shaped = shapes[dots] ?? null
  if (shaped?.[0].test(code)) return shaped[1]
  return account.test(code) ? 'account' : null
}

/** The codes of the program, kegiatan and sub kegiatan that an activity's code lies in; null below its own level. */
export interface ActivityCodes {
  readonly program: string
  readonly kegiatan: string | null
  readonly subKegiatan: string | null
}

/** Takes an activity's code apart; `null` for codes above a program, of a rekening, or in no known shape. */
export function activityCodes(code: string): ActivityCodes | null {
  switch (levelOfCode(code)) {
    case 'program':
      return { program: code, kegiatan: null, subKegiatan: null }
    case 'kegiatan':
      return { program: upTo(code, 3), kegiatan: code, subKegiatan: null }
    case 'subKegiatan':
      return { program: upTo(code, 3), kegiatan: upTo(code, 5), subKegiatan: code }
    default:
      return null
  }
}

function upTo(code: string, parts: number): string {
  let at = -1
  for (let part = 0; part < parts; part++) at = code.indexOf('.', at + 1)
  return code.slice(0, at)
}

/** A code without the spaces around its dots and at its ends, and without a dot at the end. */
export function plainCode(text: string): string {
  return /[\s\u00a0']|\.$/.test(text) ? text.replace(/[\s\u00a0']+/g, '').replace(/\.+$/, '') : text
}

/** Reads a budget code as text. A code stored as a number is read as it is shown: 2.16 could have been 2.160. */
export function parseCode(cell: CellValue, display: string): CellReading {
  if (cell === '') return empty
  const text = plainCode(typeof cell === 'string' ? cell : display)
  if (isErrorText(text)) return unreadable(cell, 'errorCell')
  return text === '' ? empty : textReading(text)
}

/**
 * Code and name in one cell.
 *
 * @example codeInText('2.16.02.2.01.0014 - Relasi Media') // { code: '2.16.02.2.01.0014', rest: 'Relasi Media' }
 */
export function codeInText(text: string): { readonly code: string; readonly rest: string } | null {
  const found = /^\s*\[?([1-9X](?:\s?\.\s?(?:\d{1,5}|XX))+)\]?[\s:–—-]+(?=\D)/i.exec(text)
  if (found === null) return null
  return { code: plainCode(found[1] ?? ''), rest: text.slice(found[0].length).replace(/\s+/g, ' ').trim() }
}
