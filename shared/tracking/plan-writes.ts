import { align } from './align.ts'
import { type Block, blocksOf, type CellPlan } from './blocks.ts'
import { bridge, fillers, gapOf, layOut, restoreColumns } from './lay-out.ts'
import { locate, MEMORY_KEY, type OwnGrid, type Place } from './locate.ts'
import { type KeptEdit, planRow } from './plan-row.ts'
import type { WantedRow, WantedTable } from './table.ts'

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
  const aligned = existing === null || isBlankSheet(existing) ? null : align(existing, table)
  const grid = aligned?.grid ?? null
  const found = grid === null ? null : locate(grid, table)
  if (grid !== null && found === null) return { sheet: table.sheet, noHeader: true }
  const { place, header, added, restoredColumns } = found
    ? restoreColumns(found, grid, table.columns)
    : layOut(table.columns)
  const gap = found ? [] : gapOf(place)

  const cells: CellPlan[] = [...header, ...bridge(place.headerRow, gap)]
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
    blocks: memoryFirst(blocksOf(withMoved(cells, aligned?.moved ?? [])), place.columns.get(MEMORY_KEY)),
    changed,
    unchanged,
    kept,
    restoredColumns,
    copies: place.copies,
  }
}

/** Cells with those that are moved: one that stays the same where it was moved to has to be written all the same. */
export function withMoved(cells: readonly CellPlan[], moved: readonly CellPlan[]): readonly CellPlan[] {
  if (moved.length === 0) return cells
  const places = new Set(moved.map(({ row, column }) => `${row}:${column}`))
  const written = cells.map(
    (cell): CellPlan => (places.has(`${cell.row}:${cell.column}`) ? { ...cell, fate: 'write' } : cell),
  )
  return [...moved, ...written]
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

function isBlankSheet({ values, formulas }: OwnGrid): boolean {
  return [...values, ...formulas].every((row) => row.every((value) => value === ''))
}
