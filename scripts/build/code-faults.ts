import { createContext, runInContext } from 'node:vm'
import { parse, type Token, tokTypes } from 'acorn'
import { googleServices } from '../google-services.ts'
import type { ExportedFunction } from './exported-functions.ts'
import { bundleName } from './global-stubs.ts'

/** Most bytes that the whole script may have: it is evaluated anew at every click and custom function. */
export const sizeLimit = 150_000

/**
 * Why Google would refuse a script, or run it otherwise than meant; empty: it may be pushed.
 * `functions` are the only globals it may make.
 */
export function codeFaults(code: string, functions: readonly ExportedFunction[]): readonly string[] {
  const before = [...nameFaults(functions), ...sizeFaults(code)]
  const syntax = syntaxFaults(code)
  if (syntax.length > 0) return [...before, ...syntax]
  const touches = serviceTouches(code)
  if (touches.length > 0) return [...before, ...touches]
  return [...before, ...loadFaults(code, functions)]
}

function nameFaults(functions: readonly ExportedFunction[]): readonly string[] {
  return functions
    .filter(({ name, doc }) => name.endsWith('_') && doc.includes('@customfunction'))
    .map(({ name }) => `The custom function '${name}' ends in '_', which makes it private: a cell could not call it.`)
}

function sizeFaults(code: string): readonly string[] {
  const bytes = Buffer.byteLength(code)
  return bytes > sizeLimit ? [`The script has ${bytes} bytes, more than the ${sizeLimit} allowed.`] : []
}

function syntaxFaults(code: string): readonly string[] {
  const bigInts: string[] = []
  const onToken = ({ type, start, end }: Token) => {
    const text = code.slice(start, end)
    if (type === tokTypes.num && text.endsWith('n')) bigInts.push(text)
  }
  try {
    parse(code, { ecmaVersion: 'latest', sourceType: 'script', onToken })
    if (bigInts.length > 0) return [`The BigInt literal ${bigInts.join(', ')} fails when the script is pushed.`]
    parse(code, { ecmaVersion: 2019, sourceType: 'script' })
    return []
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return [`The script is not ES2019: ${error.message}.`]
  }
}

/** Loads the script among services that report every use of them. */
function serviceTouches(code: string): readonly string[] {
  const touched = new Set<string>()
  const global = createContext(Object.create(null))
  for (const service of googleServices()) {
    const touch = (): never => {
      touched.add(service)
      throw new Error(`${service} was touched`)
    }
    Object.defineProperty(global, service, { value: new Proxy(() => undefined, { get: touch, apply: touch }) })
  }
  try {
    runInContext(code, global)
  } catch {
    // What fails for another reason than a touched service fails again, and is reported, in the bare context.
    return named(touched)
  }
  return named(touched)
}

function named(services: ReadonlySet<string>): readonly string[] {
  return [...services].map(
    (service) => `The script touches ${service} while it loads: before a person has agreed to anything, that fails.`,
  )
}

/** Loads the script where there is nothing but the language, as a check on Node's and the browser's own globals. */
function loadFaults(code: string, functions: readonly ExportedFunction[]): readonly string[] {
  const context = createContext(Object.create(null))
  const globals = (): readonly string[] => runInContext('Object.getOwnPropertyNames(globalThis)', context)
  const known = new Set([...globals(), bundleName, ...functions.map(({ name }) => name)])
  try {
    runInContext(code, context)
  } catch (error) {
    return [`The script does not load where there is nothing but ECMAScript: ${String(error)}.`]
  }
  return globals()
    .filter((name) => !known.has(name))
    .map((name) => `The script makes the global '${name}', which is not among the functions it exports.`)
}
