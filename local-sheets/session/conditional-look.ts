import { isError } from '../formulas/values.ts'
import { containsCell } from '../workbook/area.ts'
import type { Scalar } from '../workbook/cell.ts'
import type { ConditionalFormat } from '../workbook/conditional-format.ts'
import type { Style } from '../workbook/style.ts'
import type { Criteria, CriteriaValue } from '../workbook/validation.ts'

/** What a condition may ask about a cell. */
export interface Seen {
  readonly row: number
  readonly column: number
  readonly value: Scalar
  /** As it is shown. */
  readonly text: string
  /** The serial number of the day that it is. */
  readonly today: number
}

/** The look that conditional formats give a cell: of each aspect, that of the first rule that sets it. */
export function conditionalLook(formats: readonly ConditionalFormat[], seen: Seen): Partial<Style> {
  const looks = formats
    .filter(
      ({ areas, criteria }) =>
        criteria && areas.some((area) => containsCell(area, seen.row, seen.column)) && holds(criteria, seen),
    )
    .map(({ look }) => look)
  return Object.assign({}, ...looks.toReversed())
}

function holds({ type, values }: Criteria, { value, text, today }: Seen): boolean {
  const isBlank = value === null || value === ''
  if (type === 'CELL_EMPTY') return isBlank
  if (type === 'CELL_NOT_EMPTY') return !isBlank
  const [first] = values
  if (type.startsWith('TEXT_')) return !isError(value) && textHolds(type, text.toLowerCase(), operandText(first))
  if (type.startsWith('NUMBER_'))
    return typeof value === 'number' && numberHolds(type, value, values.map(operandNumber))
  if (type.startsWith('DATE_'))
    return typeof value === 'number' && dateHolds(type, Math.floor(value), dayOf(first, today))
  return false
}

const operandText = (value: CriteriaValue | undefined): string => (typeof value === 'string' ? value.toLowerCase() : '')

const operandNumber = (value: CriteriaValue): number => (typeof value === 'number' ? value : Number.NaN)

function textHolds(type: string, text: string, operand: string): boolean {
  switch (type) {
    case 'TEXT_CONTAINS':
      return text.includes(operand)
    case 'TEXT_DOES_NOT_CONTAIN':
      return !text.includes(operand)
    case 'TEXT_STARTS_WITH':
      return text.startsWith(operand)
    case 'TEXT_ENDS_WITH':
      return text.endsWith(operand)
    default:
      return text === operand
  }
}

function numberHolds(type: string, value: number, [low = Number.NaN, high = Number.NaN]: readonly number[]): boolean {
  switch (type) {
    case 'NUMBER_GREATER_THAN':
      return value > low
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return value >= low
    case 'NUMBER_LESS_THAN':
      return value < low
    case 'NUMBER_LESS_THAN_OR_EQUAL_TO':
      return value <= low
    case 'NUMBER_EQUAL_TO':
      return value === low
    case 'NUMBER_NOT_EQUAL_TO':
      return value !== low
    case 'NUMBER_BETWEEN':
      return value >= low && value <= high
    default:
      return value < low || value > high
  }
}

const RELATIVE_DAYS: Readonly<Record<string, number>> = {
  TODAY: 0,
  TOMORROW: 1,
  YESTERDAY: -1,
  PAST_WEEK: -7,
  PAST_MONTH: -30,
  PAST_YEAR: -365,
}

function dayOf(value: CriteriaValue | undefined, today: number): number {
  if (typeof value === 'object' && 'date' in value) return value.date
  const days = typeof value === 'string' ? RELATIVE_DAYS[value] : undefined
  return days === undefined ? Number.NaN : today + days
}

function dateHolds(type: string, day: number, limit: number): boolean {
  if (type.startsWith('DATE_AFTER')) return day > limit
  return type.startsWith('DATE_BEFORE') ? day < limit : day === limit
}
