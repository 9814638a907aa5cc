import { formatValue } from '../../formats/format-value.ts'
import type { Call } from '../call.ts'
import { type Cell, errorOf, isError, isGrid, type Value } from '../values.ts'
import { cells, type FunctionTable, many, values } from './definition.ts'
import { eachCell } from './iterate.ts'

/** A count of signs; negative ones are an error. */
function lengthOf(cell: Cell | undefined, call: Call, otherwise: number): number {
  const length = cell === undefined ? otherwise : Math.trunc(call.number(cell))
  if (length < 0) throw errorOf('#VALUE!')
  return length
}

/** Position from 1 of one text in another from `start` on; #VALUE! if it is not there. */
function positionIn(text: string, wanted: string, start: number): number {
  const at = start < 1 ? -1 : text.indexOf(wanted, start - 1)
  if (at === -1) throw errorOf('#VALUE!')
  return at + 1
}

/** All cells as texts, empty ones as ''. */
function textsIn(args: readonly Value[], call: Call): string[] {
  const texts: string[] = []
  eachCell(args, (cell) => texts.push(call.text(cell)))
  return texts
}

const wordStart = /\p{L}+/gu

function proper(text: string): string {
  return text.toLowerCase().replace(wordStart, (word) => word.charAt(0).toUpperCase() + word.slice(1))
}

/** Replaces every occurrence, or only the n-th. */
function substitute(text: string, old: string, fresh: string, only: number | null): string {
  if (old === '') return text
  const parts = text.split(old)
  if (only === null) return parts.join(fresh)
  if (only < 1) throw errorOf('#VALUE!')
  return parts.reduce((joined, part, at) => joined + (at === only ? fresh : old) + part)
}

function spelledNumber(cell: Cell | undefined, call: Call): number {
  if (typeof cell === 'boolean') throw errorOf('#VALUE!')
  return call.number(cell)
}

/** TEXT reads a text that spells a number as that number. */
function formatted(cell: Cell | undefined, pattern: string, call: Call): string {
  if (isError(cell)) throw cell
  const read = typeof cell === 'string' ? call.read(cell) : null
  return formatValue(typeof read === 'number' ? read : (cell ?? 0), pattern, call.locale).text
}

function withoutSpareSpaces(text: string): string {
  return text.trim().replace(/ {2,}/g, ' ')
}

export const text: FunctionTable = {
  LEFT: cells(1, 2, ([cell, count], call) => call.text(cell).slice(0, lengthOf(count, call, 1))),
  RIGHT: cells(1, 2, ([cell, count], call) => {
    const whole = call.text(cell)
    return whole.slice(Math.max(0, whole.length - lengthOf(count, call, 1)))
  }),
  MID: cells(3, 3, ([cell, start, count], call) => {
    const from = lengthOf(start, call, 1)
    if (from < 1) throw errorOf('#VALUE!')
    return call.text(cell).slice(from - 1, from - 1 + lengthOf(count, call, 0))
  }),
  LEN: cells(1, 1, ([cell], call) => call.text(cell).length),
  TRIM: cells(1, 1, ([cell], call) => withoutSpareSpaces(call.text(cell))),
  UPPER: cells(1, 1, ([cell], call) => call.text(cell).toUpperCase()),
  LOWER: cells(1, 1, ([cell], call) => call.text(cell).toLowerCase()),
  PROPER: cells(1, 1, ([cell], call) => proper(call.text(cell))),
  EXACT: cells(2, 2, ([one, other], call) => call.text(one) === call.text(other)),
  REPT: cells(2, 2, ([cell, times], call) => call.text(cell).repeat(lengthOf(times, call, 0))),
  CHAR: cells(1, 1, ([code], call) => String.fromCodePoint(Math.max(1, Math.trunc(call.number(code))))),
  CONCAT: values(1, many, (args, call) => textsIn(args, call).join('')),
  CONCATENATE: values(1, many, (args, call) => textsIn(args, call).join('')),
  JOIN: values(2, many, ([delimiter = null, ...rest], call) => {
    return textsIn(rest, call).join(textsIn([delimiter], call)[0] ?? '')
  }),
  TEXTJOIN: values(3, many, ([delimiter = null, skipEmpty = null, ...rest], call) => {
    const skips = call.truth(isGrid(skipEmpty) ? skipEmpty.at(1, 1) : skipEmpty)
    const texts = textsIn(rest, call)
    return (skips ? texts.filter((one) => one !== '') : texts).join(textsIn([delimiter], call)[0] ?? '')
  }),
  SUBSTITUTE: cells(3, 4, ([cell, old, fresh, only], call) =>
    substitute(
      call.text(cell),
      call.text(old),
      call.text(fresh),
      only === undefined ? null : Math.trunc(call.number(only)),
    ),
  ),
  REPLACE: cells(4, 4, ([cell, start, count, fresh], call) => {
    const whole = call.text(cell)
    const from = lengthOf(start, call, 1) - 1
    if (from < 0) throw errorOf('#VALUE!')
    return whole.slice(0, from) + call.text(fresh) + whole.slice(from + lengthOf(count, call, 0))
  }),
  FIND: cells(2, 3, ([wanted, cell, start], call) =>
    positionIn(call.text(cell), call.text(wanted), lengthOf(start, call, 1)),
  ),
  SEARCH: cells(2, 3, ([wanted, cell, start], call) =>
    positionIn(call.text(cell).toLowerCase(), call.text(wanted).toLowerCase(), lengthOf(start, call, 1)),
  ),
  TEXT: cells(2, 2, ([cell, pattern], call) => formatted(cell, call.text(pattern), call)),
  VALUE: cells(1, 1, ([cell], call) => spelledNumber(cell, call)),
  T: cells(1, 1, ([cell]) => (typeof cell === 'string' || isError(cell) ? cell : '')),
  TO_TEXT: cells(1, 1, ([cell], call) => call.text(cell)),
}
