import { cellKey } from './place.ts'
import type { Span } from './references.ts'

interface Reading<Reader> {
  readonly top: number
  readonly bottom: number
  readonly reader: Reader
}

/**
 * Which formulas have read which cells. Single cells are found by their key, longer stretches column by column:
 * a few hundred COUNTIFS over 50,000 rows are a few hundred entries.
 */
export class Readers<Reader> {
  readonly #ofCell = new Map<number, Map<number, Set<Reader>>>()
  readonly #ofColumn = new Map<number, Map<number, Set<Reading<Reader>>>>()
  readonly #forget = new Map<Reader, (() => void)[]>()

  /** `span.right` must be a real column: open rows end with the sheet. */
  add(reader: Reader, sheetId: number, span: Span): void {
    if (span.top === span.bottom && span.left === span.right) {
      const cells = slot<number, Map<number, Set<Reader>>>(this.#ofCell, sheetId, newMap)
      this.#keep(reader, slot<number, Set<Reader>>(cells, cellKey(span.top, span.left), newSet), reader)
      return
    }
    const columns = slot<number, Map<number, Set<Reading<Reader>>>>(this.#ofColumn, sheetId, newMap)
    const reading = { top: span.top, bottom: span.bottom, reader }
    for (let column = span.left; column <= span.right; column += 1) {
      this.#keep(reader, slot<number, Set<Reading<Reader>>>(columns, column, newSet), reading)
    }
  }

  #keep<Entry>(reader: Reader, among: Set<Entry>, entry: Entry): void {
    if (among.has(entry)) return
    among.add(entry)
    slot<Reader, (() => void)[]>(this.#forget, reader, newArray).push(() => among.delete(entry))
  }

  /** Forgets all that this formula has read. */
  remove(reader: Reader): void {
    for (const forget of this.#forget.get(reader) ?? []) forget()
    this.#forget.delete(reader)
  }

  clear(): void {
    this.#ofCell.clear()
    this.#ofColumn.clear()
    this.#forget.clear()
  }

  /** The formulas that have read any cell of the area; one may come several times. */
  of(sheetId: number, area: Span): Reader[] {
    return [...this.#singleReaders(sheetId, area), ...this.#stretchReaders(sheetId, area)]
  }

  *#singleReaders(sheetId: number, area: Span): Generator<Reader> {
    const cells = this.#ofCell.get(sheetId)
    if (!cells) return
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const readers = cells.get(cellKey(row, column))
        if (readers) yield* readers
      }
    }
  }

  *#stretchReaders(sheetId: number, area: Span): Generator<Reader> {
    const columns = this.#ofColumn.get(sheetId)
    if (!columns) return
    for (let column = area.left; column <= area.right; column += 1) {
      for (const { top, bottom, reader } of columns.get(column) ?? []) {
        if (top <= area.bottom && bottom >= area.top) yield reader
      }
    }
  }
}

const newMap = <Key, Item>() => new Map<Key, Item>()
const newSet = <Item>() => new Set<Item>()
const newArray = <Item>(): Item[] => []

function slot<Key, Item>(map: Map<Key, Item>, key: Key, make: () => Item): Item {
  const there = map.get(key)
  if (there !== undefined) return there
  const made = make()
  map.set(key, made)
  return made
}
