import type { SheetGrid } from '../tables/grid.ts'
import { headerColumns } from '../tables/headers/columns.ts'

/** The header of one column as a person reads it. */
export interface HeaderText {
  /** Sheet column, from 1. */
  readonly column: number
  /** Texts of all header rows, joined by ' / '; `''` where there is none. */
  readonly header: string
}

/** The header texts of every column of a sheet; `first` and `last` are sheet rows, from 1. */
export function headerTexts(grid: SheetGrid, first: number, last: number): readonly HeaderText[] {
  return headerColumns(headerRowsOf(grid, first, last)).map(({ index, leaf, groups }) => ({
    column: index + 1,
    header: [...groups, leaf]
      .map(oneLine)
      .filter((text) => text !== '')
      .join(' / '),
  }))
}

/** The cells of some rows, as `headerColumns` wants them. */
export function headerRowsOf(grid: SheetGrid, first: number, last: number): readonly (readonly string[])[] {
  return grid.display.slice(first - 1, last).map((cells) => cells.map((cell) => cell.trim()))
}

/** What two spellings of one header share: case and spaces do not make another column. */
export function headerKey(header: string): string {
  return oneLine(header).toLowerCase()
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
