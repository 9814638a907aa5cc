import type { CallOutcome, Invocation, Reply, ServiceDescription } from '../protocol.ts'
import { decode, encode, type Wire } from '../wire.ts'
import { dateAt } from './clock.ts'
import { consoleOf } from './console.ts'
import { createFacades } from './facade.ts'

/** What the host lends to a context. Scripts never see it; only this bridge does. */
export interface Outside {
  readonly description: ServiceDescription
  invoke(call: Invocation): Reply
  /** The script's present, ms since 1970; absent: the computer's. */
  now?(): number
  /** Told once, when a called function has ended. */
  settle(outcome: CallOutcome): void
}

/** Puts the services into the global scope. Gives what calls one of the script's functions. */
export function install(outside: Outside) {
  const { facade, recognise, revive } = createFacades(outside.description, outside.invoke)
  const define = (name: string, value: unknown) =>
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false })
  for (const name of outside.description.roots) define(name, facade({ kind: 'service', className: name, handle: 0 }))
  define('console', consoleOf(outside.invoke))
  const { now } = outside
  if (now)
    define(
      'Date',
      dateAt(() => now()),
    )

  const succeed = (value: unknown) => outside.settle({ ok: true, value: encode(value, recognise) })

  /** Runs a global function; what it returns, or the promise it returns gives, is told to `settle`. */
  const call = (functionName: string, args: readonly Wire[]): void => {
    try {
      const fn: unknown = Reflect.get(globalThis, functionName)
      if (typeof fn !== 'function' || functionName.endsWith('_')) {
        throw new ReferenceError(`Script function not found: ${functionName}`)
      }
      const values: unknown[] = []
      for (const arg of args) values.push(decode(arg, revive))
      const result: unknown = Reflect.apply(fn, undefined, values)
      if (result instanceof Promise) result.then(succeed, (error) => outside.settle(failure(error)))
      else succeed(result)
    } catch (error) {
      outside.settle(failure(error))
    }
  }
  /** Declared functions are the enumerable ones among the globals. */
  const functionNames = (): string[] =>
    Object.keys(globalThis).filter((name) => typeof Reflect.get(globalThis, name) === 'function')
  return { call, failure, functionNames }
}

/** What was thrown, in plain words: scripts may throw anything. */
function failure(error: unknown): CallOutcome {
  if (!(error instanceof Error)) return { ok: false, name: 'Error', message: String(error), stack: '' }
  return { ok: false, name: error.name, message: error.message, stack: error.stack ?? '' }
}
