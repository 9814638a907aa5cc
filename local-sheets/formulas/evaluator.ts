import { CellValues, isCallable, type WideResult } from './cell-values.ts'
import type { Worked } from './memo.ts'
import { cellKey, type Place } from './place.ts'
import type { Span } from './references.ts'
import { type CellSource, type Extent, isFormula } from './source.ts'
import { maySpill, Spills } from './spills.ts'
import { type Cell, errorOf } from './values.ts'

/** Values of a workbook's formulas, worked out when asked for and remembered until something they rest on changes. */
export interface Evaluator {
  /** What the cell shows before formatting: plain content, a formula's result, or what spills into it. Errors are values. */
  value(sheetId: number, row: number, column: number): Cell
  /** Where a click on the cell leads, if its formula is a HYPERLINK. */
  link(sheetId: number, row: number, column: number): string | null
  /** The points of the line drawn in the cell, if its formula is a SPARKLINE. */
  sparkline(sheetId: number, row: number, column: number): readonly number[] | null
  /** The last row and column with content or something spilled into them. */
  used(sheetId: number): Extent
  /**
   * Call after these cells' content changed, or their rows were hidden or shown (SUBTOTAL minds):
   * forgets them and all that rests on them.
   */
  changed(area: ChangedArea): void
  /** Call after anything larger (rows moved, a sheet renamed, the locale or a named range changed): forgets everything. */
  reset(): void
}

export interface ChangedArea {
  readonly sheetId: number
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

/** Array formulas that fill cells which others read: after so many rounds they are taken to chase each other. */
const roundsAtMost = 20

export function createEvaluator(source: CellSource): Evaluator {
  return new LazyEvaluator(source)
}

interface SheetArea {
  readonly sheetId: number
  readonly area: Span
}

class LazyEvaluator implements Evaluator {
  readonly #source: CellSource
  readonly #values: CellValues
  /** Formulas to work out before any other cell is believed: those that may spill, and those that nothing here can work out. */
  readonly #ahead = new Map<string, Place>()
  #fresh = true
  #day: number

  constructor(source: CellSource) {
    this.#source = source
    this.#values = new CellValues(source)
    this.#day = Math.floor(source.now())
  }

  value(sheetId: number, row: number, column: number): Cell {
    for (let round = 0; round < roundsAtMost; round += 1) {
      this.#layOut()
      const cell = this.#values.ask({ sheetId, row, column })
      if (this.#values.wide.length === 0) return cell
    }
    return errorOf('#REF!')
  }

  link(sheetId: number, row: number, column: number): string | null {
    this.value(sheetId, row, column)
    return this.#values.memo.worked({ sheetId, row, column })?.link ?? null
  }

  sparkline(sheetId: number, row: number, column: number): readonly number[] | null {
    this.value(sheetId, row, column)
    return this.#values.memo.worked({ sheetId, row, column })?.sparkline ?? null
  }

  used(sheetId: number): Extent {
    this.#layOut()
    return this.#values.used(sheetId)
  }

  reset(): void {
    this.#values.clear()
    this.#ahead.clear()
    this.#fresh = true
  }

  changed({ sheetId, row, column, rows, columns }: ChangedArea): void {
    if (this.#fresh) this.#layOut()
    const area = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 }
    for (let at = area.top; at <= area.bottom; at += 1) {
      for (let beside = area.left; beside <= area.right; beside += 1)
        this.#lookAhead({ sheetId, row: at, column: beside })
    }
    this.#spread([{ sheetId, area }, ...this.#overdue()], null)
  }

  /** Fills what array formulas fill, until nothing is left to fill. */
  #layOut(): void {
    if (this.#fresh) this.#readAhead()
    for (let round = 0; round < roundsAtMost; round += 1) {
      const places = [...this.#ahead.values()]
      this.#ahead.clear()
      for (const place of places) this.#values.ask(place)
      const wide = this.#values.wide.splice(0)
      if (wide.length === 0) return
      for (const one of wide) this.#fill(one)
    }
  }

  #readAhead(): void {
    this.#fresh = false
    for (const sheetId of this.#source.sheetIds()) {
      for (const { row, column, formula } of this.#source.formulas(sheetId)) {
        if (this.#comesAhead(formula)) this.#putAhead({ sheetId, row, column })
      }
    }
  }

  #comesAhead(formula: string): boolean {
    return maySpill(formula) || functionNames(formula).some((name) => !isCallable(name, this.#source))
  }

  #putAhead(place: Place): void {
    this.#ahead.set(`${place.sheetId}:${cellKey(place.row, place.column)}`, place)
  }

  #lookAhead(place: Place): void {
    const content = this.#source.content(place.sheetId, place.row, place.column)
    if (isFormula(content) && this.#comesAhead(content.formula)) this.#putAhead(place)
  }

  /** Lays a result out beside its formula, or shows #REF! where something stands in the way. */
  #fill({ worked, result }: WideResult): void {
    if (this.#values.memo.worked(worked.place) !== worked) return
    const { sheetId } = worked.place
    const beside = Spills.besides(Spills.areaOf(worked.place, result))
    // Whatever is typed there later may stand in the way, or clear it.
    for (const area of beside) this.#values.readers.add(worked, sheetId, area)
    if (beside.some((area) => this.#isTaken(sheetId, area))) {
      this.#values.settle(worked.place, errorOf('#REF!'))
      this.#spread(this.#forgetReaders({ sheetId, area: cellOf(worked.place) }, worked), worked)
      return
    }
    this.#values.spills.set(worked.place, result)
    this.#spread(
      beside.map((area) => ({ sheetId, area })),
      worked,
    )
  }

  #isTaken(sheetId: number, area: Span): boolean {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        if (this.#source.content(sheetId, row, column) !== null) return true
        if (this.#values.spills.at(sheetId, row, column) !== undefined) return true
      }
    }
    return false
  }

