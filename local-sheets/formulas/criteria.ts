import type { Coercion } from './coerce.ts'
import { type Cell, isError } from './values.ts'

/** Does this cell meet the criterion? */
export type Criterion = (cell: Cell) => boolean

/**
 * What COUNTIF and its kin look for: `80` or `"=80"` a number, `">=80"` larger ones, `"perempuan"` a text whatever its case,
 * `"pelatihan*"` with `*` and `?` (`~*` is a star), `""` what looks empty, `"="` what is empty, `"<>"` what is not.
 */
export function criterionOf(wanted: Cell, as: Coercion): Criterion {
  // Sheets takes an empty cell for a zero here, not for emptiness.
  if (wanted === null) return (cell) => cell === 0
  if (typeof wanted !== 'string') return equals(wanted)
  const [, operator = '', rest = ''] = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/.exec(wanted) ?? []
  if (rest === '' && operator !== '') return emptiness(operator)
  const value = as.read(rest) ?? rest
  if (operator === '' || operator === '=') return matcher(value, rest)
  if (operator === '<>') return not(matcher(value, rest))
  return typeof value === 'string' ? textOrder(operator, value) : numberOrder(operator, Number(value))
}

function not(criterion: Criterion): Criterion {
  return (cell) => !criterion(cell)
}

function equals(wanted: Exclude<Cell, string | null>): Criterion {
  if (isError(wanted)) return (cell) => isError(cell) && cell.error === wanted.error
  return (cell) => cell === wanted
}

function emptiness(operator: string): Criterion {
  if (operator === '=') return (cell) => cell === null
  return operator === '<>' ? (cell) => cell !== null : () => false
}

function matcher(value: number | boolean | string, text: string): Criterion {
  if (typeof value === 'string') return textMatcher(value)
  // A text cell that spells the number the same way is meant too.
  return (cell) => cell === value || cell === text
}

function textMatcher(text: string): Criterion {
  if (text === '') return (cell) => cell === null || cell === ''
  const pattern = wildcards(text)
  if (pattern) return (cell) => typeof cell === 'string' && pattern.test(cell)
  const lower = text.toLowerCase()
  return (cell) => {
    if (typeof cell !== 'string') return isError(cell) && cell.error === text
    return cell === text || (cell.length === text.length && cell.toLowerCase() === lower)
  }
}

/** The pattern that a text with `*`, `?` or `~` stands for, or null if it has none. */
export function wildcards(text: string): RegExp | null {
  if (!/[*?~]/.test(text)) return null
  const source = text.replace(/~([*?~])|[\s\S]/g, (sign, escaped?: string) => {
    if (escaped !== undefined) return literal(escaped)
    if (sign === '*') return '[\\s\\S]*'
    return sign === '?' ? '[\\s\\S]' : literal(sign)
  })
  return new RegExp(`^${source}$`, 'i')
}

function literal(sign: string): string {
  return sign.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&')
}

const orders: Readonly<Record<string, <Side extends number | string>(one: Side, other: Side) => boolean>> = {
  '<': (one, other) => one < other,
  '>': (one, other) => one > other,
  '<=': (one, other) => one <= other,
  '>=': (one, other) => one >= other,
}

function numberOrder(operator: string, bound: number): Criterion {
  const holds = orders[operator]
  return (cell) => typeof cell === 'number' && holds !== undefined && holds(cell, bound)
}

function textOrder(operator: string, bound: string): Criterion {
  const holds = orders[operator]
  const lower = bound.toLowerCase()
  return (cell) => typeof cell === 'string' && holds !== undefined && holds(cell.toLowerCase(), lower)
}
