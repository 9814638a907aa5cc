import type { CellValue } from '../grid.ts'
import { type HeaderMatch, matchRows, qualityOf } from './match-rows.ts'
import { isNumberRow } from './number-row.ts'
import { isTitleRow, namesMoreColumns } from './title-row.ts'

/** Some cells of a column below the header; `col` counts from 0. */
export interface ColumnSample {
  readonly col: number
  readonly values: readonly CellValue[]
}

/**
 * What a table is about and which column holds what, from its first rows: title rows above and a row 1, 2, 3 below are
 * told from the header.
 *
 * @param headers the rows; a merged cell has its text in its first cell and `''` in the others.
 */
export function matchHeaders(
  headers: readonly (readonly string[])[],
  samples: readonly ColumnSample[] = [],
): HeaderMatch {
  const width = headers.reduce((most, row) => Math.max(most, row.length), 0)
  const rows = headers
    .filter((row) => !isNumberRow(row))
    .map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ''))
  const byColumn = new Map(samples.map(({ col, values }) => [col, values]))
  const context = { samples: (index: number) => byColumn.get(index) ?? [] }
  let best = matchRows(rows, context)
  let quality = Number.NEGATIVE_INFINITY
  for (let first = 0; first < rows.length; first++) {
    if (first < rows.length - 1 && isTitleRow(rows[first] ?? [], rows[first + 1] ?? [])) continue
    if (first > 0 && namesMoreColumns(rows[first - 1] ?? [], rows.slice(first))) continue
    const match = matchRows(rows.slice(first), { ...context, titles: rows.slice(0, first).flat() })
    const one = qualityOf(match, rows.length - first)
    if (match.kind === null || one <= quality) continue
    best = match
    quality = one
  }
  return best
}
