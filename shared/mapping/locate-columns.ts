import { type HeaderText, headerKey } from './header-texts.ts'
import type { ColumnIdentity } from './mapping.ts'

/** Where a column is now, or why that cannot be told. Columns count from 1. */
export type Whereabouts =
  | { readonly kind: 'found'; readonly column: number }
  /** It stands here, under another header. */
  | { readonly kind: 'renamed'; readonly column: number; readonly header: string }
  /** One of these, or none: their headers are its own. */
  | { readonly kind: 'unsure'; readonly columns: readonly number[] }
  | { readonly kind: 'gone' }

/**
 * Finds every column that is read. Metadata and header must agree: the one moves with the column, the other says what it is.
 * Where the metadata of the whole table is lost (a copy of the file, an import), the header decides alone, if just one column has it.
 *
 * @param texts the header of every column of the sheet.
 * @param marks columns on which an id hangs on this sheet.
 */
export function locateColumns(
  columns: readonly ColumnIdentity[],
  texts: readonly HeaderText[],
  marks: ReadonlyMap<string, readonly number[]>,
): ReadonlyMap<ColumnIdentity, Whereabouts> {
  const keys = new Map(texts.map(({ column, header }) => [column, headerKey(header)]))
  const isAt = (one: ColumnIdentity, column: number) => (keys.get(column) ?? '') === headerKey(one.header)
  const read = columns.filter(({ fields }) => fields.length > 0)
  const hasMarks = read.some(({ id, isMarked }) => isMarked && marks.has(id))
  const isUnmoved = columns.every((one) => isAt(one, one.at))
  const byHeader = (one: ColumnIdentity): Whereabouts => {
    if (isUnmoved) return { kind: 'found', column: one.at }
    const [only, ...others] = texts.filter(({ column }) => isAt(one, column))
    if (only === undefined) return { kind: 'gone' }
    const wasAlone = columns.filter(({ header }) => headerKey(header) === headerKey(one.header)).length === 1
    if (others.length === 0 && wasAlone) return { kind: 'found', column: only.column }
    return { kind: 'unsure', columns: [only, ...others].map(({ column }) => column) }
  }
  const byMark = (one: ColumnIdentity): Whereabouts => {
    const marked = marks.get(one.id) ?? []
    const [fitting, ...others] = marked.filter((column) => isAt(one, column))
    if (fitting !== undefined && others.length === 0) return { kind: 'found', column: fitting }
    if (fitting !== undefined) return { kind: 'unsure', columns: [fitting, ...others] }
    const [column] = marked
    if (column === undefined) return { kind: 'gone' }
    return { kind: 'renamed', column, header: texts.find((text) => text.column === column)?.header ?? '' }
  }
  return apart(new Map(read.map((one) => [one, one.isMarked && hasMarks ? byMark(one) : byHeader(one)])))
}

/** No column can be two: where two are found in one place, neither is sure. */
function apart(places: ReadonlyMap<ColumnIdentity, Whereabouts>): ReadonlyMap<ColumnIdentity, Whereabouts> {
  const taken = new Map<number, number>()
  for (const place of places.values()) {
    if (place.kind === 'found') taken.set(place.column, (taken.get(place.column) ?? 0) + 1)
  }
  return new Map(
    [...places].map(([one, place]) =>
      place.kind === 'found' && (taken.get(place.column) ?? 0) > 1
        ? [one, { kind: 'unsure', columns: [place.column] }]
        : [one, place],
    ),
  )
}