  /** Forgets areas and all that rests on them, but for one formula. */
  #spread(areas: readonly SheetArea[], except: Worked | null): void {
    const waiting = [...areas]
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      for (const worked of this.#values.memo.forget(next.sheetId, next.area)) waiting.push(...this.#drop(worked))
      waiting.push(...this.#forgetReaders(next, except))
    }
  }

  #forgetReaders({ sheetId, area }: SheetArea, except: Worked | null): SheetArea[] {
    const freed: SheetArea[] = []
    for (const reader of this.#values.readers.of(sheetId, area)) {
      if (reader === except) continue
      const own = { sheetId: reader.place.sheetId, area: cellOf(reader.place) }
      const [worked] = this.#values.memo.forget(own.sheetId, own.area)
      if (!worked) continue
      this.#dropCached(worked.place)
      freed.push(own, ...this.#drop(worked))
    }
    return freed
  }

  /** Lets go of what is known of a formula, and gives the area that it filled. */
  #drop(worked: Worked): SheetArea[] {
    this.#values.readers.remove(worked)
    this.#values.clocked.delete(worked)
    this.#lookAhead(worked.place)
    const filled = this.#values.spills.remove(worked.place)
    const { sheetId } = worked.place
    return filled === null ? [] : Spills.besides(filled).map((area) => ({ sheetId, area }))
  }

  #dropCached({ sheetId, row, column }: Place): void {
    const content = this.#source.content(sheetId, row, column)
    if (isFormula(content) && content.cached !== undefined) this.#source.dropCached(sheetId, row, column)
  }

  /** The formulas that the clock has overtaken. */
  #overdue(): SheetArea[] {
    const day = Math.floor(this.#source.now())
    const isNewDay = day !== this.#day
    this.#day = day
    const overdue = [...this.#values.clocked].filter(({ clock }) => isNewDay || clock === 'moment')
    return overdue.map(({ place }) => ({ sheetId: place.sheetId, area: cellOf(place) }))
  }
}

function cellOf({ row, column }: Place): Span {
  return { top: row, left: column, bottom: row, right: column }
}

/** Names before a bracket, those in texts included: better one formula too many. A table's name is one too. */
function functionNames(formula: string): string[] {
  return Array.from(formula.matchAll(/([A-Z_][\w.]*)\s*[([]/gi), ([, name = '']) => name.toUpperCase())
}
