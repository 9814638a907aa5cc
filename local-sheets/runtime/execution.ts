import { ScriptException } from '../services/exception.ts'
import type { Host } from '../services/host.ts'
import { METHODS } from '../services/registry.ts'
import type { Selves } from '../services/selves.ts'
import { CellMatrix, EnumValue, ServiceObject } from '../services/service-object.ts'
import { type Method, typeName } from '../services/signature.ts'
import type { Invocation, Reply } from './protocol.ts'
import { decode, encode, type Recognise, type Revive, type Wire } from './wire.ts'

/** The host's half of one run: it holds the objects that the script holds, counts the calls and carries them out. */
export class Execution {
  readonly #host: Host
  readonly #objects: ServiceObject[] = []
  readonly #calls = new Map<string, number>()

  constructor(host: Host) {
    this.#host = host
  }

  /** `{ "Range.getValues": 3 }` */
  get calls(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#calls)
  }

  readonly encode = (value: unknown): Wire => encode(value, this.#recognise)

  /** What a script gave, in the host's terms: service objects among it. */
  readonly decode = (wire: Wire): unknown => decode(wire, this.#revive)

  readonly invoke = ({ className, handle, method, args }: Invocation): Reply | Promise<Reply> => {
    const name = `${className}.${method}`
    this.#calls.set(name, (this.#calls.get(name) ?? 0) + 1)
    try {
      const values: unknown[] = args.map(this.decode)
      const result = this.#perform(className, handle, method, values)
      return result instanceof Promise ? result.then(this.#succeed, failed) : this.#succeed(result)
    } catch (error) {
      return failed(error)
    }
  }

  #perform(className: string, handle: number, method: string, args: readonly unknown[]): unknown {
    if (this.#host.run.authMode === 'NONE' && !isAllowedUnauthorised(className, method)) {
      throw new ScriptException(`You do not have permission to call ${className}.${method}`)
    }
    const signatures = methodOf(className, method)
    if (!signatures) throw new NotImplemented(`${className}.${method} is not implemented in local-sheets`)
    const self = handle === 0 ? null : (this.#objects[handle - 1]?.self ?? null)
    for (const signature of signatures) {
      const run = signature.match(args)
      if (run) return run(this.#host, self)
    }
    const types = args.map(typeName).join(',')
    throw new ScriptException(
      `The parameters (${types}) don't match the method signature for ${familyOf(className)}${className}.${method}.`,
    )
  }

  readonly #succeed = (value: unknown): Reply => ({ ok: true, value: this.encode(value) })

  readonly #recognise: Recognise = (value) => {
    if (value instanceof Date) return { kind: 'date', time: value.getTime() }
    if (value instanceof EnumValue) return { kind: 'enum', name: value.name, key: value.key }
    if (value instanceof CellMatrix)
      return { kind: 'matrix', columns: value.columns, cells: value.cells, dates: value.dates }
    if (value instanceof Int8Array) return { kind: 'numbers', values: value }
    if (!(value instanceof ServiceObject)) return null
    const handle = this.#objects.push(value)
    const wire = { kind: 'service', className: value.className, handle } as const
    return value.fields ? { ...wire, fields: value.fields } : wire
  }

  readonly #revive: Revive = {
    service: ({ handle }) => this.#objects[handle - 1],
    enumValue: ({ name, key }) => new EnumValue(name, key),
    fn: () => () => undefined,
  }
}

/** What `onOpen` of an add-on may do before anybody has allowed it anything: make its menu. */
const isAllowedUnauthorised = (className: string, method: string): boolean =>
  ['Ui', 'Menu', 'console', 'Logger'].includes(className) || `${className}.${method}` === 'SpreadsheetApp.getUi'

/** The table of methods is keyed by class and each method takes that class's state; here the two meet as they came. */
function methodOf(className: string, method: string): Method<unknown> | null {
  const table = (METHODS as Readonly<Record<string, Readonly<Record<string, Method<unknown>>> | undefined>>)[className]
  return table && Object.hasOwn(table, method) ? (table[method] ?? null) : null
}

class NotImplemented extends Error {
  override readonly name = 'NotImplemented'
}

function failed(error: unknown): Reply {
  if (error instanceof ScriptException || error instanceof NotImplemented) {
    return { ok: false, name: error instanceof ScriptException ? error.name : 'Error', message: error.message }
  }
  // A fault of this program, not of the script: told with its trace, or nobody would find it.
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { ok: false, name: 'InternalError', message: `local-sheets failed: ${trace}` }
}

const SPREADSHEET_CLASSES: ReadonlySet<keyof Selves> = new Set([
  ...(['Spreadsheet', 'Sheet', 'Range', 'RangeList', 'DataValidationBuilder', 'ConditionalFormatRuleBuilder'] as const),
  ...(['Protection', 'NamedRange', 'DeveloperMetadata', 'RichTextValueBuilder', 'TextStyleBuilder', 'Filter'] as const),
])

const familyOf = (className: string): string =>
  [...SPREADSHEET_CLASSES].some((name) => name === className) ? 'SpreadsheetApp.' : ''
