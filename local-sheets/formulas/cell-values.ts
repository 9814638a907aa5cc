import { type Coercion, coercionIn } from './coerce.ts'
import { functionNamed } from './functions/table.ts'
import { interpret, resultOf, type Scope } from './interpret.ts'
import { type Clock, type KnownColumn, Memo, type Worked } from './memo.ts'
import { type Expression, expressionsIn, parseFormula } from './parse.ts'
import type { Place } from './place.ts'
import { Readers } from './readers.ts'
import type { Span } from './references.ts'
import { FormulaScope, type Reading } from './scope.ts'
import { type CellSource, type Extent, type FormulaContent, isFormula } from './source.ts'
import { Spills } from './spills.ts'
import { type Cell, errorOf, type Grid, isGrid, type Value } from './values.ts'

/** Formulas that wait for each other are worked out one inside the other this deep; deeper ones by a list. */
const deepest = 100

/** Thrown when formulas nest too deep: this cell has to be worked out first. */
class Postponed {
  readonly place: Place

  constructor(place: Place) {
    this.place = place
  }
}

/** A result that takes more than its formula's cell, not yet laid out. */
export interface WideResult {
  readonly worked: Worked
  readonly result: Grid
}

/** Works formulas out, each once, those first that it rests on. */
export class CellValues implements Reading {
  readonly memo: Memo
  readonly readers = new Readers<Worked>()
  readonly spills = new Spills()
  readonly clocked = new Set<Worked>()
  readonly wide: WideResult[] = []
  readonly source: CellSource
  readonly coercion: Coercion
  readonly #running: Worked[] = []
  #limit = deepest

  constructor(source: CellSource) {
    this.source = source
    this.coercion = coercionIn(source)
    this.memo = new Memo((sheetId) => source.used(sheetId).rows)
  }

  clear(): void {
    this.memo.clear()
    this.readers.clear()
    this.spills.clear()
    this.clocked.clear()
    this.wide.length = 0
  }

  used(sheetId: number): Extent {
    const stored = this.source.used(sheetId)
    const spilled = this.spills.extent(sheetId)
    return { rows: Math.max(stored.rows, spilled.rows), columns: Math.max(stored.columns, spilled.columns) }
  }

  /** The value of a cell. A chain of 50,000 formulas is walked by a list of what waits, not by the call stack. */
  ask(place: Place): Cell {
    const outerLimit = this.#limit
    // A custom function may ask for cells while a formula is being worked out.
    this.#limit = this.#running.length + deepest
    try {
      return this.#askInTurn(place)
    } finally {
      this.#limit = outerLimit
    }
  }

  #askInTurn(place: Place): Cell {
    const waiting = [place]
    for (;;) {
      const next = waiting.at(-1)
      if (next === undefined) return this.read(place.sheetId, place.row, place.column)
      try {
        this.read(next.sheetId, next.row, next.column)
        waiting.pop()
      } catch (thrown) {
        if (!(thrown instanceof Postponed)) throw thrown
        const again = waiting.findIndex((one) => samePlace(one, thrown.place))
        if (again === -1) waiting.push(thrown.place)
        else for (const one of waiting.splice(again)) this.settle(one, errorOf('#REF!'))
      }
    }
  }

  column(sheetId: number, column: number): KnownColumn {
    return this.memo.column(sheetId, column)
  }

  restsOn(worked: Worked, sheetId: number, span: Span): void {
    this.readers.add(worked, sheetId, span)
  }

  restsOnClock(worked: Worked, clock: Clock): void {
    if (worked.clock !== 'moment') worked.clock = clock
    this.clocked.add(worked)
  }

  settle(place: Place, cell: Cell): void {
    this.memo.column(place.sheetId, place.column)[place.row] = cell
  }

  read(sheetId: number, row: number, column: number): Cell {
    const known = this.memo.column(sheetId, column)
    const there = known[row]
    if (there !== undefined) return there
    const content = this.source.content(sheetId, row, column)
    const cell = isFormula(content)
      ? this.#workOut({ sheetId, row, column }, content)
      : (content ?? this.spills.at(sheetId, row, column) ?? null)
    known[row] = cell
    return cell
  }

  #workOut(place: Place, content: FormulaContent): Cell {
    const worked = this.memo.work(place)
    if (worked.running) {
      for (const one of this.#running.slice(this.#running.indexOf(worked))) one.circular = true
      return errorOf('#REF!')
    }
    if (this.#running.length >= this.#limit) throw new Postponed(place)
    const result = this.#run(worked, content)
    if (worked.circular) return errorOf('#REF!')
    if (!isGrid(result)) return result
    this.wide.push({ worked, result })
    return result.at(1, 1)
  }

  #run(worked: Worked, content: FormulaContent): Value {
    this.readers.remove(worked)
    worked.running = true
    worked.circular = false
    worked.link = null
    worked.sparkline = null
    this.#running.push(worked)
    try {
      return this.#valueOf(worked, content)
    } finally {
      this.#running.pop()
      worked.running = false
    }
  }

  #valueOf(worked: Worked, content: FormulaContent): Value {
    const expression = parseFormula(content.formula)
    if (expression === null) return content.cached ?? errorOf('#ERROR!')
    const scope = new FormulaScope(worked, this, false)
    if (!callsUnknown(expression, this.source)) return resultOf(expression, scope)
    readPrecedents(expression, scope)
    return content.cached === undefined ? errorOf('#NAME?') : content.cached
  }
}

function samePlace(one: Place, other: Place): boolean {
  return one.row === other.row && one.column === other.column && one.sheetId === other.sheetId
}

function callsUnknown(expression: Expression, source: CellSource): boolean {
  for (const inside of expressionsIn(expression)) {
    if (inside.kind === 'call' && !isCallable(inside.name, source)) return true
  }
  return false
}

export function isCallable(name: string, source: CellSource): boolean {
  return functionNamed(name) !== null || source.customFunction(name) !== null
}

/** Reads all that a formula refers to, so that a change there is noticed although the formula cannot be worked out. */
function readPrecedents(expression: Expression, scope: Scope): void {
  for (const inside of expressionsIn(expression)) {
    if (inside.kind === 'reference' || inside.kind === 'name') interpret({ kind: 'array', rows: [[inside]] }, scope)
  }
}
