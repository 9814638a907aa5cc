import { isError } from '../../formulas/values.ts'
import type { Cell, Scalar } from '../../workbook/cell.ts'
import { eachCell } from '../../workbook/grid.ts'
import type { CriteriaValue, ValidationRule } from '../../workbook/validation.ts'
import type { Host } from '../host.ts'

/** Where the choices of a dropdown are looked up. */
type Lookup = Pick<Host, 'workbook' | 'calculation'>

/** Whether a rule lets this content stand. Blanks always; formulas and rules made of formulas are not judged here. */
export function isAllowed(host: Lookup, rule: ValidationRule, cell: Cell): boolean {
  const { value } = cell
  if (cell.formula !== null || value === null) return true
  if (isError(value)) return false
  const { type, values } = rule.criteria
  const choices = choicesOf(host, rule)
  if (choices) return choices.includes(choiceText(value))
  if (type === 'CHECKBOX') return values.length === 0 ? typeof value === 'boolean' : values.includes(value)
  if (type.startsWith('NUMBER_')) return typeof value === 'number' && compares(type.slice(7), value, values)
  if (type.startsWith('DATE_')) return typeof value === 'number' && comparesDate(type.slice(5), value, values)
  if (type.startsWith('TEXT_')) return comparesText(type.slice(5), String(value), String(values[0] ?? ''))
  return true
}

/** The texts that a dropdown offers; `null` where the rule is about something else. */
export function choicesOf(host: Lookup, { criteria }: ValidationRule): readonly string[] | null {
  if (criteria.type === 'VALUE_IN_LIST') return criteria.values.filter((value) => typeof value === 'string')
  const source = criteria.values[0]
  if (criteria.type !== 'VALUE_IN_RANGE' || typeof source !== 'object' || !('area' in source)) return null
  const sheet = host.workbook.sheet(source.sheetId)
  if (!sheet) return []
  const texts: string[] = []
  eachCell(sheet.grid, source.area, (_cell, row, column) => {
    const value = host.calculation.value(sheet.id, row, column)
    if (value !== null && !isError(value)) texts.push(choiceText(value))
  })
  return texts
}

const choiceText = (value: Exclude<Scalar, null | object>): string => String(value)

export function describeList(host: Lookup, rule: ValidationRule): string {
  const choices = choicesOf(host, rule)
  return choices ? ` Please enter one of the following values: ${choices.join(', ')}.` : ''
}

function compares(operator: string, value: number, operands: readonly CriteriaValue[]): boolean {
  const [low = Number.NaN, high = Number.NaN] = operands.map((operand) =>
    typeof operand === 'number' ? operand : Number.NaN,
  )
  // A limit that is a formula is not judged here.
  if (Number.isNaN(low)) return true
  switch (operator) {
    case 'BETWEEN':
      return value >= low && value <= high
    case 'NOT_BETWEEN':
      return value < low || value > high
    case 'EQUAL_TO':
      return value === low
    case 'NOT_EQUAL_TO':
      return value !== low
    case 'GREATER_THAN':
      return value > low
    case 'GREATER_THAN_OR_EQUAL_TO':
      return value >= low
    case 'LESS_THAN':
      return value < low
    case 'LESS_THAN_OR_EQUAL_TO':
      return value <= low
    default:
      return true
  }
}

const DATE_OPERATORS: Readonly<Record<string, string>> = {
  AFTER: 'GREATER_THAN',
  BEFORE: 'LESS_THAN',
  ON_OR_AFTER: 'GREATER_THAN_OR_EQUAL_TO',
  ON_OR_BEFORE: 'LESS_THAN_OR_EQUAL_TO',
  BETWEEN: 'BETWEEN',
  NOT_BETWEEN: 'NOT_BETWEEN',
  EQUAL_TO: 'EQUAL_TO',
}

function comparesDate(name: string, value: number, operands: readonly CriteriaValue[]): boolean {
  const serials = operands.map((operand) => (typeof operand === 'object' && 'date' in operand ? operand.date : operand))
  return compares(DATE_OPERATORS[name] ?? name, Math.floor(value), serials)
}

function comparesText(name: string, value: string, operand: string): boolean {
  switch (name) {
    case 'CONTAINS':
      return value.includes(operand)
    case 'DOES_NOT_CONTAIN':
      return !value.includes(operand)
    case 'EQUAL_TO':
      return value === operand
    case 'IS_VALID_EMAIL':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)
    case 'IS_VALID_URL':
      return /^(https?|ftp):\/\/\S+$/.test(value)
    default:
      return true
  }
}
