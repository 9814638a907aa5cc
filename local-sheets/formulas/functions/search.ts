import { compareCells, sameCell } from '../compare.ts'
import { wildcards } from '../criteria.ts'
import { type Cell, isError } from '../values.ts'

/** Cells one after the other, positions from 1. They are read as the search goes, never copied. */
export interface Line {
  readonly length: number
  at(position: number): Cell
}

/** Position (from 1) of the first cell that equals, or null. Texts may hold `*`, `?` and `~` where `patterns` says so. */
export function findExact(wanted: Cell, line: Line, patterns: boolean): number | null {
  const pattern = patterns && typeof wanted === 'string' ? wildcards(wanted) : null
  const meets = pattern
    ? (cell: Cell) => typeof cell === 'string' && pattern.test(cell)
    : // An empty cell is nothing to be found, not even by 0 or ''.
      (cell: Cell) => cell !== null && sameCell(cell, wanted)
  for (let at = 1; at <= line.length; at += 1) {
    if (meets(line.at(at))) return at
  }
  return null
}

/**
 * Position of the last cell not above the wanted one, in cells sorted upwards (`'up'`), or not below it in cells sorted
 * downwards; null if there is none. Cells of another kind than the wanted one are passed over.
 */
export function findSorted(wanted: Cell, line: Line, order: 'up' | 'down'): number | null {
  let found: number | null = null
  for (let at = 1; at <= line.length; at += 1) {
    const cell = line.at(at)
    if (!sameKind(cell, wanted)) continue
    const difference = order === 'up' ? compareCells(cell, wanted) : compareCells(wanted, cell)
    if (difference > 0) break
    found = at
  }
  return found
}

/** Position of the cell that equals or else comes nearest from below or above, in any order of cells. */
export function findNearest(wanted: Cell, line: Line, side: 'below' | 'above'): number | null {
  let best: { readonly at: number; readonly cell: Cell } | null = null
  for (let at = 1; at <= line.length; at += 1) {
    const cell = line.at(at)
    if (!sameKind(cell, wanted)) continue
    const difference = side === 'below' ? compareCells(wanted, cell) : compareCells(cell, wanted)
    if (difference < 0) continue
    if (difference === 0) return at
    const nearer =
      best === null || (side === 'below' ? compareCells(cell, best.cell) : compareCells(best.cell, cell)) > 0
    if (nearer) best = { at, cell }
  }
  return best?.at ?? null
}

function sameKind(cell: Cell, wanted: Cell): boolean {
  return cell !== null && !isError(cell) && typeof cell === typeof (wanted ?? 0)
}
