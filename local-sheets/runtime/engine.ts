import type { AuthMode, Desk, Host, RunContext } from '../services/host.ts'
import { ADVANCED, CONSTANTS, PARTS, ROOTS } from '../services/registry.ts'
import { CacheStore } from '../services/stores/cache-store.ts'
import { LockBook } from '../services/stores/lock-book.ts'
import { TriggerStore } from '../services/stores/trigger-store.ts'
import type { OpenDocument } from '../storage/document.ts'
import { type Calculation, calculate } from '../workbook/calculation.ts'
import type { Bundle } from './bundle.ts'
import { compileRuntime } from './compile.ts'
import { customFunctions } from './custom-functions.ts'
import { clockEvent } from './events.ts'
import { Execution } from './execution.ts'
import { failing, type Interrupts, interruptible } from './interruption.ts'
import { atOnce, type CallOutcome, type ServiceDescription } from './protocol.ts'
import { compileBundle, openSandbox, runInSandbox } from './sandbox.ts'
import { createWorkerPool } from './worker-pool.ts'

/** What scripts of this bundle find; advanced services where its manifest asks for them. */
function descriptionFor({ manifest }: Bundle): ServiceDescription {
  const asked = manifest.dependencies?.enabledAdvancedServices ?? []
  const advanced = asked.filter(({ userSymbol, version }) => ADVANCED[userSymbol] === version)
  return { roots: [...ROOTS, ...advanced.map(({ userSymbol }) => userSymbol)], constants: CONSTANTS, parts: PARTS }
}

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
  /** The web app's address, where it is served. */
  webAppUrl?(): string | null
  /** For tests: where executions are stopped dead; in this thread, from where on all their calls fail. */
  readonly interrupts?: Interrupts
  /** The present for formulas and for scripts run here, ms since 1970; absent: the computer's. */
  now?(): number
  /** How `Utilities.sleep` passes the time of a script in a thread of its own. */
  sleep?(milliseconds: number): Promise<void>
}

/** Executions of one user at a time, as Google allows. */
const SIMULTANEOUS = 30

const TOO_MANY: CallOutcome = {
  ok: false,
  name: 'Exception',
  message: 'There are too many scripts running simultaneously for this Google user account.',
  stack: '',
}

/** Custom functions may read the workbook and nothing else. */
const CUSTOM_FUNCTION_RUN: RunContext = { id: 0, authMode: 'CUSTOM_FUNCTION', hasUi: false, isWebApp: false }

/** What is to be run and in whose name. */
export interface RunRequest {
  readonly functionName: string
  /** Values of the host, service objects among them. */
  readonly args?: readonly unknown[]
  readonly kind: 'menu' | 'simpleTrigger' | 'webApp' | 'clock'
  readonly authMode?: AuthMode
}

export interface Finished {
  readonly outcome: CallOutcome
  /** What the function returned, in the host's terms: service objects among it. */
  readonly returned: unknown
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
  /** For tests, as no clock runs here: the time of every clock trigger has come. One after another, each in a thread of its own. */
  fireClock(): Promise<readonly Finished[]>
  close(): Promise<void>
}

export async function createEngine(options: EngineOptions): Promise<Engine> {
  const { document, bundle, desk } = options
  // A date's own getters speak the script's time zone. Node has one for all; what runs here runs one script.
  process.env['TZ'] = bundle.timeZone
  const now = options.now ?? Date.now
  const limits = options.limits ?? GOOGLE_LIMITS
  const description = descriptionFor(bundle)
  const code = await compileRuntime()
  const compiled = compileBundle(code.bridge, bundle.scripts)
  const pool = createWorkerPool(code.worker, { bridge: code.bridge, files: bundle.scripts, description })
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
    drive: document.drive,
    webAppUrl: options.webAppUrl ?? (() => null),
    userEmail: options.userEmail ?? '',
    spreadsheetId: document.spreadsheetId,
    now,
  }
  const sleepApart = options.sleep ?? waitFor
  let runs = 0
  let apart = 0
  const readOnly = () => new Execution({ ...shared, run: CUSTOM_FUNCTION_RUN, sleep: sleepHere })
  const names = openSandbox(compiled, {
    description,
    timeLimit: limits.short,
    invoke: (call) => atOnce(readOnly().invoke(call)),
  }).functionNames()
  const functions = customFunctions({
    compiled,
    names,
    description,
    timeLimit: limits.short,
    state: () => document.workbook.state,
    execution: readOnly,
  })

  const begin = (request: RunRequest, sleep: Host['sleep']) => {
    const run: RunContext = {
      id: ++runs,
      authMode: request.authMode ?? (request.kind === 'simpleTrigger' ? 'LIMITED' : 'FULL'),
      hasUi: request.kind !== 'webApp' && request.kind !== 'clock',
      isWebApp: request.kind === 'webApp',
    }
    const execution = new Execution({ ...shared, run, sleep })
    const endStep = document.workbook.beginStep()
    const finish = (outcome: CallOutcome): Finished => {
      endStep()
      shared.locks.releaseAll(run.id)
      return { outcome, returned: outcome.ok ? execution.decode(outcome.value) : undefined, calls: execution.calls }
    }
    const args = (request.args ?? []).map(execution.encode)
    const timeLimit = request.kind === 'simpleTrigger' ? limits.short : limits.run
    return { execution, args, timeLimit, finish }
  }

  const engine: Engine = {
    calculation,
    has: (functionName) => names.includes(functionName),
    runHere(request) {
      const { execution, args, timeLimit, finish } = begin(request, sleepHere)
      const called = (call: Parameters<typeof execution.invoke>[0]) => atOnce(execution.invoke(call))
      const invoke = options.interrupts ? failing(request.functionName, called, options.interrupts) : called
      const clock = options.now ? { now: options.now } : {}
      return finish(runInSandbox(compiled, request.functionName, args, { description, timeLimit, invoke, ...clock }))
    },
    async runApart(request) {
      if (apart >= SIMULTANEOUS) return { outcome: TOO_MANY, returned: undefined, calls: {} }
      apart++
      try {
        const { functionName } = request
        const { execution, args, timeLimit, finish } = begin(request, sleepApart)
        const death = new AbortController()
        const stop = () => death.abort()
        const invoke = options.interrupts
          ? interruptible(functionName, execution.invoke, options.interrupts, stop)
          : execution.invoke
        return finish(await pool.run({ functionName, args, invoke, timeLimit, killed: death.signal }))
      } finally {
        apart--
      }
    },
    async fireClock() {
      const ended: Finished[] = []
      for (const { id, functionName } of shared.triggers.takeDue()) {
        ended.push(await engine.runApart({ functionName, args: [clockEvent(now(), id)], kind: 'clock' }))
      }
      return ended
    },
    close: () => pool.close(),
  }
  return engine
}

const sleepHere = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}

const waitFor = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))
