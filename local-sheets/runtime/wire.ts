/**
 * How values cross between a script's bare context and the host. Plain enough for `postMessage`; free of objects of either
 * realm that the other could get hold of. This module runs on both sides, so it builds its arrays with literals and loops:
 * `map` on an array of the other realm would give an array of that realm.
 */
export type Wire =
  | Primitive
  | ListWire
  | NumbersWire
  | MatrixWire
  | DateWire
  | RecordWire
  | ServiceWire
  | EnumWire
  | FunctionWire

export type Primitive = undefined | null | boolean | number | string

export interface ListWire {
  readonly kind: 'list'
  readonly items: readonly Wire[]
}

/** Small whole numbers, such as the bytes of a picture: a list of millions would take seconds to cross. */
export interface NumbersWire {
  readonly kind: 'numbers'
  readonly values: Int8Array | Int16Array
}

/**
 * Rows of plain cells, the bulk of all traffic. They travel as one long list: 50,000 small ones more would keep the garbage
 * collector busy for longer than all else takes.
 */
export interface MatrixWire {
  readonly kind: 'matrix'
  readonly columns: number
  /** Row by row. */
  readonly cells: readonly Primitive[]
  /** Which cells are dates: index into `cells`, where the time stands in ms since 1970. */
  readonly dates: readonly number[]
}

export interface DateWire {
  readonly kind: 'date'
  /** ms since 1970 */
  readonly time: number
}

export interface RecordWire {
  readonly kind: 'record'
  readonly entries: readonly (readonly [string, Wire])[]
}

/** An object of a service, such as a Range: the script holds its class and number, the host its state. */
export interface ServiceWire {
  readonly kind: 'service'
  readonly className: string
  readonly handle: number
  /** Plain properties that the object has besides methods, as the range of an `onEdit` event does. */
  readonly fields?: Readonly<Record<string, number>>
}

export interface EnumWire {
  readonly kind: 'enum'
  readonly name: string
  readonly key: string
}

/** A function cannot cross; that there was one is told, so that the receiver can complain of it. */
export interface FunctionWire {
  readonly kind: 'function'
}

/** Says what an object is that only one side knows (a facade, a service object); `null` for ordinary objects. */
export type Recognise = (value: object) => ServiceWire | EnumWire | DateWire | MatrixWire | NumbersWire | null

export function encode(value: unknown, recognise: Recognise): Wire {
  if (typeof value === 'function') return { kind: 'function' }
  if (typeof value === 'bigint' || typeof value === 'symbol') return String(value)
  if (typeof value !== 'object' || value === null) return value as Primitive // all other types are ruled out above
  if (Array.isArray(value)) {
    return encodeNumbers(value) ?? encodeMatrix(value, recognise) ?? encodeList(value, recognise)
  }
  return recognise(value) ?? encodeRecord(value, recognise)
}

function encodeList(values: readonly unknown[], recognise: Recognise): ListWire {
  const items: Wire[] = []
  for (const value of values) items.push(encode(value, recognise))
  return { kind: 'list', items }
}

/** Shorter lists are not worth it. */
const MANY_NUMBERS = 256

/** `null` where there are few, or something else among them. */
function encodeNumbers(list: readonly unknown[]): NumbersWire | null {
  if (list.length < MANY_NUMBERS) return null
  const values = new Int16Array(list.length)
  for (let i = 0; i < list.length; i++) {
    const value = list[i]
    if (typeof value !== 'number') return null
    values[i] = value
    if (values[i] !== value) return null
  }
  return { kind: 'numbers', values }
}

/** `null` where rows differ in length, or some cell is neither primitive nor a date. */
function encodeMatrix(rows: readonly unknown[], recognise: Recognise): MatrixWire | null {
  const [first] = rows
  // Rows without cells would leave nothing to count them by.
  if (!Array.isArray(first) || first.length === 0) return null
  const columns = first.length
  const cells: Primitive[] = new Array(rows.length * columns)
  const dates: number[] = []
  let index = 0
  for (let r = 0; r < rows.length; r++) {
    const row: unknown = rows[r]
    if (!Array.isArray(row) || row.length !== columns) return null
    for (let c = 0; c < columns; c++) {
      const cell: unknown = row[c]
      if (typeof cell === 'object' && cell !== null) {
        const known = Array.isArray(cell) ? null : recognise(cell)
        if (known?.kind !== 'date') return null
        dates.push(index)
        cells[index++] = known.time
      } else if (typeof cell === 'function' || typeof cell === 'bigint' || typeof cell === 'symbol') return null
      else cells[index++] = cell as Primitive // all other types are ruled out above
    }
  }
  return { kind: 'matrix', columns, cells, dates }
}

function encodeRecord(value: object, recognise: Recognise): RecordWire {
  const entries: [string, Wire][] = []
  for (const [key, part] of Object.entries(value)) entries.push([key, encode(part, recognise)])
  return { kind: 'record', entries }
}

/** Makes of a wire value what its side works with. */
export interface Revive {
  service(wire: ServiceWire): unknown
  enumValue(wire: EnumWire): unknown
  fn(): unknown
}

export function decode(wire: Wire, revive: Revive): unknown {
  if (typeof wire !== 'object' || wire === null) return wire
  switch (wire.kind) {
    case 'list':
      return decodeList(wire.items, revive)
    case 'numbers':
      return decodeNumbers(wire.values)
    case 'matrix':
      return decodeMatrix(wire)
    case 'date':
      return new Date(wire.time)
    case 'record':
      return decodeRecord(wire, revive)
    case 'service':
      return revive.service(wire)
    case 'enum':
      return revive.enumValue(wire)
    case 'function':
      return revive.fn()
  }
}

function decodeList(items: readonly Wire[], revive: Revive): unknown[] {
  const values: unknown[] = []
  for (let i = 0; i < items.length; i++) values.push(decode(items[i], revive))
  return values
}

function decodeNumbers(values: NumbersWire['values']): number[] {
  const numbers: number[] = new Array(values.length)
  for (let i = 0; i < values.length; i++) numbers[i] = values[i] ?? 0
  return numbers
}

/** The long list cut into rows. */
export function rowsOf<T>({ columns, cells }: { readonly columns: number; readonly cells: readonly T[] }): T[][] {
  const rows: T[][] = []
  for (let start = 0; start < cells.length; start += columns) {
    const row: T[] = new Array(columns)
    for (let c = 0; c < columns; c++) row[c] = cells[start + c] as T // it has a cell for each place
    rows.push(row)
  }
  return rows
}

function decodeMatrix({ columns, cells, dates }: MatrixWire): unknown[][] {
  const rows: unknown[][] = rowsOf({ columns, cells })
  for (let d = 0; d < dates.length; d++) {
    const index = dates[d] ?? 0
    const row = rows[Math.floor(index / columns)]
    if (row) row[index % columns] = new Date(Number(cells[index]))
  }
  return rows
}

const PLAIN = { writable: true, enumerable: true, configurable: true }

function decodeRecord({ entries }: RecordWire, revive: Revive): Record<string, unknown> {
  const record: Record<string, unknown> = {}
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i]
    // Defined, not assigned: a key may be called `__proto__`.
    if (entry) Object.defineProperty(record, entry[0], { ...PLAIN, value: decode(entry[1], revive) })
  }
  return record
}
