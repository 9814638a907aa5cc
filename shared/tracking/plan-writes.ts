import { type Block, blocksOf, type CellPlan } from './blocks.ts'
import { locate, MEMORY_KEY, type OwnGrid, type Place } from './locate.ts'
import { plainCell } from './plain-cell.ts'
import { type KeptEdit, planRow } from './plan-row.ts'
import { blankCell, hiddenColumns, type OwnColumn, type WantedRow, type WantedTable } from './table.ts'

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
 * that still holds what we wrote is renewed; one that a person changed is kept. `run` counts the runs: each row remembers
 * what the last one that changed it did.
 */
export function planWrites(existing: OwnGrid | null, table: WantedTable, run: number): WritePlan | NoHeader {
  const grid = existing !== null && isBlankSheet(existing) ? null : existing
  const found = grid === null ? null : locate(grid, table)
  if (grid !== null && found === null) return { sheet: table.sheet, noHeader: true }
  const { place, header, added, restoredColumns } = found
    ? restoreColumns(found, grid, table.columns)
    : layOut(table.columns)
  const gap = found ? [] : gapOf(place)

  const cells: CellPlan[] = [...header, ...fillers(place.headerRow, gap)]
  const kept: KeptEdit[] = []
  const changed: string[] = []
  const unchanged: string[] = []
  let nextRow = Math.max(grid?.values.length ?? 0, place.headerRow) + 1
  for (const wanted of [...table.rows, ...vanishedRows(table, place)]) {
    const known = place.rows.get(wanted.id)
    const row = known ?? nextRow++
    const { columns } = table
    const plan = planRow({ row, grid: known === undefined ? null : grid, wanted, place, columns, added, run })
    cells.push(...plan.cells, ...fillers(row, gap))
    kept.push(...plan.kept)
    if (plan.changes) changed.push(wanted.id)
    else unchanged.push(wanted.id)
  }
  return {
    sheet: table.sheet,
    blocks: memoryFirst(blocksOf(cells), place.columns.get(MEMORY_KEY)),
    changed,
    unchanged,
    kept,
    restoredColumns,
    copies: place.copies,
  }
}

/** A run that is cut short leaves rows that remember what they were before it, never rows that changed unnoticed. */
function memoryFirst(blocks: readonly Block[], memoryColumn = 0): readonly Block[] {
  const holds = ({ column, cells }: Block) => column <= memoryColumn && memoryColumn < column + (cells[0]?.length ?? 0)
  return [...blocks.filter(holds), ...blocks.filter((block) => !holds(block))]
}

/** Rows of ours that are wanted no more, as the table says they are to read then. */
function vanishedRows({ rows, vanished }: WantedTable, place: Place): readonly WantedRow[] {
  if (vanished === null) return []
  const wanted = new Set(rows.map(({ id }) => id))
  return [...place.rows.keys()].filter((id) => !wanted.has(id)).map((id) => ({ id, cells: vanished }))
}

/** A new table stands at A1, its hidden columns where they are hidden on every sheet. */
function layOut(columns: readonly OwnColumn[]) {
  const shown = columns.filter(({ isHidden }) => !isHidden)
  const hidden = columns.filter(({ isHidden }) => isHidden)
  const placed = [
    ...shown.map((column, index) => ({ ...column, at: index + 1 })),
    ...hidden.map((column, index) => ({ ...column, at: hiddenColumns.from + index })),
  ]
  const place: Place = {
    headerRow: 1,
    columns: new Map(placed.map(({ key, at }) => [key, at])),
    rows: new Map(),
    copies: [],
  }
  return { place, header: titles(1, placed), added: new Set(place.columns.values()), restoredColumns: [] }
}

/** Columns that are gone come back to the right of everything. */
function restoreColumns(found: Place, grid: OwnGrid | null, columns: readonly OwnColumn[]) {
  const next = Math.max(0, ...(grid?.values ?? []).map((row) => row.length)) + 1
  const gone = columns
    .filter(({ key }) => !found.columns.has(key))
    .map((column, index) => ({ ...column, at: next + index }))
  const place: Place = {
    ...found,
    columns: new Map([...found.columns, ...gone.map(({ key, at }) => [key, at] as const)]),
  }
  return {
    place,
    header: titles(found.headerRow, gone),
    added: new Set(gone.map(({ at }) => at)),
    restoredColumns: gone.map(({ title }) => title),
  }
}

function titles(row: number, columns: readonly { readonly title: string; readonly at: number }[]): CellPlan[] {
  return columns.map(({ title, at }) => ({ row, column: at, cell: plainCell(title), fate: 'write', fills: true }))
}

/** Columns of a new sheet that lie between the table and its hidden columns. */
function gapOf({ columns }: Place): readonly number[] {
  const taken = new Set(columns.values())
  const last = Math.max(0, ...taken)
  return Array.from({ length: last }, (_, index) => index + 1).filter((column) => !taken.has(column))
}

/** On a new sheet nobody has anything there: written too, so that the whole is one rectangle. */
function fillers(row: number, columns: readonly number[]): CellPlan[] {
  return columns.map((column) => ({ row, column, cell: blankCell, fate: 'same', fills: true }))
}

function isBlankSheet({ values, formulas }: OwnGrid): boolean {
  return [...values, ...formulas].every((row) => row.every((value) => value === ''))
}
