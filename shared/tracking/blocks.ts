import type { WantedCell } from './table.ts'

/** One cell of a plan: written, or the same already. `fills`: it may be written again with its neighbours, to save a call. */
export interface CellPlan {
  readonly row: number
  readonly column: number
  readonly cell: WantedCell
  readonly fate: 'write' | 'same'
  readonly fills: boolean
}

/** A rectangle that is written in one call; `cells[0][0]` stands at `row`, `column` (from 1). */
export interface Block {
  readonly row: number
  readonly column: number
  readonly cells: readonly (readonly WantedCell[])[]
}

/**
 * Gathers cells into as few rectangles as can be, since every call to Google costs the same whatever its size. Cells that
 * are the same already may fill a gap; a cell that is not in the plan (a person's) never does.
 */
export function blocksOf(plan: readonly CellPlan[]): readonly Block[] {
  const byRow = new Map<number, Map<number, CellPlan>>()
  for (const cell of plan) {
    const row = byRow.get(cell.row) ?? new Map<number, CellPlan>()
    row.set(cell.column, cell)
    byRow.set(cell.row, row)
  }
  const rows = [...byRow.keys()].sort((a, b) => a - b)
  const columns = [...new Set(plan.filter(isWrite).map(({ column }) => column))].sort((a, b) => a - b)
  return runs(columns, (from, to) => rows.every((row) => bridges(byRow.get(row), from, to))).flatMap((run) =>
    verticalBlocks(rows, byRow, run),
  )
}

interface Run {
  readonly from: number
  readonly to: number
}

/** Neighbouring columns; a gap is bridged where every row has something of ours to fill it with. */
function runs(columns: readonly number[], bridged: (from: number, to: number) => boolean): readonly Run[] {
  const found: Run[] = []
  for (const column of columns) {
    const last = found[found.length - 1]
    if (last && bridged(last.to + 1, column - 1)) found[found.length - 1] = { from: last.from, to: column }
    else found.push({ from: column, to: column })
  }
  return found
}

function bridges(row: ReadonlyMap<number, CellPlan> | undefined, from: number, to: number): boolean {
  for (let column = from; column <= to; column++) if (!row?.get(column)?.fills) return false
  return true
}

function verticalBlocks(
  rows: readonly number[],
  byRow: ReadonlyMap<number, ReadonlyMap<number, CellPlan>>,
  { from, to }: Run,
): readonly Block[] {
  const blocks: Block[] = []
  let open: { row: number; cells: WantedCell[][]; written: number } | null = null
  const close = () => {
    if (open && open.written > 0) blocks.push({ row: open.row, column: from, cells: open.cells.slice(0, open.written) })
    open = null
  }
  let previous = Number.NaN
  for (const row of rows) {
    const cells = cellsOf(byRow.get(row), from, to)
    if (row !== previous + 1 || cells === null) close()
    previous = row
    if (cells === null) {
      blocks.push(...scattered(byRow.get(row), row, from, to))
      continue
    }
    const writes = cells.some(isWrite)
    if (open === null && !writes) continue
    open ??= { row, cells: [], written: 0 }
    open.cells.push(cells.map(({ cell }) => cell))
    if (writes) open.written = open.cells.length
  }
  close()
  return blocks
}

/** All cells of a run in one row, or `null` where one is missing or may not be written again. */
function cellsOf(row: ReadonlyMap<number, CellPlan> | undefined, from: number, to: number): readonly CellPlan[] | null {
  const cells: CellPlan[] = []
  for (let column = from; column <= to; column++) {
    const cell = row?.get(column)
    if (!cell || (cell.fate === 'same' && !cell.fills)) return null
    cells.push(cell)
  }
  return cells
}

/** A row with a person's cell in the middle is written piece by piece. */
function scattered(row: ReadonlyMap<number, CellPlan> | undefined, at: number, from: number, to: number): Block[] {
  const pieces: { column: number; cells: WantedCell[] }[] = []
  for (let column = from; column <= to; column++) {
    const cell = row?.get(column)
    if (!cell || !isWrite(cell)) continue
    const last = pieces[pieces.length - 1]
    if (last && last.column + last.cells.length === column) last.cells.push(cell.cell)
    else pieces.push({ column, cells: [cell.cell] })
  }
  return pieces.map(({ column, cells }) => ({ row: at, column, cells: [cells] }))
}

function isWrite({ fate }: CellPlan): boolean {
  return fate === 'write'
}
