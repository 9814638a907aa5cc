import type { Wire } from './wire.ts'

/** What `google.script.run` can carry. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain }

/** A value as it reaches a success handler: plain JSON, `undefined` in lists as `null`. */
export function toPlain(wire: Wire): Plain {
  if (wire === undefined || wire === null) return null
  if (typeof wire !== 'object') return wire
  switch (wire.kind) {
    case 'list':
      return wire.items.map(toPlain)
    case 'matrix':
      return wire.rows.map((row) => row.map((cell) => cell ?? null))
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
