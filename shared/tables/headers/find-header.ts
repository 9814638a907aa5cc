import type { SourceKind } from '../fields.ts'
import type { CellValue, SheetGrid } from '../grid.ts'
import type { ColumnMatch } from '../reading.ts'
import { sure } from './compare.ts'
import { matchRows, qualityOf } from './match-rows.ts'
import { isNumberRow } from './number-row.ts'
import { knownHeader } from './promise.ts'
import { isTitleRow, namesMoreColumns } from './title-row.ts'

/** A header found in a grid: sheet rows by index, from 0. */
export interface FoundHeader {
  readonly first: number
  readonly last: number
  readonly kind: SourceKind
  readonly confidence: number
  readonly columns: readonly ColumnMatch[]
}

const mostRows = 4
const longestHeader = 200
const sampledRows = 60
const leastNamed = 2

/**
 * The header between two rows (`to` not included): the block of up to four rows that speaks best for a kind of table.
 * Blocks are tried around rows with at least two cells that are names of fields; so data rows cost next to nothing.
 */
export function findHeader(grid: SheetGrid, from: number, to: number): FoundHeader | null {
  let best: { found: FoundHeader; quality: number } | null = null
  for (let row = from; row < to; row++) {
    if (!isPromising(grid, row)) continue
    for (const { first, last } of blocksAround(grid, row, from)) {
      const match = matchRows(rowsOf(grid, first, last), { titles: titlesAbove(grid, first, from) })
      if (match.kind === null) continue
      const quality = qualityOf(match, last - first + 1)
      if (best === null || quality > best.quality) {
        const { kind, confidence, columns } = match
        best = { found: { first, last, kind, confidence, columns }, quality }
      }
    }
    if (best !== null && row > best.found.last + mostRows) break
  }
  const found = best === null ? null : seenWithItsCells(grid, best.found, from)
  return found !== null && surelyNamed(found) >= leastNamed ? found : null
}

/** How many columns are surely of a field, be it that another is so too. Words that happen to stand in prose name one at most. */
function surelyNamed({ columns }: FoundHeader): number {
  return columns.filter(({ confidence, fields }) => confidence >= sure && fields.length > 0).length
}

/** The header once more, with a look at the cells below: they settle what its words leave open. */
function seenWithItsCells(grid: SheetGrid, found: FoundHeader, from: number): FoundHeader {
  const below = grid.values.slice(found.last + 1, found.last + 1 + sampledRows)
  const samples = (index: number) => below.map((row) => row[index] ?? '')
  const rows = rowsOf(grid, found.first, found.last)
  const { kind, confidence, columns } = matchRows(rows, { titles: titlesAbove(grid, found.first, from), samples })
  return kind === null ? found : { ...found, kind, confidence, columns }
}

function rowsOf(grid: SheetGrid, first: number, last: number): readonly (readonly string[])[] {
  return grid.display.slice(first, last + 1).map((cells) => cells.map((cell) => cell.trim()))
}

/** Has the row, texts only, at least two cells that are names of fields? */
export function isPromising(grid: SheetGrid, row: number): boolean {
  if (!isHeaderLike(grid, row)) return false
  let known = 0
  for (const cell of grid.display[row] ?? []) {
    if (cell !== '' && cell.length < longestHeader && knownHeader(cell) && ++known === 2) return true
  }
  return false
}

function blocksAround(grid: SheetGrid, row: number, from: number): { first: number; last: number }[] {
  const blocks: { first: number; last: number }[] = []
  for (let first = Math.max(from, row - 2); first <= row; first++) {
    for (let last = row; last < first + mostRows; last++) {
      if (!allHeaderLike(grid, first, last)) break
      if (last > first && isTitleRow(grid.display[first] ?? [], grid.display[first + 1] ?? [])) continue
      if (goesOn(grid, first, last)) continue
      if (first > from && isHeaderLike(grid, first - 1) && beginsAbove(grid, first, last)) continue
      blocks.push({ first, last })
    }
  }
  return blocks
}

/** Does the row above hold texts over gaps of these rows, within their width? */
function beginsAbove(grid: SheetGrid, first: number, last: number): boolean {
  const rows = grid.display.slice(first, last + 1)
  const width = Math.max(
    ...rows.map((row) => row.reduce((last, cell, index) => (cell.trim() === '' ? last : index + 1), 0)),
  )
  return namesMoreColumns((grid.display[first - 1] ?? []).slice(0, width), rows)
}

/** Does the next row name the columns under groups? It fills columns without a text so far, or those where a group begins. */
function goesOn(grid: SheetGrid, first: number, last: number): boolean {
  const next = last + 1
  if (!isHeaderLike(grid, next)) return false
  const hasText = (row: number, index: number) => (grid.display[row]?.[index] ?? '').trim() !== ''
  const isNew = (index: number) => !grid.display.slice(first, next).some((_, at) => hasText(first + at, index))
  const filled = (grid.display[next] ?? []).flatMap((_, index) => (hasText(next, index) ? [index] : []))
  return (
    filled.some(isNew) && filled.every((index) => isNew(index) || (hasText(last, index) && !hasText(last, index + 1)))
  )
}

function allHeaderLike(grid: SheetGrid, first: number, last: number): boolean {
  for (let row = first; row <= last; row++) if (!isHeaderLike(grid, row)) return false
  return true
}

/** Texts only, at least one; no dates, amounts, checkboxes, column numbers. A year may stand in a header. */
function isHeaderLike(grid: SheetGrid, row: number): boolean {
  const values = grid.values[row]
  if (values === undefined) return false
  let texts = 0
  for (const value of values) {
    if (value === '') continue
    if (!isHeaderCell(value)) return false
    texts++
  }
  return texts > 0 && !isNumberRow(grid.display[row] ?? [])
}

function isHeaderCell(value: CellValue): boolean {
  if (typeof value === 'number') return Number.isInteger(value) && value >= 1990 && value <= 2100
  return typeof value === 'string' && !/^[\d\s.,:/-]{4,}$/.test(value)
}

function titlesAbove(grid: SheetGrid, first: number, from: number): readonly string[] {
  const titles = [grid.name]
  for (let row = Math.max(from, first - 8); row < first; row++) {
    const filled = (grid.display[row] ?? []).filter((cell) => cell.trim() !== '')
    if (filled.length <= 2) titles.push(...filled)
  }
  return titles
}
