import { isReference } from '../call.ts'
import { divide } from '../operators.ts'
import { type Cell, errorOf, isGrid, type Value } from '../values.ts'
import { type FunctionTable, many, values } from './definition.ts'
import { eachCell, eachNumber, numbersIn } from './iterate.ts'

/** Cells of a range that reach beyond the used part of the sheet: all empty. */
function cellsBeyond(value: Value): number {
  if (!isGrid(value) || !isReference(value)) return 0
  return value.rows * value.columns - Math.max(1, value.filledRows) * Math.max(1, value.filledColumns)
}

function countCells(args: readonly Value[], counts: (cell: Cell, inRange: boolean) => boolean): number {
  let count = 0
  eachCell(args, (cell, inRange) => {
    if (counts(cell, inRange)) count += 1
  })
  return count
}

/** The n-th number from the end that `compare` puts first. */
function nth(numbers: number[], position: number, compare: (one: number, other: number) => number): number {
  const found = numbers.sort(compare)[Math.trunc(position) - 1]
  if (found === undefined) throw errorOf('#NUM!')
  return found
}

const ascending = (one: number, other: number): number => one - other
const descending = (one: number, other: number): number => other - one

export const counting: FunctionTable = {
  COUNT: values(1, many, (args, call) =>
    countCells(args, (cell, inRange) => {
      if (typeof cell === 'number') return true
      return !inRange && typeof cell === 'string' && typeof call.read(cell) === 'number'
    }),
  ),
  COUNTA: values(1, many, (args) => countCells(args, (cell) => cell !== null)),
  COUNTBLANK: values(
    1,
    many,
    (args) =>
      countCells(args, (cell) => cell === null || cell === '') +
      args.reduce<number>((sum, arg) => sum + cellsBeyond(arg), 0),
  ),
  COUNTUNIQUE: values(1, many, (args) => {
    const seen = new Set<Cell>()
    eachCell(args, (cell) => {
      if (cell !== null && cell !== '') seen.add(cell)
    })
    return seen.size
  }),
  AVERAGE: values(1, many, (args, call) => {
    let sum = 0
    let count = 0
    eachNumber(args, call, (number) => {
      sum += number
      count += 1
    })
    return divide(sum, count)
  }),
  MIN: values(1, many, (args, call) => {
    let least = Number.POSITIVE_INFINITY
    eachNumber(args, call, (number) => {
      least = Math.min(least, number)
    })
    return Number.isFinite(least) ? least : 0
  }),
  MAX: values(1, many, (args, call) => {
    let most = Number.NEGATIVE_INFINITY
    eachNumber(args, call, (number) => {
      most = Math.max(most, number)
    })
    return Number.isFinite(most) ? most : 0
  }),
  MEDIAN: values(1, many, (args, call) => {
    const numbers = numbersIn(args, call).sort(ascending)
    const middle = (numbers.length - 1) / 2
    const [low, high] = [numbers[Math.floor(middle)], numbers[Math.ceil(middle)]]
    if (low === undefined || high === undefined) throw errorOf('#NUM!')
    return (low + high) / 2
  }),
  LARGE: values(2, 2, ([data = null, position = null], call) =>
    nth(numbersIn([data], call), numbersIn([position], call)[0] ?? 0, descending),
  ),
  SMALL: values(2, 2, ([data = null, position = null], call) =>
    nth(numbersIn([data], call), numbersIn([position], call)[0] ?? 0, ascending),
  ),
  RANK: values(2, 3, ([value = null, data = null, upwards = null], call) => {
    const [wanted] = numbersIn([value], call)
    const numbers = numbersIn([data], call)
    if (wanted === undefined || !numbers.includes(wanted)) throw errorOf('#N/A')
    const isAscending = (numbersIn([upwards], call)[0] ?? 0) !== 0
    return numbers.filter((number) => (isAscending ? number < wanted : number > wanted)).length + 1
  }),
}
