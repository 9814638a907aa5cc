import type { SourceKind } from '../../shared/tables/fields.ts'
import type { CellValue } from '../../shared/tables/grid.ts'

/** What a row of a sheet is. `rest`: anything around the data that is none. */
export type RowRole = 'header' | 'data' | 'rest'

export interface DraftRow {
  readonly role: RowRole
  readonly cells: readonly CellValue[]
}

/** A table as an office lays it out, with the truth about each row and column. */
export interface Draft {
  /** Name of the sheet. */
  readonly name: string
  /** `null`: none of our business. */
  readonly kind: SourceKind | null
  /** By column: the field it holds, `a+b` where it holds both, `null` where it holds none. */
  readonly fields: readonly (string | null)[]
  readonly rows: readonly DraftRow[]
}

/** One column of a table: its header from the top row down, the field it holds, and its cell for a record. */
export interface DraftColumn<Item> {
  readonly field: string | null
  readonly header: readonly string[]
  readonly cell: (item: Item, index: number) => CellValue
}

/** @param header the text, or the texts from the top row down: a group and the column under it */
export function column<Item>(
  field: string | null,
  header: string | readonly string[],
  cell: (item: Item, index: number) => CellValue,
): DraftColumn<Item> {
  return { field, header: typeof header === 'string' ? [header] : header, cell }
}

/** A table with one row for each record. A merged header has its text in its first cell and `''` in the others, as sheets give it. */
export function draft<Item>(
  name: string,
  kind: SourceKind | null,
  items: readonly Item[],
  columns: readonly DraftColumn<Item>[],
): Draft {
  const depth = Math.max(...columns.map(({ header }) => header.length))
  const header = Array.from({ length: depth }, (_, level): DraftRow => {
    const cells = columns.map((one, index) =>
      continues(columns[index - 1], one, level) ? '' : (one.header[level] ?? ''),
    )
    return { role: 'header', cells }
  })
  const data = items.map(
    (item, index): DraftRow => ({ role: 'data', cells: columns.map(({ cell }) => cell(item, index)) }),
  )
  return { name, kind, fields: columns.map(({ field }) => field), rows: [...header, ...data] }
}

/** Does the column stand under the same group as the one before it? The lowest text is a column's own. */
function continues<Item>(before: DraftColumn<Item> | undefined, one: DraftColumn<Item>, level: number): boolean {
  if (before === undefined || level >= one.header.length - 1 || level >= before.header.length - 1) return false
  return one.header.slice(0, level + 1).every((text, at) => text === before.header[at])
}
