import type { SourceKind } from '../tables/fields.ts'
import type { SheetGrid } from '../tables/grid.ts'
import { assign } from '../tables/headers/assign.ts'
import { headerColumns } from '../tables/headers/columns.ts'
import { contentOf } from '../tables/headers/content.ts'
import { lexicon } from '../tables/headers/lexicon.ts'
import { columnWords } from '../tables/headers/match-column.ts'
import { reasonFor } from '../tables/headers/reason.ts'
import type { ColumnMatch } from '../tables/reading.ts'
import { headerRowsOf, headerTexts } from './header-texts.ts'
import type { HeaderRows } from './locate-header.ts'

/** First and last column of a table, from 1. */
export interface ColumnSpan {
  readonly first: number
  readonly last: number
}

/** Rows below the header whose cells are looked at. */
const sampled = 60

const everyColumn: ColumnSpan = { first: 1, last: Number.POSITIVE_INFINITY }

/**
 * What the columns under a header hold, given that the table is of this kind: somebody said so, or it was found before.
 *
 * @param extent first and last column (from 1) of the table; another may stand beside it.
 */
export function matchAs(
  kind: SourceKind,
  grid: SheetGrid,
  { first, last }: HeaderRows,
  extent: ColumnSpan = everyColumn,
): readonly ColumnMatch[] {
  const words = lexicon().kinds.find((one) => one.kind === kind)
  if (words === undefined) return []
  const isOutside = (index: number) => index + 1 < extent.first || index + 1 > extent.last
  const rows = headerRowsOf(grid, first, last).map((cells) => cells.map((cell, at) => (isOutside(at) ? '' : cell)))
  const columns = headerColumns(rows).map(columnWords)
  const below = grid.values.slice(last, last + sampled)
  const contents = columns.map(({ index }) => contentOf(isOutside(index) ? [] : below.map((row) => row[index] ?? '')))
  const texts = new Map(headerTexts(grid, first, last).map(({ column, header }) => [column, header]))
  return assign(columns, words, contents).map((one) => ({
    column: one.column.index + 1,
    header: texts.get(one.column.index + 1) ?? '',
    fields: one.fields,
    confidence: one.score,
    reason: reasonFor(one),
    asked: one.why === 'contested' || one.why === 'doubtful',
  }))
}
