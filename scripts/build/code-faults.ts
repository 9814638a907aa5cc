import { type Context, createContext, runInContext } from 'node:vm'
import { parse, type Token, tokTypes } from 'acorn'
import { googleServices } from '../google-services.ts'
import type { ExportedFunction } from './exported-functions.ts'
import { bodyName, type Script } from './script.ts'

/** Where zod keeps its settings: no functions, so nobody can call them from outside. */
const libraryGlobals = ['__zod_globalConfig', '__zod_globalRegistry']

/** Most bytes that one script may have: all are skimmed anew at every click and custom function. */
export const sizeLimit = 150_000

/** Why Google would refuse the scripts, or run them otherwise than meant; empty: they may be pushed. */
export function codeFaults(scripts: readonly Script[]): readonly string[] {
  const functions = scripts.flatMap((script) => script.functions)
  const before = [...nameFaults(functions), ...scripts.flatMap(sizeFaults)]
  const syntax = scripts.flatMap(syntaxFaults)
  if (syntax.length > 0) return [...before, ...syntax]
  const touches = serviceTouches(scripts)
  if (touches.length > 0) return [...before, ...touches]
  return [...before, ...loadFaults(scripts)]
}

function nameFaults(functions: readonly ExportedFunction[]): readonly string[] {
  const names = functions.map(({ name }) => name)
  return [
    ...functions
      .filter(({ name, doc }) => name.endsWith('_') && doc.includes('@customfunction'))
      .map(
        ({ name }) => `The custom function '${name}' ends in '_', which makes it private: a cell could not call it.`,
      ),
    ...names
      .filter((name, index) => names.indexOf(name) !== index)
      .map((name) => `Two scripts export '${name}': only one of them would be reached.`),
  ]
}

function sizeFaults({ name, code }: Script): readonly string[] {
  const bytes = Buffer.byteLength(code)
  return bytes > sizeLimit ? [`${name}.js has ${bytes} bytes, more than the ${sizeLimit} allowed.`] : []
}

function syntaxFaults({ name, code }: Script): readonly string[] {
  const bigInts: string[] = []
  const onToken = ({ type, start, end }: Token) => {
    const text = code.slice(start, end)
    if (type === tokTypes.num && text.endsWith('n')) bigInts.push(text)
  }
  try {
    parse(code, { ecmaVersion: 'latest', sourceType: 'script', onToken })
    if (bigInts.length > 0)
      return [`The BigInt literal ${bigInts.join(', ')} in ${name}.js fails when the script is pushed.`]
    parse(code, { ecmaVersion: 2019, sourceType: 'script' })
    return []
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return [`${name}.js is not ES2019: ${error.message}.`]
  }
}

/** Loads the scripts among services that report every use of them. */
function serviceTouches(scripts: readonly Script[]): readonly string[] {
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
    load(scripts, global)
  } catch {
    // What fails for another reason than a touched service fails again, and is reported, in the bare context.
    return named(touched)
  }
  return named(touched)
}

function named(services: ReadonlySet<string>): readonly string[] {
  return [...services].map(
    (service) => `A script touches ${service} while it loads: before a person has agreed to anything, that fails.`,
  )
}

/** Loads the scripts where there is nothing but the language, as a check on Node's and the browser's own globals. */
function loadFaults(scripts: readonly Script[]): readonly string[] {
  const context = createContext(Object.create(null))
  const globals = (): readonly string[] => runInContext('Object.getOwnPropertyNames(globalThis)', context)
  const exported = scripts.flatMap(({ functions }) => functions.map(({ name }) => name))
  const known = new Set([
    ...globals(),
    ...libraryGlobals,
    ...scripts.flatMap(({ modules }) => modules.map(bodyName)),
    ...exported,
  ])
  try {
    load(scripts, context)
  } catch (error) {
    return [`The scripts do not load where there is nothing but ECMAScript: ${String(error)}.`]
  }
  return [
    ...globals()
      .filter((name) => !known.has(name))
      .map((name) => `The scripts make the global '${name}', which is not among the functions they export.`),
    ...scripts.flatMap((script) => emptyExports(script, context)),
  ]
}

/** Globals behind which the body has no function: what was exported for its type alone. */
function emptyExports({ name: script, modules, functions }: Script, context: Context): readonly string[] {
  return modules
    .filter((module) => runInContext(`typeof ${bodyName(module)}`, context) === 'function')
    .flatMap((module) =>
      functions.filter(({ name }) => runInContext(`typeof ${bodyName(module)}().${name}`, context) !== 'function'),
    )
    .map(({ name }) => `${script}.js exports '${name}' as a type alone: its global would call nothing.`)
}

/** All scripts as Google evaluates them, and then each body, as its first use does. */
function load(scripts: readonly Script[], context: Context): void {
  for (const { name, code } of scripts) runInContext(code, context, { filename: `${name}.js` })
  for (const body of scripts.flatMap(({ modules }) => modules.map(bodyName))) {
    if (runInContext(`typeof ${body}`, context) === 'function') runInContext(`${body}()`, context)
  }
}
