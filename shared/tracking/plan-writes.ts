import type { CellValue } from '../tables/grid.ts'
import { type Block, blocksOf, type CellPlan } from './blocks.ts'
import { contentOf, fingerprint } from './fingerprint.ts'
import { locate, type OwnGrid, type Place } from './locate.ts'
import { type OwnColumn, type Ownership, textCell, type WantedCell, type WantedRow, type WantedTable } from './table.ts'
import { formatTrace, parseTrace } from './trace.ts'

/** A cell that a person changed: it is kept, and this is what we would have written. */
export interface KeptEdit {
  readonly row: number
  readonly column: number
  readonly title: string
  readonly wanted: WantedCell
}

/** What writing a table comes to. Applying it twice changes nothing the second time. */
export interface WritePlan {
  readonly sheet: string
  readonly blocks: readonly Block[]
  /** Ids of the rows that are new or change, and of those that stay. */
  readonly changed: readonly string[]
  readonly unchanged: readonly string[]
  readonly kept: readonly KeptEdit[]
  /** Titles of columns that were gone and are put back at the right. */
  readonly restoredColumns: readonly string[]
  readonly copies: Place['copies']
}

/** The sheet has content, but no header of ours: nothing is written. */
export interface NoHeader {
  readonly sheet: string
  readonly noHeader: true
}

/**
 * Plans how one of our sheets comes to hold what is wanted. `existing` is `null` where the sheet is new. Three-way: a cell
 * that still holds what we wrote is renewed; one that a person changed is kept.
 */
export function planWrites(existing: OwnGrid | null, table: WantedTable): WritePlan | NoHeader {
  const grid = existing !== null && isBlank(existing) ? null : existing
  const found = grid === null ? null : locate(grid, table)
  if (grid !== null && found === null) return { sheet: table.sheet, noHeader: true }
  const { place, header, added, restoredColumns } = completeColumns(found, grid, table.columns)

  const cells: CellPlan[] = [...header]
  const kept: KeptEdit[] = []
  const changed: string[] = []
  const unchanged: string[] = []
  let nextRow = Math.max(grid?.values.length ?? 0, place.headerRow) + 1
  for (const wanted of [...table.rows, ...vanishedRows(table, place)]) {
    const known = place.rows.get(wanted.id)
    const row = known ?? nextRow++
    const plan = planRow({
      row,
      existing: known === undefined ? null : (grid?.values[row - 1] ?? []),
      wanted,
      place,
      added,
      table,
    })
    cells.push(...plan.cells)
    kept.push(...plan.kept)
    if (plan.changes) changed.push(wanted.id)
    else unchanged.push(wanted.id)
  }
  return {
    sheet: table.sheet,
    blocks: blocksOf(cells),
    changed,
    unchanged,
    kept,
    restoredColumns,
    copies: place.copies,
  }
}

/** What stands in a column of ours that a row (a heading) has nothing for. */
const blank = textCell('')

interface RowTask {
  readonly row: number
  /** The row as it is; `null`: it is new. */
  readonly existing: readonly CellValue[] | null
  readonly wanted: WantedRow
  readonly place: Place
  /** Columns that were not there: nobody can have edited them. */
  readonly added: ReadonlySet<number>
  readonly table: WantedTable
}

function planRow({ row, existing, wanted, place, added, table }: RowTask) {
  const trace = parseTrace(existing?.[(place.columns.get('trace') ?? 0) - 1])
  const nextTrace = new Map(trace)
  const cells: CellPlan[] = []
  const kept: KeptEdit[] = []
  let changes = existing === null
  const stamps: CellPlan[] = []
  for (const { key, title, ownership } of table.columns) {
    const column = place.columns.get(key)
    const asked = wanted.cells[key]
    if (column === undefined || ownership === 'trace') continue
    const cell = asked ?? blank
    const now = existing === null || added.has(column) ? null : (existing[column - 1] ?? '')
    // Where the row has nothing to say, what stands there stays: a solved finding is still to be read.
    if (asked === undefined && now !== null && now !== '') continue
    const fate = fateOf(now, trace.get(key), cell, ownership)
    if (ownership === 'stamp' && asked !== undefined) {
      if (fate !== 'keep') stamps.push({ row, column, cell, fate: 'write', fills: true })
      continue
    }
    if (fate === 'keep') {
      if (ownership !== 'seeded') kept.push({ row, column, title, wanted: cell })
      continue
    }
    if (asked !== undefined) nextTrace.set(key, printOf(cell))
    cells.push({ row, column, cell, fate, fills: ownership !== 'seeded' })
    if (fate === 'write') changes = true
  }
  const traceColumn = place.columns.get('trace')
  if (traceColumn === undefined) return { cells, kept, changes }
  if (changes) {
    cells.push(...stamps)
    for (const { column, cell } of stamps) nextTrace.set(keyAt(place, column), printOf(cell))
  }
  const before = formatTrace(trace)
  const after = formatTrace(nextTrace)
  cells.push({
    row,
    column: traceColumn,
    cell: textCell(after),
    fate: before === after ? 'same' : 'write',
    fills: true,
  })
  return { cells, kept, changes }
}

/**
 * `write` it, it is the `same` already, or `keep` what a person put there. `now` is `null` in a new row. A computed cell that
 * somebody cleared is filled again; a seeded one stays clear.
 */
function fateOf(
  now: CellValue | null,
  traced: string | undefined,
  wanted: WantedCell,
  ownership: Ownership,
): CellPlan['fate'] | 'keep' {
  if (now === null) return 'write'
  if (wanted.kind === 'formula') return traced === printOf(wanted) && now !== '' ? 'same' : 'write'
  if (contentOf(now) === contentOf(wanted.value)) return 'same'
  if (now === '' && (ownership !== 'seeded' || traced === undefined)) return 'write'
  return fingerprint(contentOf(now)) === traced ? 'write' : 'keep'
}

function printOf(cell: WantedCell): string {
  return fingerprint(cell.kind === 'formula' ? cell.formula : contentOf(cell.value))
}

function keyAt({ columns }: Place, wanted: number): string {
  for (const [key, column] of columns) if (column === wanted) return key
  return ''
}

/** Rows of ours that are wanted no more, as the table says they are to read then. */
function vanishedRows({ rows, vanished }: WantedTable, place: Place): readonly WantedRow[] {
  if (vanished === null) return []
  const wanted = new Set(rows.map(({ id }) => id))
  return [...place.rows.keys()].filter((id) => !wanted.has(id)).map((id) => ({ id, cells: vanished }))
}

/** A new table stands at A1; columns that are gone come back to the right of everything. */
function completeColumns(found: Place | null, grid: OwnGrid | null, columns: readonly OwnColumn[]) {
  const headerRow = found?.headerRow ?? 1
  const all = new Map(found?.columns ?? [])
  const header: CellPlan[] = []
  const added = new Set<number>()
  const restoredColumns: string[] = []
  let next = (grid?.values[0]?.length ?? 0) + 1
  for (const { key, title } of columns) {
    if (all.has(key)) continue
    all.set(key, next)
    added.add(next)
    header.push({ row: headerRow, column: next, cell: textCell(title), fate: 'write', fills: true })
    if (found !== null) restoredColumns.push(title)
    next++
  }
  const place: Place = found ? { ...found, columns: all } : { headerRow, columns: all, rows: new Map(), copies: [] }
  return { place, header, added, restoredColumns }
}

function isBlank({ values }: OwnGrid): boolean {
  return values.every((row) => row.every((value) => value === ''))
}
