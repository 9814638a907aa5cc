import { type Call, isReference } from './call.ts'
import { type Cell, errorOf, type Grid, gridOf, isError, isGrid, type Value } from './values.ts'

/** Runs a function of single cells: once, or, inside ARRAYFORMULA, for each cell of the rectangles given. */
export function broadcast(args: readonly Value[], call: Call, run: (cells: readonly Cell[]) => Cell): Value {
  if (!call.arrays || !args.some(isGrid))
    return attempt(
      args.map((arg) => singleCell(arg, call)),
      run,
    )
  const rows = Math.max(...args.map(rowsOf))
  const columns = Math.max(...args.map(columnsOf))
  return gridOf(
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) =>
        attempt(
          args.map((arg) => cellFor(arg, row + 1, column + 1)),
          run,
        ),
      ),
    ),
  )
}

function attempt(cells: readonly Cell[], run: (cells: readonly Cell[]) => Cell): Cell {
  try {
    return run(cells)
  } catch (error) {
    if (isError(error)) return error
    throw error
  }
}

/**
 * One cell for a value, where one is wanted. Of a range that is the cell in the formula's own row or column, as Sheets
 * takes it outside ARRAYFORMULA (#VALUE! if there is none); of an array the first.
 */
export function singleCell(value: Value, call: Call): Cell {
  if (!isGrid(value)) return value
  if (!isReference(value) || (value.rows === 1 && value.columns === 1)) return value.at(1, 1)
  if (call.arrays) return value.at(1, 1)
  const row = call.place.row - value.top + 1
  const column = call.place.column - value.left + 1
  if (value.columns === 1 && row >= 1 && row <= value.rows) return value.at(row, 1)
  if (value.rows === 1 && column >= 1 && column <= value.columns) return value.at(1, column)
  return errorOf('#VALUE!')
}

/** A single row or column is repeated to fill the other side; what lacks otherwise is #N/A. */
function cellFor(value: Value, row: number, column: number): Cell {
  if (!isGrid(value)) return value
  const inRow = value.rows === 1 ? 1 : row
  const inColumn = value.columns === 1 ? 1 : column
  return inRow > value.rows || inColumn > value.columns ? errorOf('#N/A') : value.at(inRow, inColumn)
}

const rowsOf = (value: Value): number => (isGrid(value) ? filledRows(value) : 1)
const columnsOf = (value: Value): number => (isGrid(value) ? filledColumns(value) : 1)

/** As far as a rectangle needs reading: `A:A` ends with the last used row. At least one. */
export function filledRows(grid: Grid): number {
  return Math.max(1, isReference(grid) ? grid.filledRows : grid.rows)
}

export function filledColumns(grid: Grid): number {
  return Math.max(1, isReference(grid) ? grid.filledColumns : grid.columns)
}
