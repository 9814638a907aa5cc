import type { Reference } from './call.ts'
import { coercionIn } from './coerce.ts'
import { civilDate } from './functions/dates.ts'
import type { Scope } from './interpret.ts'
import type { Clock, KnownColumn, Worked } from './memo.ts'
import { readReference, type Span } from './references.ts'
import type { CellSource, Extent } from './source.ts'
import { type Cell, errorOf } from './values.ts'

/** How a formula gets at cells, and what must be remembered of that. */
export interface Reading {
  column(sheetId: number, column: number): KnownColumn
  /** Works the cell out. Called for those that are not known yet. */
  read(sheetId: number, row: number, column: number): Cell
  used(sheetId: number): Extent
  /** The formula rests on these cells. */
  restsOn(sheetId: number, span: Span): void
  restsOnClock(clock: Clock): void
}

/** What the formula of this cell may know. */
export function scopeOf(worked: Worked, source: CellSource, reading: Reading): Scope {
  const refer = (sheetId: number, span: Span): Reference => {
    const bounded = within(span, source.size(sheetId))
    reading.restsOn(sheetId, bounded)
    return referenceTo(sheetId, bounded, source.size(sheetId), reading)
  }
  return {
    ...coercionIn(source.locale, () => civilDate(source.now()).year),
    locale: source.locale,
    place: worked.place,
    arrays: false,
    now() {
      reading.restsOnClock('moment')
      return source.now()
    },
    today() {
      reading.restsOnClock('day')
      return Math.floor(source.now())
    },
    refer,
    referTo(text) {
      const written = readReference(text) ?? readReference(source.namedRange(text)?.replace(/^=/, '') ?? '')
      if (written === null || written.book !== null) throw errorOf('#REF!')
      const sheetId = written.sheet === null ? worked.place.sheetId : source.sheetIdOf(written.sheet)
      if (sheetId === null) throw errorOf('#REF!')
      return refer(sheetId, written.span)
    },
    content: (sheetId, row, column) => source.content(sheetId, row, column),
    visibility: (sheetId, row) => source.hidden(sheetId, row),
    setLink(address) {
      worked.link = address
    },
    sheetIdOf: (name) => source.sheetIdOf(name),
    customFunction: (name) => source.customFunction(name),
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
      const cells = known[column] ?? reading.column(sheetId, left + column - 1)
      known[column] = cells
      const cell = cells[top + row - 1]
      return cell === undefined ? reading.read(sheetId, top + row - 1, left + column - 1) : cell
    },
  }
}
