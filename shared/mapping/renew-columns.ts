import type { ColumnMatch } from '../tables/reading.ts'
import { type Ids, identity } from './adopt.ts'
import type { HeaderText } from './header-texts.ts'
import type { ColumnIdentity } from './mapping.ts'

/** A column that is read, and where it is; `null` where that cannot be told. */
export interface PlacedColumn {
  readonly one: ColumnIdentity
  readonly column: number | null
}

/**
 * The columns of a table as they are known from now on: those that are read, where they are; every other header as it reads today.
 *
 * @param columns the table as it was read.
 */
export function renewColumns(
  read: readonly PlacedColumn[],
  columns: readonly ColumnMatch[],
  texts: readonly HeaderText[],
  ids: Ids,
): readonly ColumnIdentity[] {
  const placed = read.map(({ one, column }) => (column === null ? one : { ...one, at: column }))
  const held = new Set(read.map(({ column }) => column))
  const within = new Set(columns.map(({ column }) => column))
  const unread = texts
    .filter(({ column, header }) => header !== '' && within.has(column) && !held.has(column))
    .map(({ column, header }) => identity(column, header, [], ids))
  return [...placed, ...unread].sort((a, b) => a.at - b.at)
}
