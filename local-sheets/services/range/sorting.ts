import { isError } from '../../formulas/values.ts'
import type { Scalar } from '../../workbook/cell.ts'

export interface SortKey {
  /** Column of the sheet, not of the range. */
  readonly column: number
  readonly ascending: boolean
}

/** Numbers before texts before FALSE and TRUE before errors; blanks come last whichever way. */
const RANKS: readonly string[] = ['number', 'string', 'boolean', 'error']

function rankOf(value: Scalar): number {
  if (value === null || value === '') return RANKS.length
  return RANKS.indexOf(isError(value) ? 'error' : typeof value)
}

/** For `toSorted`: negative where the first value comes first. */
export function compareValues(first: Scalar, second: Scalar, ascending: boolean): number {
  const [rank, otherRank] = [rankOf(first), rankOf(second)]
  const isBlank = (ranked: number) => ranked === RANKS.length
  if (isBlank(rank) || isBlank(otherRank)) return Number(isBlank(rank)) - Number(isBlank(otherRank))
  const order = rank === otherRank ? compareAlike(first, second) : rank - otherRank
  return ascending ? order : -order
}

function compareAlike(first: Scalar, second: Scalar): number {
  if (typeof first === 'string' && typeof second === 'string') {
    return first.localeCompare(second, undefined, { sensitivity: 'base' })
  }
  return isError(first) || isError(second) ? 0 : Number(first) - Number(second)
}
