import { type Field, levelFields } from '../fields.ts'
import type { SheetGrid } from '../grid.ts'
import { sure } from './compare.ts'
import { type FoundHeader, findHeader, isPromising } from './find-header.ts'
import { yearsApart } from './years-apart.ts'

/** A table of a sheet: the grid to read it from, its header and where its rows end (index, not included). */
export interface FoundTable {
  readonly grid: SheetGrid
  readonly header: FoundHeader
  readonly to: number
}

/** Fields that tell what a row is about, in tables of some kind. */
const tellingFields: readonly Field[] = [
  ...levelFields,
  'name',
  'nip',
  'code',
  'description',
  'activity',
  'category',
  'location',
  'title',
  'type',
  'number',
  'agenda',
  'indicator',
  'year',
  'date',
]

/** Rows in which the first header is looked for. */
const firstRows = 60
/** Columns that a header needs to be believed above a better one. */
const leastNamedAbove = 3

/**
 * The tables of a sheet: one below the other, or two side by side with an empty column between them. One that holds the
 * amounts of several years is a table for each of them.
 */
export function findTables(grid: SheetGrid): readonly FoundTable[] {
  const first = firstHeader(grid)
  if (first === null) return []
  const sides = sideBySide(grid, first)
  const tables = sides.length > 1 ? sides.flatMap((side) => oneBelowAnother(side)) : oneBelowAnother(grid, first)
  return tables.flatMap((table) =>
    yearsApart(table.header.columns).map((columns) => ({ ...table, header: { ...table.header, columns } })),
  )
}

function oneBelowAnother(grid: SheetGrid, given?: FoundHeader): readonly FoundTable[] {
  const tables: FoundTable[] = []
  let header = given ?? firstHeader(grid)
  while (header !== null) {
    const next = nextHeader(grid, header)
    const to = next === null ? grid.values.length : startOfTitles(grid, next.first, header.last + 1)
    tables.push({ grid, header, to })
    header = next
  }
  return tables
}

/** The topmost header: the one that speaks best for a table may have another above it. */
function firstHeader(grid: SheetGrid): FoundHeader | null {
  let header = findHeader(grid, 0, Math.min(grid.values.length, firstRows))
  while (header !== null) {
    const above = headerAbove(grid, header)
    if (above === null) return header
    header = above
  }
  return null
}

/** The header of a table that ends with a gap above this one. Names with values beside them, as forms begin with, are none. */
function headerAbove(grid: SheetGrid, { first }: FoundHeader): FoundHeader | null {
  const to = startOfTitles(grid, first, 0)
  const found = to === first ? null : findHeader(grid, 0, to)
  if (found === null || found.last + 1 >= to || isSparse(grid, found.last + 1)) return null
  const named = found.columns.filter(({ confidence, fields }) => confidence >= sure && fields.length > 0)
  const isForm = (grid.display[found.last] ?? []).some((cell) => cell.trim().endsWith(':'))
  return named.length >= leastNamedAbove && !isForm ? found : null
}

/** A header further down that is not the same one again, as on every printed page. Only rows after a gap can be one. */
function nextHeader(grid: SheetGrid, header: FoundHeader): FoundHeader | null {
  for (let row = header.last + 2; row < grid.values.length; row++) {
    if (!isSparse(grid, row - 1) || isSparse(grid, row) || !isPromising(grid, row)) continue
    if (isSameHeader(grid, row, header)) continue
    const found = findHeader(grid, row, Math.min(grid.values.length, row + 4))
    if (found !== null) return found
  }
  return null
}

function isSameHeader(grid: SheetGrid, row: number, header: FoundHeader): boolean {
  for (let line = header.first; line <= header.last; line++) {
    const cells = grid.display[line] ?? []
    if ((grid.display[row] ?? []).every((cell, index) => cell.trim() === (cells[index] ?? '').trim())) return true
  }
  return false
}

/** The rows right above a header that hold next to nothing are its titles. */
function startOfTitles(grid: SheetGrid, first: number, from: number): number {
  let row = first
  while (row > from && isSparse(grid, row - 1)) row--
  return row
}

/** At most one cell is filled. */
function isSparse(grid: SheetGrid, row: number): boolean {
  let filled = 0
  for (const value of grid.values[row] ?? []) if (value !== '' && ++filled > 1) return false
  return true
}

/** The sheet once for each table that stands beside another, with the cells of the others emptied; one if there is but one. */
function sideBySide(grid: SheetGrid, header: FoundHeader): readonly SheetGrid[] {
  const found = stretches(grid, header)
  if (found.length < 2) return [grid]
  const sides = found.map(([from, to]) => onlyColumns(grid, from, to))
  const headers = sides.map((side) => findHeader(side, header.first, header.last + 1))
  return headers.every(standsAlone) && !areOneTable(headers) ? sides : [grid]
}

/** Does the table begin with what its rows are about? Amounts and marks behind an empty column belong to the table before it. */
function standsAlone(header: FoundHeader | null): boolean {
  const first = header?.columns.find((column) => column.header !== '' && !column.fields.includes('no'))
  return first?.fields.some((field) => tellingFields.includes(field)) ?? false
}

/** Of one kind, and no field twice: one table with an empty column in its midst. */
function areOneTable(headers: readonly (FoundHeader | null)[]): boolean {
  const fields = headers.flatMap((header) => (header === null ? [] : fieldsOf(header)))
  return new Set(headers.map((header) => header?.kind)).size === 1 && new Set(fields).size === fields.length
}

function fieldsOf({ columns }: FoundHeader): readonly Field[] {
  return [...new Set(columns.flatMap(({ fields }) => fields))]
}

/** Columns (index, end not included) between columns that are empty from the header down. */
function stretches(grid: SheetGrid, header: FoundHeader): readonly (readonly [number, number])[] {
  const found: [number, number][] = []
  const looked = grid.values.slice(header.first, header.last + firstRows)
  let from = -1
  const width = grid.values[header.first]?.length ?? 0
  for (let column = 0; column <= width; column++) {
    const isEmpty = column === width || looked.every((row) => (row[column] ?? '') === '')
    if (!isEmpty && from < 0) from = column
    if (isEmpty && from >= 0) {
      found.push([from, column])
      from = -1
    }
  }
  return found
}

function onlyColumns(grid: SheetGrid, from: number, to: number): SheetGrid {
  const keep = <T>(rows: readonly (readonly T[])[], nothing: T) =>
    rows.map((row) => row.map((cell, column) => (column >= from && column < to ? cell : nothing)))
  return { ...grid, values: keep(grid.values, ''), display: keep(grid.display, '') }
}
