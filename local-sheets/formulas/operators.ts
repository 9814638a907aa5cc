import type { Coercion } from './coerce.ts'
import { compareCells } from './compare.ts'
import type { PairOperator, SignOperator } from './parse.ts'
import { type Cell, errorOf } from './values.ts'

type Sign = (cell: Cell, as: Coercion) => Cell
type Pair = (left: Cell, right: Cell, as: Coercion) => Cell

export const signs: Readonly<Record<SignOperator, Sign>> = {
  '+': (cell) => cell,
  '-': (cell, as) => -as.number(cell),
  '%': (cell, as) => as.number(cell) / 100,
}

/** `:` is not among them: it joins references, not cells. */
export const pairs: Readonly<Record<Exclude<PairOperator, ':'>, Pair>> = {
  '+': (left, right, as) => as.number(left) + as.number(right),
  '-': (left, right, as) => as.number(left) - as.number(right),
  '*': (left, right, as) => as.number(left) * as.number(right),
  '/': (left, right, as) => divide(as.number(left), as.number(right)),
  '^': (left, right, as) => power(as.number(left), as.number(right)),
  '&': (left, right, as) => as.text(left) + as.text(right),
  '=': (left, right) => compareCells(left, right) === 0,
  '<>': (left, right) => compareCells(left, right) !== 0,
  '<': (left, right) => compareCells(left, right) < 0,
  '>': (left, right) => compareCells(left, right) > 0,
  '<=': (left, right) => compareCells(left, right) <= 0,
  '>=': (left, right) => compareCells(left, right) >= 0,
}

export function divide(dividend: number, divisor: number): number {
  if (divisor === 0) throw errorOf('#DIV/0!')
  return dividend / divisor
}

export function power(base: number, exponent: number): number {
  if (base === 0 && exponent < 0) throw errorOf('#DIV/0!')
  const result = base ** exponent
  if (!Number.isFinite(result)) throw errorOf('#NUM!')
  return result
}
