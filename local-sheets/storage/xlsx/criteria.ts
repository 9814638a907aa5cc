import { areaName, parseReference, quotedSheetName, resolve } from '../../workbook/address.ts'
import type { CriteriaValue } from '../../workbook/validation.ts'
import type { SheetIndex } from './link.ts'

/** xlsx operators and the ends of Google's names for number and date criteria. */
const OPERATORS = {
  between: 'BETWEEN',
  notBetween: 'NOT_BETWEEN',
  equal: 'EQUAL_TO',
  notEqual: 'NOT_EQUAL_TO',
  greaterThan: 'GREATER_THAN',
  lessThan: 'LESS_THAN',
  greaterThanOrEqual: 'GREATER_THAN_OR_EQUAL_TO',
  lessThanOrEqual: 'LESS_THAN_OR_EQUAL_TO',
} as const

export type Operator = keyof typeof OPERATORS

/** `between` → `NUMBER_BETWEEN`. */
export const numberCriteria = (operator: Operator): string => `NUMBER_${OPERATORS[operator]}`

/** `NUMBER_BETWEEN` → `between`; `null` for a criterion about something else. */
export function numberOperator(criteria: string): Operator | null {
  const isOperator = (name: string): name is Operator => name in OPERATORS
  return (
    Object.keys(OPERATORS)
      .filter(isOperator)
      .find((name) => numberCriteria(name) === criteria) ?? null
  )
}

/** A formula of the file as a criterion's value: `5` is a number, `A1*2` a formula. */
export function readOperand(formula: string): CriteriaValue {
  const isNumber = formula.trim() !== '' && Number.isFinite(Number(formula))
  return isNumber ? Number(formula) : `=${formula}`
}

export function writeOperand(value: CriteriaValue): string {
  if (typeof value === 'string') return value.startsWith('=') ? value.slice(1) : writeTextLiteral(value)
  if (typeof value === 'object') return 'date' in value ? String(value.date) : ''
  return String(value)
}

/** `kata "baik"` → `"kata ""baik"""`. */
export const writeTextLiteral = (text: string): string => `"${text.replaceAll('"', '""')}"`

/** `"kata ""baik"""` → `kata "baik"`; `null` for any other formula. */
export function readTextLiteral(formula: string): string | null {
  const inside = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1]
  return inside?.replaceAll('""', '"') ?? null
}

/** `'Data Induk'!$A$2:$A$9` → the range, where it is one of this file. `ownSheetId` is where a bare `$A$2:$A$9` lies. */
export function readRange(text: string, sheets: SheetIndex, ownSheetId: number) {
  const reference = parseReference(text)
  const sheetId = reference?.sheetName ? sheets.idOf(reference.sheetName) : ownSheetId
  if (!reference || sheetId === undefined) return null
  return { sheetId, area: resolve(reference, { rows: 1_048_576, columns: 16_384 }) }
}

/** A range with `$`, as names and validations in files have it. */
export function writeRange(
  range: Exclude<CriteriaValue, string | number | boolean | { date: number }>,
  sheets: SheetIndex,
) {
  const name = sheets.nameOf(range.sheetId)
  if (name === undefined) return '#REF!'
  return `${quotedSheetName(name)}!${areaName(range.area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`
}
