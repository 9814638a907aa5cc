import { isReference } from '../call.ts'
import { isFormula } from '../source.ts'
import { errorOf, isError } from '../values.ts'
import { cells, type FunctionTable, values } from './definition.ts'
import { numbersIn } from './iterate.ts'

export const information: FunctionTable = {
  ISBLANK: cells(1, 1, ([cell]) => cell === null),
  ISNUMBER: cells(1, 1, ([cell]) => typeof cell === 'number'),
  ISTEXT: cells(1, 1, ([cell]) => typeof cell === 'string'),
  ISLOGICAL: cells(1, 1, ([cell]) => typeof cell === 'boolean'),
  ISERROR: cells(1, 1, ([cell]) => isError(cell)),
  ISERR: cells(1, 1, ([cell]) => isError(cell) && cell.error !== '#N/A'),
  ISNA: cells(1, 1, ([cell]) => isError(cell) && cell.error === '#N/A'),
  N: cells(1, 1, ([cell], call) => (typeof cell === 'string' ? 0 : call.number(cell))),
  ISFORMULA: values(1, 1, ([value = null], call) => {
    if (!isReference(value)) throw errorOf('#VALUE!')
    return isFormula(call.content(value.sheetId, value.top, value.left))
  }),
  /** A picture in the cell: no value to work with. Only the line of the usual look is drawn; options leave the cell blank. */
  SPARKLINE: values(1, 2, ([points = null, options], call) => {
    if (options === undefined) call.setSparkline(numbersIn([points], call))
    return ''
  }),
}
