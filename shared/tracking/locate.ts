import type { CellValue } from '../tables/grid.ts'
import { contentOf, fingerprint } from './fingerprint.ts'
import type { OwnColumn, WantedTable } from './table.ts'
import { parseTrace } from './trace.ts'

/** One of our sheets as it was read; its shown text does not matter. `values[0][0]` is A1. */
export interface OwnGrid {
  readonly values: readonly (readonly CellValue[])[]
}

/** Where one of our tables stands on its sheet, wherever people moved it. Rows and columns count from 1. */
export interface Place {
  readonly headerRow: number
  /** By column key; a column that is not there has no entry. */
  readonly columns: ReadonlyMap<string, number>
  /** By row id; the first, where a row was copied. */
  readonly rows: ReadonlyMap<string, number>
  /** Sheet rows that repeat an id. */
  readonly copies: readonly { readonly id: string; readonly row: number }[]
}

/** How many of our titles a row must hold to be the header: fewer could be chance. */
const TITLES_NEEDED = 3
const ROWS_SEARCHED = 30

/** Finds the table by its titles; `null` where the sheet has content but no header of ours. */
export function locate(grid: OwnGrid, table: WantedTable): Place | null {
  const headerRow = findHeader(grid, table.columns)
  if (headerRow === null) return null
  const byTitle = columnsByTitle(grid.values[headerRow - 1] ?? [], table.columns)
  const columns = withRenamed(grid, headerRow, byTitle, table.columns)
  return { headerRow, columns, ...findRows(grid, headerRow, columns, table) }
}

/** The id of the row that stands at `row`; `null` where none of the table's rows does. */
export function idAt({ rows, copies }: Pick<Place, 'rows' | 'copies'>, row: number): string | null {
  for (const [id, at] of rows) if (at === row) return id
  return copies.find((copy) => copy.row === row)?.id ?? null
}

function findHeader(grid: OwnGrid, columns: readonly OwnColumn[]): number | null {
  let best = { row: 0, titles: 0 }
  for (const [index, row] of grid.values.slice(0, ROWS_SEARCHED).entries()) {
    const titles = columnsByTitle(row, columns).size
    if (titles > best.titles) best = { row: index + 1, titles }
  }
  return best.titles >= Math.min(TITLES_NEEDED, columns.length) ? best.row : null
}

function columnsByTitle(header: readonly CellValue[], columns: readonly OwnColumn[]): Map<string, number> {
  const titles = header.map(plain)
  const found = new Map<string, number>()
  for (const { key, title } of columns) {
    const index = titles.indexOf(plain(title))
    if (index >= 0) found.set(key, index + 1)
  }
  return found
}

/**
 * A column whose title somebody changed is known by its content: what we traced for its key stands in it, in most of the
 * rows.
 */
function withRenamed(
  grid: OwnGrid,
  headerRow: number,
  byTitle: ReadonlyMap<string, number>,
  columns: readonly OwnColumn[],
): ReadonlyMap<string, number> {
  const traceColumn = byTitle.get('trace')
  if (traceColumn === undefined) return byTitle
  const all = new Map(byTitle)
  const traced = grid.values
    .slice(headerRow)
    .map((values) => ({ values, trace: parseTrace(values[traceColumn - 1]) }))
    .filter(({ trace }) => trace.size > 0)
  for (const { key } of columns) {
    if (all.has(key)) continue
    const taken = new Set(all.values())
    const rows = traced.filter(({ trace }) => trace.has(key))
    const width = grid.values[headerRow - 1]?.length ?? 0
    for (let column = 1; column <= width; column++) {
      if (taken.has(column)) continue
      const same = rows.filter(({ values, trace }) => print(values[column - 1]) === trace.get(key)).length
      if (same >= 2 && same * 2 > rows.length) {
        all.set(key, column)
        break
      }
    }
  }
  return all
}

function findRows(
  grid: OwnGrid,
  headerRow: number,
  columns: ReadonlyMap<string, number>,
  table: WantedTable,
): Pick<Place, 'rows' | 'copies'> {
  const rows = new Map<string, number>()
  const copies: { id: string; row: number }[] = []
  const idColumn = columns.get('id')
  const [nameKey] = table.columns.map(({ key }) => key)
  const nameColumn = columns.get(nameKey ?? '')
  const idsByName = idsOfNames(table.rows.map(({ id, cells }) => [nameOf(cells[nameKey ?? '']), id]))
  for (let row = headerRow + 1; row <= grid.values.length; row++) {
    const values = grid.values[row - 1] ?? []
    const written = idColumn === undefined ? '' : String(values[idColumn - 1] ?? '').trim()
    const id = written || (nameColumn === undefined ? undefined : idsByName.get(plain(values[nameColumn - 1])))
    if (id === undefined || id === '') continue
    if (rows.has(id)) copies.push({ id, row })
    else rows.set(id, row)
  }
  return { rows, copies }
}

/** Only a name that one row alone has can stand for its id. */
function idsOfNames(named: readonly (readonly [name: string, id: string])[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  const shared = new Set<string>()
  for (const [name, id] of named) {
    if (ids.has(name)) shared.add(name)
    ids.set(name, id)
  }
  for (const name of shared) ids.delete(name)
  return ids
}

function nameOf(cell: WantedTable['rows'][number]['cells'][string]): string {
  return cell?.kind === 'value' ? plain(cell.value) : ''
}

function plain(value: CellValue | undefined): string {
  return typeof value === 'string' ? value.toLowerCase().replace(/\s+/g, ' ').trim() : ''
}

function print(value: CellValue | undefined): string {
  return fingerprint(contentOf(value ?? ''))
}
