import { filledColumns, filledRows } from '../broadcast.ts'
import { divide, power } from '../operators.ts'
import { errorOf, type Grid } from '../values.ts'
import { cells, type FunctionTable, many, overArrays, values } from './definition.ts'
import { asGrid, eachNumber } from './iterate.ts'

/** Moves the decimal point without the dirt of multiplying: 1.005 becomes 100.5, not 100.49999999999999. */
function movePoint(value: number, places: number): number {
  const [digits = '0', exponent = '0'] = String(value).split('e')
  return Number(`${digits}e${Number(exponent) + places}`)
}

function roundWith(round: (magnitude: number) => number, value: number, places: number): number {
  const whole = Math.trunc(places)
  return Math.sign(value) * movePoint(round(movePoint(Math.abs(value), whole)), -whole)
}

function modulo(dividend: number, divisor: number): number {
  return dividend - divisor * Math.floor(divide(dividend, divisor))
}

/** The nearest multiple of `step` in the direction of `round`. */
function toMultiple(round: (quotient: number) => number, value: number, step: number): number {
  return step === 0 ? 0 : round(Number((value / step).toPrecision(15))) * step
}

/** Of one shape; `(A2:A="x")*1` ends with the used rows, `B2:B` with the sheet, and both mean the same. */
function alike(one: Grid, other: Grid): boolean {
  const rows = one.rows === other.rows || filledRows(one) === filledRows(other)
  return rows && (one.columns === other.columns || filledColumns(one) === filledColumns(other))
}

export const math: FunctionTable = {
  SUM: values(1, many, (args, call) => {
    let sum = 0
    eachNumber(args, call, (number) => {
      sum += number
    })
    return sum
  }),
  SUMSQ: values(1, many, (args, call) => {
    let sum = 0
    eachNumber(args, call, (number) => {
      sum += number * number
    })
    return sum
  }),
  PRODUCT: values(1, many, (args, call) => {
    let product = 1
    let any = false
    eachNumber(args, call, (number) => {
      product *= number
      any = true
    })
    return any ? product : 0
  }),
  SUMPRODUCT: overArrays(1, many, (args, call) => {
    const grids = args.map(asGrid)
    const [first = asGrid(null)] = grids
    if (!grids.every((grid) => alike(grid, first))) throw errorOf('#VALUE!')
    let sum = 0
    for (let row = 1; row <= filledRows(first); row += 1) {
      for (let column = 1; column <= filledColumns(first); column += 1) {
        sum += grids.reduce((product, grid) => {
          const cell = grid.at(row, column)
          // Sheets multiplies numbers only: a text or TRUE counts as 0, an error spoils the sum.
          return (
            product * (typeof cell === 'number' || (typeof cell === 'object' && cell !== null) ? call.number(cell) : 0)
          )
        }, 1)
      }
    }
    return sum
  }),
  ROUND: cells(1, 2, ([value, places], call) => roundWith(Math.round, call.number(value), call.number(places))),
  ROUNDUP: cells(1, 2, ([value, places], call) => roundWith(Math.ceil, call.number(value), call.number(places))),
  ROUNDDOWN: cells(1, 2, ([value, places], call) => roundWith(Math.floor, call.number(value), call.number(places))),
  TRUNC: cells(1, 2, ([value, places], call) => roundWith(Math.floor, call.number(value), call.number(places))),
  INT: cells(1, 1, ([value], call) => Math.floor(call.number(value))),
  CEILING: cells(1, 2, ([value, step = 1], call) => toMultiple(Math.ceil, call.number(value), call.number(step))),
  FLOOR: cells(1, 2, ([value, step = 1], call) => toMultiple(Math.floor, call.number(value), call.number(step))),
  MOD: cells(2, 2, ([dividend, divisor], call) => modulo(call.number(dividend), call.number(divisor))),
  ABS: cells(1, 1, ([value], call) => Math.abs(call.number(value))),
  POWER: cells(2, 2, ([base, exponent], call) => power(call.number(base), call.number(exponent))),
  SQRT: cells(1, 1, ([value], call) => {
    const number = call.number(value)
    if (number < 0) throw errorOf('#NUM!')
    return Math.sqrt(number)
  }),
}
