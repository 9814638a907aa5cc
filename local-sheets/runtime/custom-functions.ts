import type { CustomFunction } from '../formulas/source.ts'
import type { Cell } from '../formulas/values.ts'
import { serialOf } from '../workbook/time-zone.ts'
import type { WorkbookState } from '../workbook/workbook.ts'
import type { Execution } from './execution.ts'
import { atOnce, type ServiceDescription } from './protocol.ts'
import { type CompiledBundle, openSandbox } from './sandbox.ts'
import { rowsOf, type Wire } from './wire.ts'

export interface CustomFunctionsOptions {
  readonly compiled: CompiledBundle
  /** The bundle's global functions. */
  readonly names: readonly string[]
  readonly description: ServiceDescription
  /** ms */
  readonly timeLimit: number
  state(): WorkbookState
  execution(): Execution
}

/**
 * The bundle's functions as formulas call them: `=PUG_PERSEN(17; 20)`. One context serves one state of the workbook, as a
 * sheet may hold hundreds of calls; after any change the next call gets a fresh one.
 */
export function customFunctions(options: CustomFunctionsOptions) {
  // Those that end in `_` are private.
  const visible = options.names.filter((name) => !name.endsWith('_'))
  const names = new Map(visible.map((name) => [name.toUpperCase(), name]))
  let context: ReturnType<typeof openContext> | null = null

  const call = (name: string, args: readonly unknown[]): Cell | readonly (readonly Cell[])[] => {
    const state = options.state()
    if (context?.state !== state) context = openContext(options, state)
    const outcome = context.sandbox.call(name, args.map(context.execution.encode))
    if (!outcome.ok) throw new Error(outcome.message)
    return resultOf(outcome.value, state.timeZone)
  }

  return {
    find(name: string): CustomFunction | null {
      const declared = names.get(name.toUpperCase())
      return declared === undefined ? null : (args) => call(declared, args)
    },
  }
}

function openContext(options: CustomFunctionsOptions, state: WorkbookState) {
  const execution = options.execution()
  const { description, timeLimit } = options
  const invoke = (invocation: Parameters<Execution['invoke']>[0]) => atOnce(execution.invoke(invocation))
  return { state, execution, sandbox: openSandbox(options.compiled, { description, timeLimit, invoke }) }
}

function resultOf(wire: Wire, timeZone: string): Cell | readonly (readonly Cell[])[] {
  if (typeof wire !== 'object' || wire === null) return cellOf(wire, timeZone)
  if (wire.kind === 'matrix') {
    const dates = new Set(wire.dates)
    const cells = wire.cells.map((cell, index) =>
      dates.has(index) ? serialOf(Number(cell), timeZone) : cellOf(cell, timeZone),
    )
    return rowsOf({ columns: wire.columns, cells })
  }
  // Google lays a flat list out downwards.
  if (wire.kind === 'list') return wire.items.map((item) => [cellOf(item, timeZone)])
  if (wire.kind === 'numbers') return Array.from(wire.values, (value) => [value])
  return cellOf(wire, timeZone)
}

function cellOf(wire: Wire, timeZone: string): Cell {
  if (wire === undefined || wire === null) return null
  if (typeof wire !== 'object') return wire
  return wire.kind === 'date' ? serialOf(wire.time, timeZone) : null
}
