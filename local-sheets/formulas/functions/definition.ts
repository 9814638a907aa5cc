import type { Call } from '../call.ts'
import type { Cell, Value } from '../values.ts'

/**
 * A function of formulas. What goes wrong is thrown as a `FormulaError` and becomes the value.
 * - `cells`: takes single cells; a range gives the cell beside the formula, or, inside ARRAYFORMULA, one result per cell.
 * - `values`: takes ranges as they are.
 * - `lazy`: works out only the arguments it needs.
 */
export type FormulaFunction = Arity &
  (
    | { readonly kind: 'cells'; readonly run: (args: readonly Cell[], call: Call) => Cell }
    | {
        readonly kind: 'values'
        readonly run: (args: readonly Value[], call: Call) => Value
        /** Its arguments are worked out as inside ARRAYFORMULA. */
        readonly arrays: boolean
      }
    | { readonly kind: 'lazy'; readonly run: (args: readonly Argument[], call: Call) => Value }
  )

export interface Arity {
  readonly least: number
  readonly most: number
}

/** Works the argument out. */
export type Argument = () => Value

export type FunctionTable = Readonly<Record<string, FormulaFunction>>

export const many = Number.POSITIVE_INFINITY

export function cells(least: number, most: number, run: (args: readonly Cell[], call: Call) => Cell): FormulaFunction {
  return { kind: 'cells', least, most, run }
}

export function values(
  least: number,
  most: number,
  run: (args: readonly Value[], call: Call) => Value,
): FormulaFunction {
  return { kind: 'values', least, most, run, arrays: false }
}

export function overArrays(
  least: number,
  most: number,
  run: (args: readonly Value[], call: Call) => Value,
): FormulaFunction {
  return { kind: 'values', least, most, run, arrays: true }
}

export function lazy(
  least: number,
  most: number,
  run: (args: readonly Argument[], call: Call) => Value,
): FormulaFunction {
  return { kind: 'lazy', least, most, run }
}
