import { filledColumns, filledRows, singleCell } from '../broadcast.ts'
import { type Call, isReference, type Reference } from '../call.ts'
import { type Cell, errorOf, type Grid, gridOf, isError, type Value } from '../values.ts'
import { type FunctionTable, lazy, overArrays, values } from './definition.ts'
import { asGrid, rowsOf } from './iterate.ts'
import { findExact, findNearest, findSorted, type Line } from './search.ts'

function wantedCell(value: Value | undefined, call: Call): Cell {
  const cell = singleCell(value ?? null, call)
  if (isError(cell)) throw cell
  return cell
}

function numberOf(value: Value | undefined, call: Call, otherwise: number): number {
  return value === undefined || value === null ? otherwise : Math.trunc(call.number(singleCell(value, call)))
}

function found(position: number | null): number {
  if (position === null) throw errorOf('#N/A')
  return position
}

/** A column as far as it is used. */
function columnLine(grid: Grid, column: number): Line {
  return { length: filledRows(grid), at: (position) => grid.at(position, column) }
}

/** One row or one column in order; of a rectangle the first column. */
function lineOf(value: Value): Line {
  const grid = asGrid(value)
  return columnLine(grid.rows === 1 ? flipped(grid) : grid, 1)
}

function reversed(line: Line): Line {
  return { length: line.length, at: (position) => line.at(line.length + 1 - position) }
}

/** VLOOKUP over a rectangle; HLOOKUP is the same on its side. */
function tableLookup([wanted, table = null, index, sorted]: readonly Value[], call: Call, flip: boolean): Cell {
  const grid = flip ? flipped(asGrid(table)) : asGrid(table)
  const at = numberOf(index, call, 0)
  if (at < 1) throw errorOf('#VALUE!')
  if (at > grid.columns) throw errorOf('#REF!')
  const cell = wantedCell(wanted, call)
  const keys = columnLine(grid, 1)
  const isSorted = sorted === undefined || call.truth(singleCell(sorted, call))
  return grid.at(found(isSorted ? findSorted(cell, keys, 'up') : findExact(cell, keys, true)), at)
}

/** The rectangle with rows and columns exchanged. */
function flipped(grid: Grid): Grid {
  return { rows: filledColumns(grid), columns: filledRows(grid), at: (row, columnAt) => grid.at(columnAt, row) }
}

function match([wanted, list = null, type]: readonly Value[], call: Call): number {
  const cell = wantedCell(wanted, call)
  const keys = lineOf(list)
  const kind = numberOf(type, call, 1)
  if (kind === 0) return found(findExact(cell, keys, true))
  return found(findSorted(cell, keys, kind > 0 ? 'up' : 'down'))
}

/** Match modes: 0 equal, -1 equal or next smaller, 1 equal or next larger, 2 with `*` and `?`. Search -1: from the end. */
function xlookup([wanted, list = null, results = null, missing, mode, search]: readonly Value[], call: Call): Value {
  const cell = wantedCell(wanted, call)
  const keys = lineOf(list)
  const fromEnd = numberOf(search, call, 1) < 0
  const position = findByMode(cell, fromEnd ? reversed(keys) : keys, numberOf(mode, call, 0))
  if (position === null) return missing === undefined || missing === null ? errorOf('#N/A') : missing
  const at = fromEnd ? keys.length - position + 1 : position
  return asGrid(list).rows === 1 && asGrid(list).columns > 1 ? pick(results, 0, at, call) : pick(results, at, 0, call)
}

function findByMode(wanted: Cell, keys: Line, mode: number): number | null {
  if (mode === -1) return findNearest(wanted, keys, 'below')
  return mode === 1 ? findNearest(wanted, keys, 'above') : findExact(wanted, keys, mode === 2)
}

/** One cell, or a whole row or column where the other number is 0. Of a reference it is a reference. */
function pick(value: Value, row: number, columnAt: number, call: Call): Value {
  const grid = asGrid(value)
  if (row < 0 || columnAt < 0) throw errorOf('#VALUE!')
  if (row > grid.rows || columnAt > grid.columns) throw errorOf('#REF!')
  if (row > 0 && columnAt > 0 && !isReference(grid)) return grid.at(row, columnAt)
  const [firstRow, lastRow] = row === 0 ? [1, grid.rows] : [row, row]
  const [firstColumn, lastColumn] = columnAt === 0 ? [1, grid.columns] : [columnAt, columnAt]
  if (isReference(grid)) return part(grid, [firstRow, lastRow], [firstColumn, lastColumn], call)
  const rows = rowsOf(grid).slice(firstRow - 1, lastRow)
  return gridOf(rows.map((cellsOfRow) => cellsOfRow.slice(firstColumn - 1, lastColumn)))
}

