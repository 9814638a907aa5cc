import { broadcast, singleCell } from '../broadcast.ts'
import type { Call } from '../call.ts'
import { sameCell } from '../compare.ts'
import { type Cell, errorOf, isError, isGrid, type Value } from '../values.ts'
import { type Argument, cells, type FunctionTable, lazy, many, values } from './definition.ts'
import { eachCell } from './iterate.ts'

const nothing: Argument = () => null

/** Takes one of two ways. Over a range inside ARRAYFORMULA it takes either, cell by cell. */
function choose(test: Value, call: Call, yes: Argument, no: Argument): Value {
  if (call.arrays && isGrid(test)) {
    return broadcast([test, yes(), no()], call, ([cell, one = null, other = null]) => (call.truth(cell) ? one : other))
  }
  return call.truth(singleCell(test, call)) ? yes() : no()
}

/** Puts another value in place of the errors that `replaces` names. */
function orElse(value: Argument, other: Argument, call: Call, replaces: (cell: Cell) => boolean): Value {
  const tried = value()
  if (call.arrays && isGrid(tried)) {
    return broadcast([tried, other()], call, ([cell = null, instead = null]) => (replaces(cell) ? instead : cell))
  }
  return replaces(singleCell(tried, call)) ? other() : tried
}

/** The truth values among the arguments; texts and empty cells of ranges say nothing. */
function truths(args: readonly Value[], call: Call): boolean[] {
  const found: boolean[] = []
  eachCell(args, (cell, inRange) => {
    if (inRange && (cell === null || typeof cell === 'string')) return
    found.push(call.truth(cell))
  })
  if (found.length === 0) throw errorOf('#VALUE!')
  return found
}

/** Pairs of test and value, until a test holds. */
function firstThatHolds([test, value = nothing, ...rest]: readonly Argument[], call: Call): Value {
  if (test === undefined) throw errorOf('#N/A')
  return choose(test(), call, value, () => firstThatHolds(rest, call))
}

/** Pairs of case and value; a last one without a case holds for all others. */
function caseFor(wanted: Cell, [candidate, value, ...rest]: readonly Argument[], call: Call): Value {
  if (candidate === undefined) throw errorOf('#N/A')
  if (value === undefined) return candidate()
  return sameCell(wanted, singleCell(candidate(), call)) ? value() : caseFor(wanted, rest, call)
}

export const logic: FunctionTable = {
  TRUE: cells(0, 0, () => true),
  FALSE: cells(0, 0, () => false),
  IF: lazy(2, 3, ([test = nothing, yes = nothing, no = () => false], call) => choose(test(), call, yes, no)),
  IFS: lazy(2, many, firstThatHolds),
  IFERROR: lazy(1, 2, ([value = nothing, other = nothing], call) => orElse(value, other, call, isError)),
  IFNA: lazy(1, 2, ([value = nothing, other = nothing], call) =>
    orElse(value, other, call, (cell) => isError(cell) && cell.error === '#N/A'),
  ),
  SWITCH: lazy(3, many, ([wanted = nothing, ...cases], call) => {
    const cell = singleCell(wanted(), call)
    if (isError(cell)) throw cell
    return caseFor(cell, cases, call)
  }),
  CHOOSE: lazy(2, many, ([index = nothing, ...choices], call) => {
    const chosen = choices[Math.trunc(call.number(singleCell(index(), call))) - 1]
    if (chosen === undefined) throw errorOf('#NUM!')
    return chosen()
  }),
  AND: values(1, many, (args, call) => truths(args, call).every(Boolean)),
  OR: values(1, many, (args, call) => truths(args, call).some(Boolean)),
  XOR: values(1, many, (args, call) => truths(args, call).filter(Boolean).length % 2 === 1),
  NOT: cells(1, 1, ([cell], call) => !call.truth(cell)),
}
