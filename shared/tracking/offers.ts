import type { KeptEditOffer } from '../panels/offers.ts'
import { isLocalDate } from '../tables/grid.ts'
import { align } from './align.ts'
import { type Block, blocksOf, type CellPlan } from './blocks.ts'
import { formatOf } from './cell-fate.ts'
import { contentWords } from './content-words.ts'
import { locate, MEMORY_KEY, type OwnGrid } from './locate.ts'
import { memoryCell, parseMemory, remembering } from './memory.ts'
import type { KeptEdit } from './plan-row.ts'
import { type WritePlan, withMoved } from './plan-writes.ts'
import type { WantedTable } from './table.ts'

/** The edits that a plan keeps, with what is offered in their place. */
export function offersOf(
  { sheet, kept }: Pick<WritePlan, 'sheet' | 'kept'>,
  table: WantedTable,
): readonly KeptEditOffer[] {
  return kept.map((edit) => ({
    sheet,
    row: edit.row,
    column: edit.column,
    label: `${nameOf(edit, table)} · ${edit.title}`,
    theirs: theirWords(edit),
    ours: contentWords(edit.wanted, formatOf(edit.wanted)),
    isNews: edit.isNews,
  }))
}

/** The edit that an offer is about; `null` where the cell, or the row in its place, is not what it was when it was offered. */
export function offeredEdit(
  { kept }: Pick<WritePlan, 'kept'>,
  { row, column, theirs }: Pick<KeptEditOffer, 'row' | 'column' | 'theirs'>,
): KeptEdit | null {
  return kept.find((edit) => edit.row === row && edit.column === column && theirWords(edit) === theirs) ?? null
}

/** Writes ours in place of one edit; the row remembers it, so that the cell is renewed from now on. */
export function planTake(
  existing: OwnGrid,
  table: WantedTable,
  { row, column, key, wanted }: Pick<KeptEdit, 'row' | 'column' | 'key' | 'wanted'>,
): readonly Block[] {
  const { grid, moved } = align(existing, table)
  const cells: CellPlan[] = [{ row, column, cell: wanted, fate: 'write', fills: false }]
  const memoryColumn = locate(grid, table)?.columns.get(MEMORY_KEY)
  if (memoryColumn !== undefined) {
    const memory = remembering(parseMemory(grid.values[row - 1]?.[memoryColumn - 1]), key, wanted)
    cells.push({ row, column: memoryColumn, cell: memoryCell(memory), fate: 'write', fills: false })
  }
  return blocksOf(withMoved(cells, moved))
}

/** A person's number or date is told as ours beside it; anything else as it stands. */
function theirWords({ theirs, wanted }: KeptEdit): string {
  return contentWords(theirs, formatOf(wanted))
}

function nameOf({ id }: KeptEdit, { columns, rows }: WantedTable): string {
  const [name] = columns
  const cell = rows.find((row) => row.id === id)?.cells[name?.key ?? '']
  return cell?.kind !== 'value' || isLocalDate(cell.value) ? id : String(cell.value)
}
