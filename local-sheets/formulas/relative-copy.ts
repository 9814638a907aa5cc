import { MAX_COLS, MAX_ROWS, type RangeA1 } from '@borgar/fx'
import type { Place } from './place.ts'
import { mapReferences } from './references.ts'

type Cell = Pick<Place, 'row' | 'column'>

/**
 * A formula as copying it to another cell changes it: what has no `$` moves along; what leaves the sheet becomes #REF!.
 * @example relativeCopy('=A1+$B$1', { row: 1, column: 3 }, { row: 2, column: 3 }) // '=A2+$B$1'
 */
export function relativeCopy(formula: string, from: Cell, to: Cell): string {
  const down = to.row - from.row
  const across = to.column - from.column
  return mapReferences(formula, (context, range) => {
    const moved = moveRange(range, down, across)
    return isOnSheet(moved) ? { context: [...context], range: moved } : null
  })
}

function moveRange(range: RangeA1, down: number, across: number): RangeA1 {
  return {
    ...range,
    top: moved(range.top, range.$top, down),
    bottom: moved(range.bottom, range.$bottom, down),
    left: moved(range.left, range.$left, across),
    right: moved(range.right, range.$right, across),
  }
}

function moved(at: number | null | undefined, fixed: boolean | null | undefined, by: number): number | null {
  if (at === null || at === undefined) return null
  return fixed ? at : at + by
}

function isOnSheet({ top, bottom, left, right }: RangeA1): boolean {
  const rows = [top, bottom].every((row) => row === null || row === undefined || (row >= 0 && row <= MAX_ROWS))
  return (
    rows &&
    [left, right].every((column) => column === null || column === undefined || (column >= 0 && column <= MAX_COLS))
  )
}