type Stretch = readonly [first: number, last: number]

function part(whole: Reference, [top, bottom]: Stretch, [left, right]: Stretch, call: Call): Reference {
  return call.refer(whole.sheetId, {
    top: whole.top + top - 1,
    bottom: whole.top + bottom - 1,
    left: whole.left + left - 1,
    right: whole.left + right - 1,
  })
}

/** INDEX of a single row counts along it: `INDEX(A1:C1, 2)` is B1. */
function index([value = null, first, second]: readonly Value[], call: Call): Value {
  const grid = asGrid(value)
  const [row, columnAt] = [numberOf(first, call, 0), numberOf(second, call, 0)]
  return second === undefined && grid.rows === 1 ? pick(value, 1, row, call) : pick(value, row, columnAt, call)
}

/** LOOKUP(wanted, row or column sorted upwards, results) or LOOKUP(wanted, table): the last column or row answers. */
function lookup([wanted, keys = null, results]: readonly Value[], call: Call): Cell {
  const cell = wantedCell(wanted, call)
  const grid = asGrid(keys)
  const tall = grid.rows >= grid.columns
  const lines = tall ? grid : flipped(grid)
  const at = found(findSorted(cell, columnLine(lines, 1), 'up'))
  if (results === undefined) return lines.at(at, lines.columns)
  return lineOf(results).at(at)
}

function referenceIn(value: Value | undefined): Reference {
  if (value === undefined || !isReference(value)) throw errorOf('#VALUE!')
  return value
}

function offset([base, down, across, height, width]: readonly Value[], call: Call): Reference {
  const from = referenceIn(base)
  const top = from.top + numberOf(down, call, 0)
  const left = from.left + numberOf(across, call, 0)
  const bottom = top + numberOf(height, call, from.rows) - 1
  const right = left + numberOf(width, call, from.columns) - 1
  if (top < 1 || left < 1 || bottom < top || right < left) throw errorOf('#REF!')
  return call.refer(from.sheetId, { top, left, bottom, right })
}

/** ROW and COLUMN number the cells of a reference; without one, the formula's own. */
function numbering(read: (reference: Reference) => number[][]) {
  return ([reference]: readonly Value[], call: Call): Value => {
    const numbers = read(referenceIn(reference))
    return call.arrays ? gridOf(numbers) : (numbers[0]?.[0] ?? null)
  }
}

const counted = (length: number, from: number): number[] => Array.from({ length }, (_, at) => from + at)

const rowNumbers = numbering(({ top, rows }) => counted(rows, top).map((row) => [row]))
const columnNumbers = numbering(({ left, columns }) => [counted(columns, left)])

export const lookups: FunctionTable = {
  VLOOKUP: values(3, 4, (args, call) => tableLookup(args, call, false)),
  HLOOKUP: values(3, 4, (args, call) => tableLookup(args, call, true)),
  MATCH: values(2, 3, match),
  XLOOKUP: values(3, 6, xlookup),
  LOOKUP: values(2, 3, lookup),
  INDEX: overArrays(1, 3, index),
  OFFSET: values(3, 5, offset),
  INDIRECT: values(1, 2, ([text], call) => {
    // The second argument FALSE asks for R1C1 notation, which nobody here writes.
    return call.referTo(call.text(singleCell(text ?? null, call)))
  }),
  ROW: values(0, 1, (args, call) => (args.length === 0 ? call.place.row : rowNumbers(args, call))),
  COLUMN: values(0, 1, (args, call) => (args.length === 0 ? call.place.column : columnNumbers(args, call))),
  ROWS: values(1, 1, ([value = null]) => asGrid(value).rows),
  COLUMNS: values(1, 1, ([value = null]) => asGrid(value).columns),
  HYPERLINK: lazy(1, 2, ([address = () => null, label], call) => {
    const target = call.text(singleCell(address(), call))
    call.setLink(target)
    return label === undefined ? target : label()
  }),
}
