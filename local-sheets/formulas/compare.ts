import { type Cell, isError } from './values.ts'

/**
 * Order of cells as Sheets sorts and compares them: numbers, then texts whatever their case, then FALSE, TRUE.
 * An empty cell is whatever is nothing on the other side: 0, '' or FALSE. Throws the error of a cell that holds one.
 */
export function compareCells(left: Cell, right: Cell): number {
  if (isError(left)) throw left
  if (isError(right)) throw right
  const one = left ?? nothingLike(right)
  const other = right ?? nothingLike(left)
  if (typeof one === 'string' && typeof other === 'string') return compareTexts(one, other)
  const byKind = rank(one) - rank(other)
  return byKind === 0 ? Number(one) - Number(other) : byKind
}

/** Equal as `=` sees it, without the errors: an error equals nothing. */
export function sameCell(left: Cell, right: Cell): boolean {
  if (left === right) return true
  if (typeof left === 'string' && typeof right === 'string') return sameText(left, right)
  if (isError(left) || isError(right)) return false
  return (left === null || right === null) && compareCells(left, right) === 0
}

function sameText(one: string, other: string): boolean {
  return one.length === other.length && one.toLowerCase() === other.toLowerCase()
}

/** Texts by code point, capitals as small letters. */
function compareTexts(one: string, other: string): number {
  const a = one.toLowerCase()
  const b = other.toLowerCase()
  if (a === b) return 0
  return a < b ? -1 : 1
}

function rank(cell: number | string | boolean): number {
  if (typeof cell === 'number') return 0
  return typeof cell === 'string' ? 1 : 2
}

function nothingLike(cell: Cell): number | string | boolean {
  if (typeof cell === 'string') return ''
  return typeof cell === 'boolean' ? false : 0
}
