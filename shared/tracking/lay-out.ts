import type { CellPlan } from './blocks.ts'
import type { OwnGrid, Place } from './locate.ts'
import { plainCell } from './plain-cell.ts'
import { blankCell, GENERAL, hiddenColumns, type OwnColumn, type WantedCell } from './table.ts'

/** A new table stands at A1, its hidden columns where they are hidden on every sheet. */
export function layOut(columns: readonly OwnColumn[]) {
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
export function restoreColumns(found: Place, grid: OwnGrid | null, columns: readonly OwnColumn[]) {
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
export function gapOf({ columns }: Place): readonly number[] {
  const taken = new Set(columns.values())
  const last = Math.max(0, ...taken)
  return Array.from({ length: last }, (_, index) => index + 1).filter((column) => !taken.has(column))
}

/** Titles that say nothing: a filter that people set up reaches as far as there are titles, and is to reach the hidden columns. */
export function bridge(row: number, columns: readonly number[]): CellPlan[] {
  const cell: WantedCell = { kind: 'value', value: ' ', format: GENERAL }
  return columns.map((column) => ({ row, column, cell, fate: 'write', fills: true }))
}

/** On a new sheet nobody has anything there: written too, so that the whole is one rectangle. */
export function fillers(row: number, columns: readonly number[]): CellPlan[] {
  return columns.map((column) => ({ row, column, cell: blankCell, fate: 'same', fills: true }))
}
