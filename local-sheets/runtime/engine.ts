import type { AuthMode, Desk, Host, RunContext } from '../services/host.ts'
import { CONSTANTS, ROOTS } from '../services/registry.ts'
import { CacheStore } from '../services/stores/cache-store.ts'
import { LockBook } from '../services/stores/lock-book.ts'
import { TriggerStore } from '../services/stores/trigger-store.ts'
import type { OpenDocument } from '../storage/document.ts'
import { type Calculation, calculate } from '../workbook/calculation.ts'
import type { Bundle } from './bundle.ts'
import { compileRuntime } from './compile.ts'
import { customFunctions } from './custom-functions.ts'
import { Execution } from './execution.ts'
import { atOnce, type CallOutcome, type ServiceDescription } from './protocol.ts'
import { compileBundle, openSandbox, runInSandbox } from './sandbox.ts'
import { createWorkerPool } from './worker-pool.ts'

const DESCRIPTION: ServiceDescription = { roots: ROOTS, constants: CONSTANTS }

export interface TimeLimits {
  /** ms that a run may take */
  readonly run: number
  /** ms that a simple trigger or a custom function may take */
  readonly short: number
}

const GOOGLE_LIMITS: TimeLimits = { run: 6 * 60_000, short: 30_000 }

export interface EngineOptions {
  readonly document: OpenDocument
  readonly bundle: Bundle
  readonly desk: Desk
  readonly userEmail?: string
  /** Google's, unless told. */
  readonly limits?: TimeLimits
  /** ms since 1970 */
  now?(): number
}

/** Custom functions may read the workbook and nothing else. */
const CUSTOM_FUNCTION_RUN: RunContext = { id: 0, authMode: 'CUSTOM_FUNCTION', hasUi: false, isWebApp: false }

/** What is to be run and in whose name. */
export interface RunRequest {
  readonly functionName: string
  /** Values of the host, service objects among them. */
  readonly args?: readonly unknown[]
  readonly kind: 'menu' | 'simpleTrigger' | 'webApp'
  readonly authMode?: AuthMode
}

export interface Finished {
  readonly outcome: CallOutcome
  readonly calls: Readonly<Record<string, number>>
}

/** Runs the add-on's functions over a document: in this thread, or in threads of their own. */
export interface Engine {
  readonly calculation: Calculation
  /** Whether the bundle declares a function of this name. */
  has(functionName: string): boolean
  /** In this thread, which stands still meanwhile: dialogs must be answered at once. */
  runHere(request: RunRequest): Finished
  /** In a thread of its own: the script may wait for dialogs and locks, and others run beside it. */
  runApart(request: RunRequest): Promise<Finished>
  close(): Promise<void>
}

export async function createEngine(options: EngineOptions): Promise<Engine> {
  const { document, bundle, desk } = options
  // A date's own getters speak the script's time zone. Node has one for all; what runs here runs one script.
  process.env['TZ'] = bundle.timeZone
  const now = options.now ?? Date.now
  const limits = options.limits ?? GOOGLE_LIMITS
  const code = await compileRuntime()
  const compiled = compileBundle(code.bridge, bundle.scripts)
  const pool = createWorkerPool(code.worker, { bridge: code.bridge, files: bundle.scripts, description: DESCRIPTION })
  const calculation = calculate(document.workbook, {
    now,
    customFunction: (name) => functions.find(name),
  })
  const shared = {
    workbook: document.workbook,
    calculation,
    desk,
    properties: document.properties,
    cache: new CacheStore(now),
    locks: new LockBook(),
    triggers: new TriggerStore(),
    files: bundle,
    userEmail: options.userEmail ?? '',
    spreadsheetId: document.spreadsheetId,
    now,
  }
  let runs = 0
  const readOnly = () => new Execution({ ...shared, run: CUSTOM_FUNCTION_RUN, sleep: sleepHere })
  const names = openSandbox(compiled, {
    description: DESCRIPTION,
    timeLimit: limits.short,
    invoke: (call) => atOnce(readOnly().invoke(call)),
  }).functionNames()
  const functions = customFunctions({
    compiled,
    names,
    description: DESCRIPTION,
    timeLimit: limits.short,
    state: () => document.workbook.state,
    execution: readOnly,
  })

  const begin = (request: RunRequest, sleep: Host['sleep']) => {
    const run: RunContext = {
      id: ++runs,
      authMode: request.authMode ?? (request.kind === 'simpleTrigger' ? 'LIMITED' : 'FULL'),
      hasUi: request.kind !== 'webApp',
      isWebApp: request.kind === 'webApp',
    }
    const execution = new Execution({ ...shared, run, sleep })
    const endStep = document.workbook.beginStep()
    const finish = (outcome: CallOutcome): Finished => {
      endStep()
      shared.locks.releaseAll(run.id)
      return { outcome, calls: execution.calls }
    }
    const args = (request.args ?? []).map(execution.encode)
    const timeLimit = request.kind === 'simpleTrigger' ? limits.short : limits.run
    return { execution, args, timeLimit, finish }
  }

  return {
    calculation,
    has: (functionName) => names.includes(functionName),
    runHere(request) {
      const { execution, args, timeLimit, finish } = begin(request, sleepHere)
      const invoke = (call: Parameters<typeof execution.invoke>[0]) => atOnce(execution.invoke(call))
      return finish(runInSandbox(compiled, request.functionName, args, { description: DESCRIPTION, timeLimit, invoke }))
    },
    async runApart(request) {
      const { execution, args, timeLimit, finish } = begin(request, sleepApart)
      return finish(await pool.run({ functionName: request.functionName, args, invoke: execution.invoke, timeLimit }))
    },
    close: () => pool.close(),
  }
}

const sleepHere = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}

const sleepApart = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))
