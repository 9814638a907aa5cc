import type { CellValue } from '../tables/grid.ts'
import { printOf } from './fingerprint.ts'
import { parseMemory } from './memory.ts'
import type { CellContent, OwnColumn, WantedTable } from './table.ts'

/** One of our sheets as it was read; its shown text does not matter. `values[0][0]` is A1. */
export interface OwnGrid {
  readonly values: readonly (readonly CellValue[])[]
  /** Of the same shape; `''` where a cell has no formula. */
  readonly formulas: readonly (readonly string[])[]
}

/** What a cell holds (row and column from 1): a formula is told from its result. */
export function contentAt({ values, formulas }: OwnGrid, row: number, column: number): CellContent {
  const formula = formulas[row - 1]?.[column - 1] ?? ''
  if (formula !== '') return { kind: 'formula', formula }
  return { kind: 'value', value: values[row - 1]?.[column - 1] ?? '' }
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

/** Key of the column "Jejak", of which every table of ours has one. */
export const MEMORY_KEY = 'memory'

/** How many of our titles a row must hold to be the header: fewer could be chance. */
const TITLES_NEEDED = 3
const ROWS_SEARCHED = 30

/** Finds the table by its titles; `null` where the sheet has content but no header of ours. */
export function locate(grid: OwnGrid, table: Pick<WantedTable, 'columns' | 'rows'>): Place | null {
  const headerRow = findHeader(grid, table.columns)
  if (headerRow === null) return null
  const columns = findColumns(grid, headerRow, table.columns)
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
 * By title; what we wrote decides where a title stands over two columns, or over none any more because somebody changed it:
 * it stands in the column in most of the rows.
 */
function findColumns(grid: OwnGrid, headerRow: number, columns: readonly OwnColumn[]): ReadonlyMap<string, number> {
  const titles = (grid.values[headerRow - 1] ?? []).map(plain)
  const found = columnsByTitle(grid.values[headerRow - 1] ?? [], columns)
  const isRepeated = ({ title }: OwnColumn) => titles.indexOf(plain(title)) !== titles.lastIndexOf(plain(title))
  const unsure = columns.filter((column) => !found.has(column.key) || isRepeated(column))
  const memoryColumn = found.get(MEMORY_KEY)
  if (memoryColumn === undefined || unsure.length === 0) return found
  const remembered = grid.values
    .slice(headerRow)
    .map((values, index) => ({ row: headerRow + 1 + index, prints: parseMemory(values[memoryColumn - 1]).prints }))
  for (const { key, title } of unsure) {
    const rows = remembered.filter(({ prints }) => prints.has(key))
    const taken = new Set([...found].filter(([other]) => other !== key).map(([, column]) => column))
    const isCandidate = (index: number) => !taken.has(index + 1) && (!found.has(key) || titles[index] === plain(title))
    const counted = titles.flatMap((_title, index) =>
      isCandidate(index)
        ? [
            {
              column: index + 1,
              same: rows.filter(({ row, prints }) => holds(grid, row, index + 1, prints.get(key))).length,
            },
          ]
        : [],
    )
    const best = counted.reduce((a, b) => (b.same > a.same ? b : a), { column: 0, same: 1 })
    if (best.column > 0 && best.same * 2 > rows.length) found.set(key, best.column)
  }
  return found
}

function holds(grid: OwnGrid, row: number, column: number, print: string | undefined): boolean {
  return printOf(contentAt(grid, row, column)) === print
}

function findRows(
  grid: OwnGrid,
  headerRow: number,
  columns: ReadonlyMap<string, number>,
  table: Pick<WantedTable, 'columns' | 'rows'>,
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
    // What people see comes first: a code may have been left behind by a sort, or not be there.
    const id = (nameColumn === undefined ? undefined : idsByName.get(plain(values[nameColumn - 1]))) ?? written
    if (id === '') continue
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
    if (name === '') continue
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
