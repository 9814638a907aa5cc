import { a1 } from '../tables/a1.ts'
import { align } from './align.ts'
import { type Block, blocksOf, type CellPlan } from './blocks.ts'
import { isBlank } from './cell-fate.ts'
import { contentOf, printOf } from './fingerprint.ts'
import { contentAt, locate, MEMORY_KEY, type OwnGrid, type Place } from './locate.ts'
import { forgetting, memoryCell, parseMemory, type RowMemory, remembering } from './memory.ts'
import { withMoved } from './plan-writes.ts'
import { blankCell, type OwnTable } from './table.ts'

/** What undoing the last run comes to on one sheet. */
export interface UndoPlan {
  readonly sheet: string
  readonly blocks: readonly Block[]
  /** Cells that get back what stood in them, and rows of the run's own that go. */
  readonly restored: number
  readonly removedRows: number
  /** Cells ('C2') that a person changed since: they stay as they are. */
  readonly kept: readonly string[]
  /** Nothing stands on the sheet any more: the run had made it. */
  readonly isEmptied: boolean
}

/** The number of the last run that left something to undo on these sheets; 0: there is none. */
export function lastRun(sheets: readonly { readonly grid: OwnGrid | null; readonly table: OwnTable }[]): number {
  return Math.max(
    0,
    ...sheets.flatMap(({ grid, table }) => {
      const rows = grid ? rowsOf(grid, table) : null
      return rows ? rows.all.map(({ memory }) => memory.undo?.run ?? 0) : []
    }),
  )
}

/**
 * Plans how a sheet comes to be as it was before the run numbered `run`. Only what still is as the run left it is put back:
 * a cell that a person changed since stays, and so does a row of the run's with such a cell. Rows are known by their ids,
 * wherever they stand by now; rows that go are blanked, not deleted, so that nothing else on the sheet moves. Afterwards no
 * row remembers anything to undo: there is one step.
 */
export function planUndo(existing: OwnGrid, table: OwnTable, run: number): UndoPlan {
  const { grid, moved } = align(existing, { columns: table.columns, rows: [] })
  const rows = rowsOf(grid, table)
  const nothing = { sheet: table.sheet, blocks: [], restored: 0, removedRows: 0, kept: [], isEmptied: false }
  if (rows === null) return nothing
  const undone = rows.all.map((row) => undoRow(grid, rows.place, row, run))
  const cells = undone.flatMap((row) => row.cells)
  const removedRows = undone.filter(({ isRemoved }) => isRemoved).length
  // A sheet without a row was made by the first run, if there was no other.
  const isOfRun = removedRows > 0 || (run === 1 && rows.all.length === 0)
  const isEmptied = isOfRun && isBare(grid, rows.place, table, cells)
  return {
    sheet: table.sheet,
    blocks: blocksOf(withMoved(isEmptied ? [...cells, ...headerBlanks(grid, rows.place)] : cells, moved)),
    restored: undone.reduce((sum, { restored }) => sum + restored, 0),
    removedRows,
    kept: undone.flatMap(({ kept }) => kept),
    isEmptied,
  }
}

interface RememberedRow {
  readonly row: number
  readonly memory: RowMemory
  /** It repeats another row. */
  readonly isCopy: boolean
}

function rowsOf(
  grid: OwnGrid,
  table: OwnTable,
): { readonly place: Place; readonly all: readonly RememberedRow[] } | null {
  const place = locate(grid, { columns: table.columns, rows: [] })
  const column = place?.columns.get(MEMORY_KEY)
  if (!place || column === undefined) return null
  const recalled = (row: number, isCopy: boolean) => ({
    row,
    isCopy,
    memory: parseMemory(grid.values[row - 1]?.[column - 1]),
  })
  return {
    place,
    all: [
      ...[...place.rows.values()].map((row) => recalled(row, false)),
      ...place.copies.map(({ row }) => recalled(row, true)),
    ],
  }
}

interface UndoneRow {
  readonly cells: readonly CellPlan[]
  readonly restored: number
  readonly isRemoved: boolean
  readonly kept: readonly string[]
}

function undoRow(grid: OwnGrid, place: Place, { row, memory, isCopy }: RememberedRow, run: number): UndoneRow {
  const { undo } = memory
  const forgotten = {
    cells: remembered(place, row, { ...memory, undo: null }),
    restored: 0,
    isRemoved: false,
    kept: [],
  }
  if (undo === null) return { ...forgotten, cells: [] }
  if (undo.run !== run || isCopy) return forgotten
  if (undo.isNew) {
    const touched = touchedCells(grid, place, row, memory)
    if (touched.length > 0) return { ...forgotten, kept: touched }
    return { cells: blanks(row, place.columns.values()), restored: 0, isRemoved: true, kept: [] }
  }
  let next: RowMemory = { ...memory, undo: null }
  const cells: CellPlan[] = []
  const kept: string[] = []
  for (const [key, was] of undo.was) {
    const column = place.columns.get(key)
    const now = column === undefined ? null : contentAt(grid, row, column)
    if (column === undefined || now === null) continue
    const isOurs = printOf(now) === memory.prints.get(key)
    if (!isOurs && contentOf(now) !== contentOf(was)) {
      kept.push(a1(row, column))
      continue
    }
    cells.push({ row, column, cell: was, fate: 'write', fills: true })
    next = isBlank(was) ? forgetting(next, key) : remembering(next, key, was)
  }
  return {
    cells: [...cells, ...remembered(place, row, next)],
    restored: cells.length,
    isRemoved: false,
    kept,
  }
}

/** Cells of a row of ours that no longer hold what we wrote, a person's own beside the table included. */
function touchedCells(grid: OwnGrid, place: Place, row: number, { prints }: RowMemory): readonly string[] {
  const keyAt = new Map([...place.columns].map(([key, column]) => [column, key]))
  const width = grid.values[row - 1]?.length ?? 0
  return Array.from({ length: width }, (_, index) => index + 1)
    .filter((column) => {
      const key = keyAt.get(column)
      if (key === MEMORY_KEY) return false
      const content = contentAt(grid, row, column)
      const print = prints.get(key ?? '')
      return print === undefined ? !isBlank(content) : printOf(content) !== print
    })
    .map((column) => a1(row, column))
}

function remembered(place: Place, row: number, memory: RowMemory): CellPlan[] {
  const column = place.columns.get(MEMORY_KEY)
  return column === undefined ? [] : [{ row, column, cell: memoryCell(memory), fate: 'write', fills: true }]
}

function blanks(row: number, columns: Iterable<number>): CellPlan[] {
  return [...columns].map((column) => ({ row, column, cell: blankCell, fate: 'write', fills: true }))
}

/** Would nothing but our titles stand on the sheet once these cells are written? */
function isBare(grid: OwnGrid, place: Place, { columns }: OwnTable, written: readonly CellPlan[]): boolean {
  const titles = new Map(columns.map(({ key, title }) => [place.columns.get(key), title]))
  const after = new Map(written.map(({ row, column, cell }) => [`${row}:${column}`, cell]))
  return grid.values.every((line, index) =>
    line.every((_value, at) => {
      const [row, column] = [index + 1, at + 1]
      const content = after.get(`${row}:${column}`) ?? contentAt(grid, row, column)
      if (isBlank(content)) return true
      if (row !== place.headerRow || content.kind !== 'value') return false
      return content.value === titles.get(column) || String(content.value).trim() === ''
    }),
  )
}

function headerBlanks({ values }: OwnGrid, { headerRow }: Place): CellPlan[] {
  return blanks(
    headerRow,
    (values[headerRow - 1] ?? []).map((_title, index) => index + 1),
  )
}
