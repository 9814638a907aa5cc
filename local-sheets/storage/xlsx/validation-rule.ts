import type { DataValidation } from 'hucre'
import type { Criteria, CriteriaValue, Validation } from '../../workbook/validation.ts'
import { readAreas, writeAreas } from './area-list.ts'
import { numberCriteria, numberOperator, readOperand, readRange, writeOperand, writeRange } from './criteria.ts'
import type { SheetIndex } from './link.ts'

/** Stands for a rule that Google has no criterion for; it is kept as it came. */
const UNKNOWN: Criteria = { type: 'CUSTOM_FORMULA', values: ['=TRUE'] }

export function readValidation(rule: DataValidation, sheets: SheetIndex, sheetId: number): Validation {
  const criteria = readCriteria(rule, sheets, sheetId)
  return {
    areas: readAreas(rule.range),
    rule: {
      criteria: criteria ?? UNKNOWN,
      allowInvalid: !(rule.showErrorMessage === true && (rule.errorStyle ?? 'stop') === 'stop'),
      helpText: rule.inputMessage ?? null,
      origin: rule,
    },
  }
}

function readCriteria(rule: DataValidation, sheets: SheetIndex, sheetId: number): Criteria | null {
  const operands = [rule.formula1, rule.formula2].filter((text) => text !== undefined)
  if (rule.type === 'list') {
    if (rule.values) return { type: 'VALUE_IN_LIST', values: [...rule.values, true] }
    const range = readRange(rule.formula1 ?? '', sheets, sheetId)
    return range && { type: 'VALUE_IN_RANGE', values: [range, true] }
  }
  if (rule.type === 'custom') return { type: 'CUSTOM_FORMULA', values: [`=${rule.formula1 ?? ''}`] }
  if (rule.type === 'decimal' || rule.type === 'whole') {
    return { type: numberCriteria(rule.operator ?? 'between'), values: operands.map(readOperand) }
  }
  return null
}

/** `null` where a file cannot say it (a checkbox, a list with commas in it): then only the sidecar holds it. */
export function writeValidation({ areas, rule }: Validation, sheets: SheetIndex): DataValidation | null {
  const range = writeAreas(areas)
  // storage/ alone puts something into `origin`, and it is always the file's own rule.
  if (rule.origin) return { ...(rule.origin as DataValidation), range }
  const criteria = writeCriteria(rule.criteria, sheets)
  if (!criteria) return null
  const written: DataValidation = {
    ...criteria,
    range,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: rule.allowInvalid ? 'warning' : 'stop',
  }
  if (rule.helpText !== null) Object.assign(written, { showInputMessage: true, inputMessage: rule.helpText })
  return written
}

/** Whether the file alone holds this rule. */
export const fitsXlsx = (validation: Validation): boolean =>
  writeValidation(validation, { idOf: () => undefined, nameOf: () => '' }) !== null

function writeCriteria(criteria: Criteria, sheets: SheetIndex): Omit<DataValidation, 'range'> | null {
  const [first, second] = criteria.values
  if (criteria.type === 'VALUE_IN_LIST') return writeList(criteria.values)
  if (criteria.type === 'VALUE_IN_RANGE' && typeof first === 'object' && 'area' in first) {
    return { type: 'list', formula1: writeRange(first, sheets) }
  }
  if (criteria.type === 'CUSTOM_FORMULA' && first !== undefined)
    return { type: 'custom', formula1: writeOperand(first) }
  const operator = numberOperator(criteria.type)
  if (!operator || first === undefined) return null
  const rule: Omit<DataValidation, 'range'> = { type: 'decimal', operator, formula1: writeOperand(first) }
  return second === undefined ? rule : { ...rule, formula2: writeOperand(second) }
}

/** Excel takes a list of at most 255 characters, parted by commas that its items cannot hold. */
function writeList(values: readonly CriteriaValue[]): Omit<DataValidation, 'range'> | null {
  const items = values.filter((value) => typeof value === 'string')
  const fits = items.join(',').length <= 255 && items.every((item) => !item.includes(',') && !item.includes('"'))
  return fits ? { type: 'list', values: items } : null
}
