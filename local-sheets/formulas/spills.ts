import type { Place } from './place.ts'
import { cellKey } from './place.ts'
import type { Span } from './references.ts'
import type { Extent } from './source.ts'
import type { Cell, Grid } from './values.ts'

/** May the formula fill cells beside its own? Such formulas are worked out before any empty cell is believed empty. */
export function maySpill(formula: string): boolean {
  return /\b(ARRAYFORMULA|UNIQUE|FILTER|SORT|TRANSPOSE)\(|\{/i.test(formula)
}

interface Spill {
  readonly anchor: Place
  readonly area: Span
  readonly result: Grid
}

/** What array formulas fill beside their own cell. */
export class Spills {
  readonly #bySheet = new Map<number, Map<number, Spill>>()

  /** The rectangle that a result takes, its formula's cell included. */
  static areaOf(anchor: Place, result: Grid): Span {
    const { row, column } = anchor
    return { top: row, left: column, bottom: row + result.rows - 1, right: column + result.columns - 1 }
  }

  set(anchor: Place, result: Grid): void {
    const ofSheet = this.#bySheet.get(anchor.sheetId) ?? new Map<number, Spill>()
    this.#bySheet.set(anchor.sheetId, ofSheet)
    ofSheet.set(cellKey(anchor.row, anchor.column), { anchor, area: Spills.areaOf(anchor, result), result })
  }

  /** Takes a spill away and gives the area that it filled, if it did. */
  remove(anchor: Place): Span | null {
    const ofSheet = this.#bySheet.get(anchor.sheetId)
    const key = cellKey(anchor.row, anchor.column)
    const area = ofSheet?.get(key)?.area ?? null
    ofSheet?.delete(key)
    return area
  }

  /** The rectangle without the formula's own cell. */
  static besides({ top, left, bottom, right }: Span): Span[] {
    const beside = { top, left: left + 1, bottom: top, right }
    const below = { top: top + 1, left, bottom, right }
    return [beside, below].filter((span) => span.top <= span.bottom && span.left <= span.right)
  }

  /** What spills into a cell; `undefined` if nothing does. */
  at(sheetId: number, row: number, column: number): Cell | undefined {
    for (const { area, result } of this.#bySheet.get(sheetId)?.values() ?? []) {
      if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) {
        return result.at(row - area.top + 1, column - area.left + 1)
      }
    }
    return undefined
  }

  /** How far spills reach. */
  extent(sheetId: number): Extent {
    let [rows, columns] = [0, 0]
    for (const { area } of this.#bySheet.get(sheetId)?.values() ?? []) {
      rows = Math.max(rows, area.bottom)
      columns = Math.max(columns, area.right)
    }
    return { rows, columns }
  }

  clear(): void {
    this.#bySheet.clear()
  }
}
