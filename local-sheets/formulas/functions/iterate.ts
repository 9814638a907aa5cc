import { filledColumns, filledRows } from '../broadcast.ts'
import type { Call } from '../call.ts'
import { type Cell, type Grid, isError, isGrid, type Value } from '../values.ts'

/** Every cell of the arguments, row by row; `inRange` tells those of ranges from those written into the formula. */
export function eachCell(args: readonly Value[], visit: (cell: Cell, inRange: boolean) => void): void {
  for (const arg of args) {
    if (!isGrid(arg)) {
      visit(arg, false)
      continue
    }
    const rows = filledRows(arg)
    const columns = filledColumns(arg)
    for (let row = 1; row <= rows; row += 1) {
      for (let column = 1; column <= columns; column += 1) visit(arg.at(row, column), true)
    }
  }
}

/**
 * The numbers among the arguments: in ranges those cells that are numbers, texts and TRUE left out; outside them whatever
 * reads as one. Throws the first error it meets.
 */
export function eachNumber(args: readonly Value[], call: Call, visit: (number: number) => void): void {
  eachCell(args, (cell, inRange) => {
    if (typeof cell === 'number') visit(cell)
    else if (isError(cell)) throw cell
    else if (!inRange && cell !== null) visit(call.number(cell))
  })
}

export function numbersIn(args: readonly Value[], call: Call): number[] {
  const numbers: number[] = []
  eachNumber(args, call, (number) => numbers.push(number))
  return numbers
}

/** A value as a rectangle: a single cell is one of 1 × 1. Throws the error of an argument that is nothing but one. */
export function asGrid(value: Value): Grid {
  if (isError(value)) throw value
  return isGrid(value) ? value : { rows: 1, columns: 1, at: () => value }
}

/** The rows of a rectangle as far as they are used. */
export function rowsOf(value: Value): Cell[][] {
  const grid = asGrid(value)
  return Array.from({ length: filledRows(grid) }, (_, row) =>
    Array.from({ length: filledColumns(grid) }, (_, column) => grid.at(row + 1, column + 1)),
  )
}

/** The cells of one row or one column in order; of a rectangle row by row. */
export function listOf(value: Value): Cell[] {
  return rowsOf(value).flat()
}
