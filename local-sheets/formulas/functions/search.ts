import { compareCells, sameCell } from '../compare.ts'
import { wildcards } from '../criteria.ts'
import { type Cell, isError } from '../values.ts'

/** Position (from 1) of the first cell that equals, or null. Texts may hold `*`, `?` and `~` where `patterns` says so. */
export function findExact(wanted: Cell, cells: readonly Cell[], patterns: boolean): number | null {
  const pattern = patterns && typeof wanted === 'string' ? wildcards(wanted) : null
  const meets = pattern
    ? (cell: Cell) => typeof cell === 'string' && pattern.test(cell)
    : // An empty cell is nothing to be found, not even by 0 or ''.
      (cell: Cell) => cell !== null && sameCell(cell, wanted)
  const at = cells.findIndex(meets)
  return at === -1 ? null : at + 1
}

/**
 * Position of the last cell not above the wanted one, in cells sorted upwards (`'up'`), or not below it in cells sorted
 * downwards; null if there is none. Cells of another kind than the wanted one are passed over.
 */
export function findSorted(wanted: Cell, cells: readonly Cell[], order: 'up' | 'down'): number | null {
  let found: number | null = null
  for (const [at, cell] of cells.entries()) {
    if (!sameKind(cell, wanted)) continue
    const difference = order === 'up' ? compareCells(cell, wanted) : compareCells(wanted, cell)
    if (difference > 0) break
    found = at + 1
  }
  return found
}

/** Position of the cell that equals or else comes nearest from below or above, in any order of cells. */
export function findNearest(wanted: Cell, cells: readonly Cell[], side: 'below' | 'above'): number | null {
  let best: { readonly at: number; readonly cell: Cell } | null = null
  for (const [index, cell] of cells.entries()) {
    if (!sameKind(cell, wanted)) continue
    const difference = side === 'below' ? compareCells(wanted, cell) : compareCells(cell, wanted)
    if (difference < 0) continue
    if (difference === 0) return index + 1
    const nearer =
      best === null || (side === 'below' ? compareCells(cell, best.cell) : compareCells(best.cell, cell)) > 0
    if (nearer) best = { at: index + 1, cell }
  }
  return best?.at ?? null
}

function sameKind(cell: Cell, wanted: Cell): boolean {
  return cell !== null && !isError(cell) && typeof cell === typeof (wanted ?? 0)
}
