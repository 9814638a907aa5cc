import type { SheetGrid } from '../tables/grid.ts'
import { headerKey, headerTexts } from './header-texts.ts'
import type { TableMapping } from './mapping.ts'

/** Sheet rows of a header, from 1. */
export interface HeaderRows {
  readonly first: number
  readonly last: number
}

/** Rows in which headers nearly always stand. */
const usualRows = 200

type Sought = Pick<TableMapping, 'headerRows' | 'columns'>

/** Where a table's header stands now; `null` where fewer than half of its columns can be found in any rows. */
export function locateHeader(grid: SheetGrid, table: TableMapping): HeaderRows | null {
  const near = headerBlocks(grid, table, Math.min(usualRows, grid.display.length))
  const found = near[table.nth]
  if (found !== undefined || grid.display.length <= usualRows) return found ?? null
  return headerBlocks(grid, table, grid.display.length)[table.nth] ?? null
}

/** Which of the blocks with such headers begins in this row, from 0. */
export function nthHeader(grid: SheetGrid, table: Sought, first: number): number {
  const blocks = headerBlocks(grid, table, grid.display.length)
  return Math.max(
    blocks.findIndex((block) => block.first === first),
    0,
  )
}

/** Every block of rows that has at least half of the headers; of overlapping blocks the best, of equals the first. */
function headerBlocks(grid: SheetGrid, table: Sought, rows: number): readonly HeaderRows[] {
  const wanted = new Set(table.columns.map(({ header }) => headerKey(header)).filter((key) => key !== ''))
  const parts = new Set([...wanted].flatMap((header) => header.split(' / ')))
  const enough = Math.max(wanted.size / 2, 1)
  const blocks: { readonly rows: HeaderRows; readonly score: number }[] = []
  const hits = Array.from({ length: rows }, (_, index) => countParts(grid.display[index] ?? [], parts))
  for (let first = 1; first <= rows; first++) {
    const last = first + table.headerRows - 1
    const promised = hits.slice(first - 1, last).reduce((sum, count) => sum + count, 0)
    if (promised < enough) continue
    const present = new Set(headerTexts(grid, first, last).map(({ header }) => headerKey(header)))
    const score = [...wanted].filter((header) => present.has(header)).length
    if (score < enough) continue
    const before = blocks[blocks.length - 1]
    if (before === undefined || before.rows.last < first) blocks.push({ rows: { first, last }, score })
    else if (score > before.score) blocks[blocks.length - 1] = { rows: { first, last }, score }
  }
  return blocks.map((block) => block.rows)
}

function countParts(cells: readonly string[], parts: ReadonlySet<string>): number {
  let count = 0
  for (const cell of cells) if (cell !== '' && parts.has(headerKey(cell))) count++
  return count
}
