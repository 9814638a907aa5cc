import { cellKey, type Place } from './place.ts'
import type { Span } from './references.ts'
import type { Cell } from './values.ts'

/** How a formula rests on the clock: on the date only (TODAY), or on every moment (NOW). */
export type Clock = 'none' | 'day' | 'moment'

/** A formula cell that has been worked out, or is being. */
export interface Worked {
  readonly place: Place
  running: boolean
  /** It was asked for while it was being worked out: it rests on itself. */
  circular: boolean
  clock: Clock
  link: string | null
  sparkline: readonly number[] | null
}

/** Values of cells, column by column: `undefined` is not known yet. */
export type KnownColumn = (Cell | undefined)[]

/** What is known of cells so far. */
export class Memo {
  readonly #columns = new Map<number, KnownColumn[]>()
  readonly #worked = new Map<number, Map<number, Worked>>()
  readonly #usedRows: (sheetId: number) => number

  /** @param usedRows how long columns will be: an array made to measure stays quick whichever cell comes first */
  constructor(usedRows: (sheetId: number) => number) {
    this.#usedRows = usedRows
  }

  column(sheetId: number, column: number): KnownColumn {
    const columns = this.#columns.get(sheetId) ?? []
    this.#columns.set(sheetId, columns)
    const known = columns[column] ?? new Array<Cell | undefined>(this.#usedRows(sheetId) + 1)
    columns[column] = known
    return known
  }

  worked(place: Place): Worked | undefined {
    return this.#worked.get(place.sheetId)?.get(cellKey(place.row, place.column))
  }

  /** The record of a formula cell, made if there is none. */
  work(place: Place): Worked {
    const there = this.worked(place)
    if (there) return there
    const ofSheet = this.#worked.get(place.sheetId) ?? new Map<number, Worked>()
    this.#worked.set(place.sheetId, ofSheet)
    const made: Worked = { place, running: false, circular: false, clock: 'none', link: null, sparkline: null }
    ofSheet.set(cellKey(place.row, place.column), made)
    return made
  }

  /** Forgets the values of an area and gives the formulas that stood in it. */
  forget(sheetId: number, area: Span): Worked[] {
    const forgotten: Worked[] = []
    const ofSheet = this.#worked.get(sheetId)
    for (let column = area.left; column <= area.right; column += 1) {
      this.#columns.get(sheetId)?.[column]?.fill(undefined, area.top, area.bottom + 1)
      for (let row = area.top; ofSheet && row <= area.bottom; row += 1) {
        const key = cellKey(row, column)
        const worked = ofSheet.get(key)
        if (worked && ofSheet.delete(key)) forgotten.push(worked)
      }
    }
    return forgotten
  }

  clear(): void {
    this.#columns.clear()
    this.#worked.clear()
  }
}
