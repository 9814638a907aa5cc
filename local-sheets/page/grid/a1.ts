import type { Area } from '../../session/session.ts'

/** A cell by its row and column, both from 1. */
export interface Position {
  readonly row: number
  readonly column: number
}

/** @example columnLetters(28) // 'AB' */
export function columnLetters(column: number): string {
  const rest = (column - 1) % 26
  const letter = String.fromCharCode(65 + rest)
  return column > 26 ? columnLetters((column - 1 - rest) / 26) + letter : letter
}

/** @example a1({ row: 3, column: 2 }) // 'B3' */
export function a1({ row, column }: Position): string {
  return `${columnLetters(column)}${row}`
}

/** @example areaName({ row: 1, column: 1, rows: 2, columns: 2 }) // 'A1:B2' */
export function areaName(area: Area): string {
  const first = a1(area)
  const last = a1({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 })
  return first === last ? first : `${first}:${last}`
}

/**
 * The area that a person means, inside a sheet of the given size; null where it means none there.
 * Whole columns and rows may be meant too.
 *
 * @example parseArea('b2:C4', { rows: 9, columns: 9 }) // { row: 2, column: 2, rows: 3, columns: 2 }
 */
export function parseArea(text: string, size: { readonly rows: number; readonly columns: number }): Area | null {
  const [from, to = from, ...more] = text.trim().split(':').map(parseCorner)
  if (!from || !to || more.length > 0) return null
  const [top, bottom] = sorted(from.row ?? 1, to.row ?? size.rows)
  const [left, right] = sorted(from.column ?? 1, to.column ?? size.columns)
  if (top < 1 || left < 1 || bottom > size.rows || right > size.columns) return null
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 }
}

function parseCorner(text: string): { readonly row: number | null; readonly column: number | null } | null {
  const match = /^\$?([a-z]{0,3})\$?(\d{0,8})$/i.exec(text.trim())
  const [, letters = '', digits = ''] = match ?? []
  if (letters === '' && digits === '') return null
  return {
    row: digits === '' ? null : Number(digits),
    column: letters === '' ? null : [...letters.toUpperCase()].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0),
  }
}

function sorted(a: number, b: number): [number, number] {
  return a < b ? [a, b] : [b, a]
}
