import type { Reference } from './call.ts'
import type { Coercion } from './coerce.ts'
import type { Scope } from './interpret.ts'
import type { Clock, KnownColumn, Worked } from './memo.ts'
import type { Place } from './place.ts'
import { readReference, type Span } from './references.ts'
import type { CellContent, CellSource, CustomFunction, Extent, RowVisibility } from './source.ts'
import { type Cell, errorOf } from './values.ts'

/** How formulas get at cells, and what must be remembered of that. */
export interface Reading {
  readonly source: CellSource
  readonly coercion: Coercion
  column(sheetId: number, column: number): KnownColumn
  /** Works the cell out. Called for those that are not known yet. */
  read(sheetId: number, row: number, column: number): Cell
  used(sheetId: number): Extent
  /** The formula rests on these cells. */
  restsOn(worked: Worked, sheetId: number, span: Span): void
  restsOnClock(worked: Worked, clock: Clock): void
}

/** What one formula may know. A class, as 50,000 formulas make as many: its methods are there once. */
export class FormulaScope implements Scope {
  readonly arrays: boolean
  readonly #worked: Worked
  readonly #reading: Reading

  constructor(worked: Worked, reading: Reading, arrays: boolean) {
    this.#worked = worked
    this.#reading = reading
    this.arrays = arrays
  }

  insideArrays(): Scope {
    return this.arrays ? this : new FormulaScope(this.#worked, this.#reading, true)
  }

  get place(): Place {
    return this.#worked.place
  }

  get locale(): string {
    return this.#reading.source.locale
  }

  number(cell: Cell | undefined): number {
    return this.#reading.coercion.number(cell)
  }

  text(cell: Cell | undefined): string {
    return this.#reading.coercion.text(cell)
  }

  truth(cell: Cell | undefined): boolean {
    return this.#reading.coercion.truth(cell)
  }

  read(text: string): number | boolean | null {
    return this.#reading.coercion.read(text)
  }

  now(): number {
    this.#reading.restsOnClock(this.#worked, 'moment')
    return this.#reading.source.now()
  }

  today(): number {
    this.#reading.restsOnClock(this.#worked, 'day')
    return Math.floor(this.#reading.source.now())
  }

  refer(sheetId: number, span: Span): Reference {
    const size = this.#reading.source.size(sheetId)
    const bounded = within(span, size)
    this.#reading.restsOn(this.#worked, sheetId, bounded)
    return referenceTo(sheetId, bounded, size, this.#reading)
  }

  referTo(text: string): Reference {
    const { source } = this.#reading
    const written = readReference(text) ?? readReference(source.namedRange(text)?.replace(/^=/, '') ?? '')
    if (written === null || written.book !== null) throw errorOf('#REF!')
    const sheetId = written.sheet === null ? this.place.sheetId : source.sheetIdOf(written.sheet)
    if (sheetId === null) throw errorOf('#REF!')
    return this.refer(sheetId, written.span)
  }

  content(sheetId: number, row: number, column: number): CellContent {
    return this.#reading.source.content(sheetId, row, column)
  }

  visibility(sheetId: number, row: number): RowVisibility {
    return this.#reading.source.hidden(sheetId, row)
  }

  setLink(address: string): void {
    this.#worked.link = address
  }

  setSparkline(points: readonly number[]): void {
    this.#worked.sparkline = points
  }

  sheetIdOf(name: string): number | null {
    return this.#reading.source.sheetIdOf(name)
  }

  customFunction(name: string): CustomFunction | null {
    return this.#reading.source.customFunction(name)
  }
}

/** Open rows end with the sheet's columns; open columns stay open, so that rows added later belong to them. */
function within(span: Span, size: Extent): Span {
  if (span.top < 1 || span.left < 1) throw errorOf('#REF!')
  return Number.isFinite(span.right) ? span : { ...span, right: Math.max(span.left, size.columns) }
}

function referenceTo(sheetId: number, span: Span, size: Extent, reading: Reading): Reference {
  const { top, left } = span
  const rows = Number.isFinite(span.bottom) ? span.bottom - top + 1 : Math.max(1, size.rows - top + 1)
  const columns = span.right - left + 1
  const used = reading.used(sheetId)
  const filledRows = Math.max(0, Math.min(rows, used.rows - top + 1))
  const filledColumns = Math.max(0, Math.min(columns, used.columns - left + 1))
  const known: KnownColumn[] = []
  return {
    sheetId,
    top,
    left,
    rows,
    columns,
    filledRows,
    filledColumns,
    at(row, column) {
      if (row > filledRows || column > filledColumns) return null
      let cells = known[column]
      if (cells === undefined) {
        cells = reading.column(sheetId, left + column - 1)
        known[column] = cells
      }
      const cell = cells[top + row - 1]
      return cell === undefined ? reading.read(sheetId, top + row - 1, left + column - 1) : cell
    },
  }
}
