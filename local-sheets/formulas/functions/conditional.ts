import { filledColumns, filledRows, singleCell } from '../broadcast.ts'
import { type Call, isReference } from '../call.ts'
import { type Criterion, criterionOf } from '../criteria.ts'
import { divide } from '../operators.ts'
import { type Cell, errorOf, type Grid, isError, type Value } from '../values.ts'
import { type FunctionTable, many, values } from './definition.ts'
import { asGrid } from './iterate.ts'

interface Condition {
  readonly grid: Grid
  readonly meets: Criterion
}

/** Pairs of range and criterion, all of one shape. */
function conditionsOf(args: readonly Value[], call: Call): Condition[] {
  if (args.length % 2 === 1) throw errorOf('#N/A')
  const conditions: Condition[] = []
  for (let at = 0; at < args.length; at += 2) {
    const meets = criterionOf(singleCell(args[at + 1] ?? null, call), call)
    conditions.push({ grid: asGrid(args[at] ?? null), meets })
  }
  const [first] = conditions
  if (first && conditions.some(({ grid }) => !sameShape(grid, first.grid))) throw errorOf('#VALUE!')
  return conditions
}

function sameShape(one: Grid, other: Grid): boolean {
  return one.rows === other.rows && one.columns === other.columns
}

/** Visits every place where all conditions hold. Goes as far as any of the ranges is used. */
function eachMatch(conditions: readonly Condition[], visit: (row: number, column: number) => void): void {
  const rows = Math.max(...conditions.map(({ grid }) => filledRows(grid)))
  const columns = Math.max(...conditions.map(({ grid }) => filledColumns(grid)))
  for (let row = 1; row <= rows; row += 1) {
    for (let column = 1; column <= columns; column += 1) {
      if (allMeet(conditions, row, column)) visit(row, column)
    }
  }
}

/** A loop where `every` would do: this is where the time of a large workbook goes. */
function allMeet(conditions: readonly Condition[], row: number, column: number): boolean {
  for (const condition of conditions) {
    if (!condition.meets(condition.grid.at(row, column))) return false
  }
  return true
}

/** Matching places beyond the used part of the sheet: `COUNTIF(A:A,"")` counts them too. */
function matchesBeyond(conditions: readonly Condition[]): number {
  const [first] = conditions
  if (!first || !conditions.every(({ meets }) => meets(null))) return 0
  const rows = Math.max(...conditions.map(({ grid }) => filledRows(grid)))
  const columns = Math.max(...conditions.map(({ grid }) => filledColumns(grid)))
  return first.grid.rows * first.grid.columns - rows * columns
}

interface Tally {
  readonly sum: number
  readonly count: number
}

function tally(conditions: readonly Condition[], summed: Grid): Tally {
  let sum = 0
  let count = 0
  eachMatch(conditions, (row, column) => {
    const cell: Cell = summed.at(row, column)
    if (isError(cell)) throw cell
    if (typeof cell !== 'number') return
    sum += cell
    count += 1
  })
  return { sum, count }
}

/** SUMIF and AVERAGEIF take only the corner of their third argument; its shape is that of the first. */
function tallyOne([range = null, wanted = null, summed = range]: readonly Value[], call: Call): Tally {
  const conditions = conditionsOf([range, wanted], call)
  const grid = asGrid(range)
  if (!isReference(summed) || sameShape(summed, grid)) return tally(conditions, asGrid(summed))
  const { sheetId, top, left } = summed
  const bottom = top + grid.rows - 1
  return tally(conditions, call.refer(sheetId, { top, left, bottom, right: left + grid.columns - 1 }))
}

function tallyAll([summed = null, ...pairs]: readonly Value[], call: Call): Tally {
  const conditions = conditionsOf(pairs, call)
  const grid = asGrid(summed)
  if (conditions.some((condition) => !sameShape(condition.grid, grid))) throw errorOf('#VALUE!')
  return tally(conditions, grid)
}

function countAll(pairs: readonly Value[], call: Call): number {
  const conditions = conditionsOf(pairs, call)
  let count = matchesBeyond(conditions)
  eachMatch(conditions, () => {
    count += 1
  })
  return count
}

function average({ sum, count }: Tally): number {
  return divide(sum, count)
}

export const conditional: FunctionTable = {
  COUNTIF: values(2, 2, countAll),
  COUNTIFS: values(2, many, countAll),
  SUMIF: values(2, 3, (args, call) => tallyOne(args, call).sum),
  SUMIFS: values(3, many, (args, call) => tallyAll(args, call).sum),
  AVERAGEIF: values(2, 3, (args, call) => average(tallyOne(args, call))),
  AVERAGEIFS: values(3, many, (args, call) => average(tallyAll(args, call))),
}
