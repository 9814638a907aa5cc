import type { Invocation, Reply, ServiceDescription } from '../protocol.ts'
import { decode, type EnumWire, encode, type Revive, type ServiceWire, type Wire } from '../wire.ts'
import { makeTemplate } from './template.ts'

type Method = (this: object, ...args: unknown[]) => unknown

/** Asked by the language itself of any object; a service that answered them would be taken for a promise or the like. */
const NOT_METHODS = new Set(['then', 'toJSON', 'valueOf', 'constructor', 'prototype', '$$typeof', 'length'])

/** What objects call themselves where it is not the name of their class. */
const SPOKEN_NAMES: Readonly<Record<string, string>> = { BooleanCondition: 'ConditionalFormatBooleanCondition' }

/**
 * The objects by which a script reaches the services. Each is a Proxy that knows its class and number and sends every method
 * to the host, which counts it, checks it and answers. Runs inside the script's context.
 */
export function createFacades(description: ServiceDescription, invoke: (call: Invocation) => Reply) {
  const wires = new WeakMap<object, ServiceWire | EnumWire>()
  const methods = new Map<string, Method>()
  const enums = new Map<string, Record<string, unknown>>()

  const recognise = (value: object) => {
    if (value instanceof Date) return { kind: 'date', time: value.getTime() } as const
    return wires.get(value) ?? null
  }

  const call = (target: ServiceWire, method: string, args: readonly unknown[]): unknown => {
    const encoded: Wire[] = []
    for (const arg of args) encoded.push(encode(arg, recognise))
    const reply = invoke({ className: target.className, handle: target.handle, method, args: encoded })
    if (reply.ok) return decode(reply.value, revive)
    const error = new Error(reply.message)
    error.name = reply.name
    throw error
  }

  const methodOf = (className: string, name: string): Method => {
    const key = `${className}.${name}`
    const known = methods.get(key)
    if (known) return known
    const method: Method = function (...args) {
      const target = wires.get(this)
      if (target?.kind !== 'service') throw new TypeError(`${key} was called without its object.`)
      return call(target, name, args)
    }
    methods.set(key, method)
    return method
  }

  /** A user is told by their address. */
  const textOf = (wire: ServiceWire): string =>
    wire.className === 'User' ? String(call(wire, 'getEmail', [])) : (SPOKEN_NAMES[wire.className] ?? wire.className)

  const handler: ProxyHandler<{ readonly wire: ServiceWire; readonly toText: () => string }> = {
    get({ wire, toText }, key) {
      if (key === 'toString') return toText
      if (typeof key === 'symbol' || NOT_METHODS.has(key)) return undefined
      const field = wire.fields?.[key]
      if (field !== undefined) return field
      if (description.constants[wire.className]?.[key]) return enumOf(wire.className, key)
      const part = description.parts[wire.className]?.[key]
      if (part) return facade({ kind: 'service', className: part, handle: 0 })
      // Google names enumerations so, and methods never.
      if (/^[A-Z]/.test(key)) throw new Error(`${wire.className}.${key} is not implemented in local-sheets`)
      return methodOf(wire.className, key)
    },
    set({ wire }, key) {
      throw new TypeError(`${wire.className}.${String(key)} cannot be set.`)
    },
  }

  const facade = (wire: ServiceWire): object => {
    const proxy =
      wire.className === 'HtmlTemplate'
        ? makeTemplate((method, args) => call(wire, method, args))
        : new Proxy({ wire, toText: () => textOf(wire) }, handler)
    wires.set(proxy, wire)
    return proxy
  }

  /** All values of one enumeration; the same objects each time, so that `===` works. */
  const enumOf = (className: string, name: string): Record<string, unknown> => {
    const keys = description.constants[className]?.[name] ?? []
    const known = enums.get(name)
    if (known) return known
    const values: Record<string, unknown> = {}
    keys.forEach((key, position) => {
      values[key] = enumValue(name, key, position)
    })
    enums.set(name, values)
    return values
  }

  const enumValue = (name: string, key: string, position: number): object => {
    const value = {
      toString: () => key,
      toJSON: () => key,
      name: () => key,
      ordinal: () => position,
      compareTo: (other: { ordinal(): number }) => position - other.ordinal(),
    }
    wires.set(value, { kind: 'enum', name, key })
    return value
  }

  const ownerOf = (name: string): string =>
    Object.keys(description.constants).find((className) => description.constants[className]?.[name]) ?? ''

  const revive: Revive = {
    service: facade,
    enumValue: ({ name, key }) => enumOf(ownerOf(name), name)[key],
    fn: () => undefined,
  }

  return { facade, recognise, revive }
}
