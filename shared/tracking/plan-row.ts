import type { CellPlan } from './blocks.ts'
import { type CellFate, fateOf, isBlank } from './cell-fate.ts'
import { printOf } from './fingerprint.ts'
import { contentAt, MEMORY_KEY, type OwnGrid, type Place } from './locate.ts'
import { formatMemory, memoryCell, noMemory, parseMemory, type RowMemory, remembering } from './memory.ts'
import { blankCell, type CellContent, GENERAL, type OwnColumn, type WantedCell, type WantedRow } from './table.ts'

/** A cell that a person changed: it is kept, and this is what we would have written. */
export interface KeptEdit {
  readonly row: number
  readonly column: number
  readonly key: string
  readonly title: string
  /** Id of the row. */
  readonly id: string
  readonly theirs: CellContent
  readonly wanted: WantedCell
  /** A field that is the person's to fill in; else a figure of ours. */
  readonly isSeeded: boolean
  /** What is wanted is other than what we once wrote there. */
  readonly isNews: boolean
}

export interface RowTask {
  readonly row: number
  /** `null`: the sheet, or the row, is new. */
  readonly grid: OwnGrid | null
  readonly wanted: WantedRow
  readonly place: Place
  readonly columns: readonly OwnColumn[]
  /** Columns that were not there: nobody can have edited them. */
  readonly added: ReadonlySet<number>
  readonly run: number
}

export interface RowPlan {
  readonly cells: readonly CellPlan[]
  readonly kept: readonly KeptEdit[]
  /** The row is new, or something of it changes that does not just follow from the days gone by. */
  readonly changes: boolean
}

interface PlannedCell {
  readonly column: OwnColumn
  readonly at: number
  readonly cell: WantedCell
  readonly now: CellContent | null
  readonly fate: CellFate
  /** The row has something to say there. */
  readonly isAsked: boolean
}

/** Plans one row of one of our sheets, its memory included. */
export function planRow(task: RowTask): RowPlan {
  const { row, grid, wanted, place } = task
  const memoryColumn = place.columns.get(MEMORY_KEY)
  const found = grid && memoryColumn ? parseMemory(grid.values[row - 1]?.[memoryColumn - 1]) : noMemory
  const isForeign = belongsToAnother(found, wanted)
  const memory = isForeign ? noMemory : found
  const planned = plannedCells(task, memory, isForeign)
  const counts = ({ column, fate }: PlannedCell) => fate === 'write' && !isAside(column)
  const changes = grid === null || planned.some(counts)
  const cells = planned.flatMap(({ column, at, cell, now, fate }): CellPlan[] => {
    if (fate === 'keep') return []
    // A stamp is renewed with its row, never by itself.
    if (column.ownership === 'stamp' && !changes) return standing(row, at, now, memory.formats.get(column.key))
    return [{ row, column: at, cell, fate, fills: column.ownership !== 'seeded' }]
  })
  const kept = planned.flatMap(({ column, at, cell, now, fate }): KeptEdit[] => {
    if (fate !== 'keep' || now === null || column.ownership === 'stamp') return []
    const { key, title, ownership } = column
    const isNews = printOf(cell) !== memory.prints.get(key)
    const isSeeded = ownership === 'seeded'
    return [{ row, column: at, key, title, id: wanted.id, theirs: now, wanted: cell, isSeeded, isNews }]
  })
  if (memoryColumn === undefined) return { cells, kept, changes }
  const written = planned.filter(({ column, fate }) => fate !== 'keep' && (column.ownership !== 'stamp' || changes))
  const next = nextMemory(memory, written, grid === null, task.run)
  const isSame = grid !== null && formatMemory(found) === formatMemory(next)
  const remembered: CellPlan = {
    row,
    column: memoryColumn,
    cell: memoryCell(next),
    fate: isSame ? 'same' : 'write',
    fills: true,
  }
  return { cells: [...cells, remembered], kept, changes }
}

/** A sort left another row's memory here: it tells nothing of what stands in this one. */
function belongsToAnother({ prints }: RowMemory, { cells }: WantedRow): boolean {
  const [id, print] = [cells['id'], prints.get('id')]
  return id !== undefined && print !== undefined && print !== printOf(id)
}

function plannedCells(
  { row, grid, wanted, place, columns, added }: RowTask,
  memory: RowMemory,
  isForeign: boolean,
): PlannedCell[] {
  return columns.flatMap((column): PlannedCell[] => {
    const at = place.columns.get(column.key)
    if (at === undefined || column.ownership === 'memory') return []
    const asked = wanted.cells[column.key]
    const cell = asked ?? blankCell
    const now = grid === null || added.has(at) ? null : contentAt(grid, row, at)
    // Where the row has nothing to say, what stands there stays: a solved finding is still to be read.
    if (asked === undefined && now !== null && !isBlank(now)) return []
    const fate = isForeign && column.ownership === 'identity' ? 'write' : fateOf(now, column, memory, cell)
    return [{ column, at, cell, now, fate, isAsked: asked !== undefined }]
  })
}

/** A cell that stays as it is. */
function standing(row: number, column: number, now: CellContent | null, format: string | undefined): CellPlan[] {
  return now === null ? [] : [{ row, column, cell: formerly(now, format), fate: 'same', fills: true }]
}

function isAside({ ownership }: OwnColumn): boolean {
  return ownership === 'stamp' || ownership === 'context'
}

function nextMemory(memory: RowMemory, planned: readonly PlannedCell[], isNew: boolean, run: number): RowMemory {
  let next = memory
  const was = new Map<string, WantedCell>()
  for (const { column, cell, now, fate, isAsked } of planned) {
    const { key } = column
    if (fate === 'write' && now !== null) was.set(key, formerly(now, memory.formats.get(key)))
    if (isAsked) next = remembering(next, key, cell)
  }
  return { ...next, undo: isNew || was.size > 0 ? { run, isNew, was } : memory.undo }
}

/** What stood in a cell that we are about to write: ours, or nothing. */
function formerly(now: CellContent, format: string | undefined): WantedCell {
  if (now.kind === 'formula') return now
  return { ...now, format: format ?? (typeof now.value === 'string' ? '@' : GENERAL) }
}
