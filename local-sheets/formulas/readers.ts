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
  readonly #ofCell = new SheetBuckets<Reading<Reader>>()
  readonly #ofColumn = new SheetBuckets<Reading<Reader>>()
  readonly #whereabouts = new Map<Reader, Whereabouts<Reader>[]>()

  /** `span.right` must be a real column: open rows end with the sheet. */
  add(reader: Reader, sheetId: number, span: Span): void {
    const reading = { top: span.top, bottom: span.bottom, reader }
    if (span.top === span.bottom && span.left === span.right) {
      this.#keep(reading, this.#ofCell.bucket(sheetId, cellKey(span.top, span.left)))
      return
    }
    for (let column = span.left; column <= span.right; column += 1) {
      this.#keep(reading, this.#ofColumn.bucket(sheetId, column))
    }
  }

  #keep(reading: Reading<Reader>, bucket: Set<Reading<Reader>>): void {
    bucket.add(reading)
    const whereabouts = this.#whereabouts.get(reading.reader)
    if (whereabouts) whereabouts.push({ bucket, reading })
    else this.#whereabouts.set(reading.reader, [{ bucket, reading }])
  }

  /** Forgets all that this formula has read. */
  remove(reader: Reader): void {
    for (const { bucket, reading } of this.#whereabouts.get(reader) ?? []) bucket.delete(reading)
    this.#whereabouts.delete(reader)
  }

  clear(): void {
    this.#ofCell.clear()
    this.#ofColumn.clear()
    this.#whereabouts.clear()
  }

  /** The formulas that have read any cell of the area; one may come several times. */
  of(sheetId: number, area: Span): Reader[] {
    return [...this.#singleReaders(sheetId, area), ...this.#stretchReaders(sheetId, area)]
  }

  *#singleReaders(sheetId: number, area: Span): Generator<Reader> {
    if (this.#ofCell.isEmpty(sheetId)) return
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        for (const { reader } of this.#ofCell.there(sheetId, cellKey(row, column))) yield reader
      }
    }
  }

  *#stretchReaders(sheetId: number, area: Span): Generator<Reader> {
    for (let column = area.left; column <= area.right; column += 1) {
      for (const { top, bottom, reader } of this.#ofColumn.there(sheetId, column)) {
        if (top <= area.bottom && bottom >= area.top) yield reader
      }
    }
  }
}

interface Whereabouts<Reader> {
  readonly bucket: Set<Reading<Reader>>
  readonly reading: Reading<Reader>
}

/** Sets by sheet and key, made when first wanted. */
class SheetBuckets<Entry> {
  readonly #sheets = new Map<number, Map<number, Set<Entry>>>()

  bucket(sheetId: number, key: number): Set<Entry> {
    const sheet = this.#sheets.get(sheetId) ?? new Map<number, Set<Entry>>()
    this.#sheets.set(sheetId, sheet)
    const bucket = sheet.get(key) ?? new Set<Entry>()
    sheet.set(key, bucket)
    return bucket
  }

  there(sheetId: number, key: number): Iterable<Entry> {
    return this.#sheets.get(sheetId)?.get(key) ?? []
  }

  isEmpty(sheetId: number): boolean {
    return !this.#sheets.has(sheetId)
  }

  clear(): void {
    this.#sheets.clear()
  }
}
