import { rowsOf, type Wire } from './wire.ts'

/** What `google.script.run` can carry. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain }

/** A value as it reaches a success handler: plain JSON, `undefined` in lists as `null`. */
export function toPlain(wire: Wire): Plain {
  if (wire === undefined || wire === null) return null
  if (typeof wire !== 'object') return wire
  switch (wire.kind) {
    case 'list':
      return wire.items.map(toPlain)
    case 'numbers':
      return [...wire.values]
    case 'matrix':
      return rowsOf(wire).map((row) => row.map((cell) => cell ?? null))
    case 'record':
      return Object.fromEntries(
        wire.entries.filter(([, value]) => value !== undefined).map(([key, value]) => [key, toPlain(value)]),
      )
    case 'enum':
      return wire.key
    default:
      return null
  }
}

/** Whether there is something in it that cannot be returned: then the handler gets `null` for the whole. */
export function isReturnable(wire: Wire): boolean {
  if (typeof wire !== 'object' || wire === null) return true
  switch (wire.kind) {
    case 'list':
      return wire.items.every(isReturnable)
    case 'numbers':
      return true
    case 'matrix':
      return wire.dates.length === 0
    case 'record':
      return wire.entries.every(([, value]) => isReturnable(value))
    case 'enum':
      return true
    default:
      return false
  }
}

/** What is wrong with arguments that cannot be sent: a date, a function, something circular. `null`: nothing. */
export function illegalArgument(args: readonly unknown[]): string | null {
  const index = args.findIndex((arg) => !isSendable(arg, new Set()))
  return index < 0 ? null : `Failed due to illegal value in property: ${index}`
}

function isSendable(value: unknown, within: ReadonlySet<object>): boolean {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') return false
  if (typeof value !== 'object' || value === null) return true
  if (value instanceof Date || within.has(value)) return false
  const inside = new Set(within).add(value)
  return Object.values(value).every((part) => isSendable(part, inside))
}
