import type { Host } from './host.ts'
import type { Selves } from './selves.ts'
import { EnumValue, ServiceObject } from './service-object.ts'

const MISMATCH = Symbol('mismatch')

/** Takes an argument that a script gave, or refuses it; then Google says that "the parameters don't match". */
export interface Parser<T> {
  read(value: unknown): T | typeof MISMATCH
  readonly optional?: true
}

type Parsed<Parsers extends readonly Parser<unknown>[]> = {
  readonly [I in keyof Parsers]: Parsers[I] extends Parser<infer T> ? T : never
}

/** One signature of a method: the arguments it takes, and what it does. */
export interface Signature<Self> {
  /** `null` where the arguments are others. */
  match(args: readonly unknown[]): ((host: Host, self: Self) => unknown) | null
}

/** All signatures of a method; the first that matches is taken. */
export type Method<Self> = readonly Signature<Self>[]

/** `on<'Range'>()(number, number)((host, range, row, column) => …)` is a method with one signature; spread several into one. */
export function signaturesOf<Name extends keyof Selves>() {
  return <const Parsers extends readonly Parser<unknown>[]>(...parsers: Parsers) =>
    (run: (host: Host, self: Selves[Name], ...args: Parsed<Parsers>) => unknown): Method<Selves[Name]> => {
      const required = parsers.filter(({ optional: isOptional }) => !isOptional).length
      return [
        {
          match(args) {
            if (args.length > parsers.length || args.length < required) return null
            const values = parsers.map((parser, index) => parser.read(args[index]))
            if (values.includes(MISMATCH)) return null
            // Each value came from the parser of its place, which is what Parsed says.
            return (host, self) => run(host, self, ...(values as unknown as Parsed<Parsers>))
          },
        },
      ]
    }
}

/** A method that takes any number of arguments of any kind. */
export const variadic = <Name extends keyof Selves>(
  run: (host: Host, args: readonly unknown[]) => unknown,
): Method<Selves[Name]> => [{ match: (args) => (host) => run(host, args) }]

const parser = <T>(accepts: (value: unknown) => value is T): Parser<T> => ({
  read: (value) => (accepts(value) ? value : MISMATCH),
})

export const text = parser((value) => typeof value === 'string')
export const number = parser((value): value is number => typeof value === 'number' && !Number.isNaN(value))
export const boolean = parser((value) => typeof value === 'boolean')
export const date = parser((value) => value instanceof Date)
export const anything: Parser<unknown> = { read: (value) => value }

/** Row, column, count: decimals are cut off, as Java does. */
export const integer: Parser<number> = {
  read: (value) => (typeof value === 'number' && Number.isFinite(value) ? Math.trunc(value) : MISMATCH),
}

/** Texts as they are, other primitives as text: where Google wants a String, it takes `5` too. */
export const textLike: Parser<string> = {
  read: (value) =>
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : MISMATCH,
}

export const nullable = <T>({ read }: Parser<T>): Parser<T | null> => ({
  read: (value) => (value === null || value === undefined ? null : read(value)),
})

export const optional = <T>({ read }: Parser<T>): Parser<T | undefined> => ({
  read: (value) => (value === undefined ? undefined : read(value)),
  optional: true,
})

export const oneOf = <A, B>(first: Parser<A>, second: Parser<B>): Parser<A | B> => ({
  read(value) {
    const read = first.read(value)
    return read === MISMATCH ? second.read(value) : read
  },
})

export const list = <T>({ read }: Parser<T>): Parser<readonly T[]> => ({
  read(value) {
    if (!Array.isArray(value)) return MISMATCH
    const items: T[] = []
    for (const item of value) {
      const parsed = read(item)
      if (parsed === MISMATCH) return MISMATCH
      items.push(parsed)
    }
    return items
  },
})

/** As `list(number)` takes it, but quick where there are millions. */
export const numbers = parser(
  (value): value is readonly number[] => Array.isArray(value) && value.every((item) => typeof item === 'number'),
)

export const matrix = <T>(cell: Parser<T>): Parser<readonly (readonly T[])[]> => list(list(cell))

/** Rows of whatever: values for cells are looked at one by one where they are written. */
export const rows: Parser<readonly (readonly unknown[])[]> = {
  read: (value) => (Array.isArray(value) && value.every((row) => Array.isArray(row)) ? value : MISMATCH),
}

export const record: Parser<Readonly<Record<string, unknown>>> = {
  read(value) {
    const isPlain =
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      !(value instanceof Date || value instanceof ServiceObject || value instanceof EnumValue)
    return isPlain ? (value as Readonly<Record<string, unknown>>) : MISMATCH // all other objects are ruled out above
  },
}

/** One option of an object of options: `{ template: sheet }`; `null` where it is left out. */
export const option = <T>(name: string, { read }: Parser<T>): Parser<T | null> => ({
  read(value) {
    const options = record.read(value)
    if (options === MISMATCH) return MISMATCH
    return options[name] === undefined ? null : read(options[name])
  },
})

export const instance = <Name extends keyof Selves>(className: Name): Parser<Selves[Name]> => ({
  read: (value) =>
    value instanceof ServiceObject && value.className === className
      ? (value as ServiceObject<Name>).self // the class name says so
      : MISMATCH,
})

/** A key of an enumeration. */
export const choice = <Key extends string>(name: string, keys: readonly Key[]): Parser<Key> => ({
  read: (value) =>
    (value instanceof EnumValue && value.name === name && keys.find((key) => key === value.key)) || MISMATCH,
})

/** What Google calls an argument in "The parameters (…) don't match". */
export function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'string') return 'String'
  if (typeof value === 'number' || typeof value === 'boolean') return typeof value
  if (Array.isArray(value)) return value.length === 0 ? 'number[]' : value.map(typeName).join(',')
  // A blob belongs to every service, so no service stands before it.
  if (value instanceof ServiceObject) return value.className === 'Blob' ? 'Blob' : `SpreadsheetApp.${value.className}`
  if (value instanceof EnumValue) return `SpreadsheetApp.${value.name}`
  return '(class)'
}
