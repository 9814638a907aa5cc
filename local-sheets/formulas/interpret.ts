import { broadcast, filledColumns, filledRows, singleCell } from './broadcast.ts'
import { type Call, isReference, type Reference } from './call.ts'
import type { FormulaFunction } from './functions/definition.ts'
import { functionNamed } from './functions/table.ts'
import { pairs, signs } from './operators.ts'
import type { Expression } from './parse.ts'
import type { CustomArgument, CustomFunction } from './source.ts'
import { type Cell, errorOf, type Grid, gridOf, isError, isGrid, type Value } from './values.ts'

/** What an expression needs besides what functions may know. */
export interface Scope extends Call {
  sheetIdOf(name: string): number | null
  customFunction(name: string): CustomFunction | null
  /** The same place, as ARRAYFORMULA sees it. */
  insideArrays(): Scope
}

/** The value of an expression. Errors come as values. */
export function interpret(expression: Expression, scope: Scope): Value {
  try {
    return evaluate(expression, scope)
  } catch (error) {
    if (isError(error)) return error
    throw error
  }
}

function evaluate(expression: Expression, scope: Scope): Value {
  switch (expression.kind) {
    case 'constant':
      return expression.value
    case 'reference': {
      const { sheet, span } = expression.to
      const sheetId = sheet === null ? scope.place.sheetId : scope.sheetIdOf(sheet)
      if (sheetId === null) throw errorOf('#REF!')
      return scope.refer(sheetId, span)
    }
    case 'name':
      return named(expression.name, scope)
    case 'sign': {
      const sign = signs[expression.operator]
      return broadcast([interpret(expression.operand, scope)], scope, ([cell = null]) => sign(cell, scope))
    }
    case 'pair':
      return pairValue(expression, scope)
    case 'call':
      return callValue(expression.name, expression.args, scope)
    case 'array':
      return arrayValue(expression.rows, scope)
  }
}

function named(name: string, scope: Scope): Value {
  try {
    return scope.referTo(name)
  } catch (error) {
    if (isError(error)) throw errorOf('#NAME?')
    throw error
  }
}

function pairValue(pair: Extract<Expression, { kind: 'pair' }>, scope: Scope): Value {
  const left = interpret(pair.left, scope)
  const right = interpret(pair.right, scope)
  if (pair.operator === ':') return joined(left, right, scope)
  const operate = pairs[pair.operator]
  return broadcast([left, right], scope, ([one = null, other = null]) => operate(one, other, scope))
}

/** `A1:INDEX(B:B,3)`: the smallest rectangle around both. */
function joined(left: Value, right: Value, scope: Scope): Reference {
  if (!isReference(left) || !isReference(right) || left.sheetId !== right.sheetId) throw errorOf('#REF!')
  return scope.refer(left.sheetId, {
    top: Math.min(left.top, right.top),
    left: Math.min(left.left, right.left),
    bottom: Math.max(left.top + left.rows, right.top + right.rows) - 1,
    right: Math.max(left.left + left.columns, right.left + right.columns) - 1,
  })
}

function callValue(name: string, args: readonly Expression[], scope: Scope): Value {
  const known = functionNamed(name)
  if (known) return run(known, args, scope)
  const custom = scope.customFunction(name)
  if (custom)
    return runCustom(
      custom,
      args.map((arg) => interpret(arg, scope)),
    )
  throw errorOf('#NAME?')
}

/** Sheets says #N/A of a call with too few or too many arguments. */
function run(known: FormulaFunction, args: readonly Expression[], scope: Scope): Value {
  if (args.length < known.least || args.length > known.most) throw errorOf('#N/A')
  if (known.kind === 'lazy')
    return known.run(
      args.map((arg) => () => interpret(arg, scope)),
      scope,
    )
  const inside = known.kind === 'values' && known.arrays ? scope.insideArrays() : scope
  const values = args.map((arg) => interpret(arg, inside))
  if (known.kind === 'values') return known.run(values, inside)
  return broadcast(values, scope, (cells) => known.run(cells, scope))
}

function runCustom(custom: CustomFunction, args: readonly Value[]): Value {
  const result = answerOf(custom, args.map(customArgument))
  return isRows(result) ? gridOf(result) : result
}

/** Whatever a script throws is its own affair: the cell shows #ERROR!, as on Google. */
function answerOf(custom: CustomFunction, args: readonly CustomArgument[]): ReturnType<CustomFunction> {
  try {
    return custom(args)
  } catch {
    return errorOf('#ERROR!')
  }
}

function isRows(result: ReturnType<CustomFunction>): result is readonly (readonly Cell[])[] {
  return Array.isArray(result)
}

function customArgument(value: Value): CustomArgument {
  if (!isGrid(value)) return customCell(value)
  if (value.rows === 1 && value.columns === 1) return customCell(value.at(1, 1))
  return rowsIn(value).map((row) => row.map(customCell))
}

/** Google hands errors over as the text shown. */
function customCell(cell: Cell): number | string | boolean {
  if (cell === null) return ''
  return isError(cell) ? cell.error : cell
}

function rowsIn(grid: Grid): Cell[][] {
  return Array.from({ length: filledRows(grid) }, (_, row) =>
    Array.from({ length: filledColumns(grid) }, (_, column) => grid.at(row + 1, column + 1)),
  )
}

/** `{A1:B2; C1:D2}`: rectangles side by side and one below the other. */
function arrayValue(rows: readonly (readonly Expression[])[], scope: Scope): Grid {
  return gridOf(rows.flatMap((row) => sideBySide(row.map((part) => interpret(part, scope)))))
}

function sideBySide(parts: readonly Value[]): Cell[][] {
  const blocks = parts.map((part) => (isGrid(part) ? rowsIn(part) : [[part]]))
  const height = Math.max(...blocks.map((block) => block.length))
  if (blocks.some((block) => block.length !== height)) throw errorOf('#VALUE!')
  return Array.from({ length: height }, (_, row) => blocks.flatMap((block) => block[row] ?? []))
}

/** What the formula's cell shows: a bare range gives one cell, everything else may spill. */
export function resultOf(expression: Expression, scope: Scope): Value {
  const value = interpret(expression, scope)
  const bare = expression.kind === 'reference' || expression.kind === 'name'
  if (isGrid(value) && ((bare && !scope.arrays) || (value.rows === 1 && value.columns === 1))) {
    return singleCell(value, scope)
  }
  return value
}
