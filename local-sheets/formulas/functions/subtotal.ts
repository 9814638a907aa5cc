import { filledColumns, filledRows, singleCell } from '../broadcast.ts'
import { type Call, isReference } from '../call.ts'
import { isFormula } from '../source.ts'
import { type Cell, errorOf, gridOf, type Value } from '../values.ts'
import { counting } from './counting.ts'
import { type FormulaFunction, type FunctionTable, many, values } from './definition.ts'
import { math } from './math.ts'

/** What SUBTOTAL's code asks for. 101 to 111 are the same without the rows that a person hid. */
const byCode: Readonly<Record<number, FormulaFunction | undefined>> = {
  1: counting['AVERAGE'],
  2: counting['COUNT'],
  3: counting['COUNTA'],
  4: counting['MAX'],
  5: counting['MIN'],
  6: math['PRODUCT'],
  9: math['SUM'],
}

/** Cells that count: not hidden by a filter, not subtotals themselves. */
function visible(value: Value, call: Call, skipHiddenByUser: boolean): Value {
  if (typeof value !== 'object' || value === null || !isReference(value)) return value
  const { sheetId, top, left } = value
  const kept: Cell[][] = []
  for (let row = 1; row <= filledRows(value); row += 1) {
    const visibility = call.visibility(sheetId, top + row - 1)
    if (visibility === 'hiddenByFilter' || (skipHiddenByUser && visibility === 'hiddenByUser')) continue
    kept.push(
      Array.from({ length: filledColumns(value) }, (_, column) => {
        const content = call.content(sheetId, top + row - 1, left + column)
        return isFormula(content) && isSubtotal.test(content.formula) ? null : value.at(row, column + 1)
      }),
    )
  }
  return gridOf(kept.length > 0 ? kept : [[null]])
}

const isSubtotal = /\bSUBTOTAL\(/i

export const subtotal: FunctionTable = {
  SUBTOTAL: values(2, many, ([code = null, ...ranges], call) => {
    const number = Math.trunc(call.number(singleCell(code, call)))
    const counted = byCode[number > 100 ? number - 100 : number]
    if (counted?.kind !== 'values') throw errorOf('#VALUE!')
    return counted.run(
      ranges.map((range) => visible(range, call, number > 100)),
      call,
    )
  }),
}
