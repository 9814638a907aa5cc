import type { Area } from './area.ts'
import { type Cell, EMPTY_CELL, hasContent } from './cell.ts'

export type Row = readonly (Cell | undefined)[]

/**
 * The cells of a sheet, row by row; index 0 is row 1. A grid is never changed in place: a write copies the list of rows and
 * the rows it touches and shares the rest, which is what makes undo a matter of keeping the old grid.
 */
export type Grid = readonly (Row | undefined)[]

export const EMPTY_GRID: Grid = []

export const cellAt = (grid: Grid, row: number, column: number): Cell => grid[row - 1]?.[column - 1] ?? EMPTY_CELL

/** A grid in which `change` has been applied to every cell of `area`; return the same cell to leave it. */
export function mapCells(grid: Grid, area: Area, change: (cell: Cell, row: number, column: number) => Cell): Grid {
  const rows = grid.slice()
  while (rows.length < area.row + area.rows - 1) rows.push(undefined)
  for (let row = area.row; row < area.row + area.rows; row++) {
    const cells = rows[row - 1]?.slice() ?? []
    while (cells.length < area.column + area.columns - 1) cells.push(undefined)
    for (let column = area.column; column < area.column + area.columns; column++) {
      const old = cells[column - 1] ?? EMPTY_CELL
      const next = change(old, row, column)
      cells[column - 1] = next === EMPTY_CELL ? undefined : next
    }
    rows[row - 1] = cells
  }
  return rows
}

export interface Extent {
  readonly lastRow: number
  readonly lastColumn: number
}

// Scanning 50,000 rows on every getLastRow would show; a grid never changes, so its extent can be kept with it.
const extents = new WeakMap<Grid, Extent>()

/** The last row and column with a value or a formula; 0 and 0 for a sheet without any. */
export function contentExtent(grid: Grid): Extent {
  const known = extents.get(grid)
  if (known) return known
  let lastRow = 0
  let lastColumn = 0
  for (let index = grid.length - 1; index >= 0; index--) {
    const row = grid[index]
    if (!row) continue
    for (let column = row.length; column > (lastRow ? lastColumn : 0); column--) {
      if (!hasContent(row[column - 1])) continue
      lastRow ||= index + 1
      lastColumn = Math.max(lastColumn, column)
      break
    }
  }
  const extent = { lastRow, lastColumn }
  extents.set(grid, extent)
  return extent
}

const withFormulas = new WeakMap<Grid, boolean>()

export function holdsFormulas(grid: Grid): boolean {
  const known = withFormulas.get(grid)
  if (known !== undefined) return known
  const found = grid.some((row) => row?.some((cell) => cell !== undefined && cell.formula !== null))
  withFormulas.set(grid, found)
  return found
}

/** Visits the cells of `area` that are stored, row by row. */
export function eachCell(grid: Grid, area: Area, visit: (cell: Cell, row: number, column: number) => void): void {
  const bottom = Math.min(area.row + area.rows - 1, grid.length)
  for (let row = area.row; row <= bottom; row++) {
    const cells = grid[row - 1]
    if (!cells) continue
    const right = Math.min(area.column + area.columns - 1, cells.length)
    for (let column = area.column; column <= right; column++) {
      const cell = cells[column - 1]
      if (cell) visit(cell, row, column)
    }
  }
}
