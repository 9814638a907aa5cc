import vm from 'node:vm'
import type { Outside } from './context/bridge.ts'
import { type CallOutcome, type Invocation, type Reply, type ServiceDescription, TIMED_OUT } from './protocol.ts'
import type { Wire } from './wire.ts'

/** The bundle, compiled once and evaluated afresh in every context. */
export interface CompiledBundle {
  readonly bridge: vm.Script
  readonly files: readonly vm.Script[]
}

export interface ScriptFile {
  readonly name: string
  readonly code: string
}

export function compileBundle(bridge: string, files: readonly ScriptFile[]): CompiledBundle {
  return {
    bridge: new vm.Script(bridge, { filename: 'local-sheets-bridge.js' }),
    files: files.map(({ name, code }) => new vm.Script(code, { filename: name })),
  }
}

export interface SandboxOptions {
  readonly description: ServiceDescription
  invoke(call: Invocation): Reply
  /** The script's present, ms since 1970; absent: the computer's. */
  now?(): number
  /** ms of running; `null` leaves it to whoever watches the thread. */
  readonly timeLimit: number | null
}

const CALL = new vm.Script('(() => { const call = globalThis.$call; delete globalThis.$call; return call() })()', {
  filename: 'local-sheets-call.js',
})

interface Bridge {
  functionNames(): readonly string[]
  call(functionName: string, args: readonly Wire[]): void
  failure(error: unknown): CallOutcome
}

/**
 * Evaluates the bundle in a bare context and calls one of its functions. The context is made of nothing: no timers, no
 * `fetch`, no object of this realm but the functions of the bridge, which it keeps to itself.
 */
export function runInSandbox(
  bundle: CompiledBundle,
  functionName: string,
  args: readonly Wire[],
  options: SandboxOptions,
): CallOutcome {
  return openSandbox(bundle, options).call(functionName, args)
}

export interface Sandbox {
  call(functionName: string, args: readonly Wire[]): CallOutcome
  /** The global functions that the bundle declares; none where it fails to load. */
  functionNames(): readonly string[]
}

/** A context that several calls share: for custom functions, of which one sheet may hold hundreds. */
export function openSandbox(bundle: CompiledBundle, options: SandboxOptions): Sandbox {
  const context = vm.createContext(Object.create(null), { microtaskMode: 'afterEvaluate' })
  const limit = options.timeLimit === null ? {} : { timeout: options.timeLimit }
  let settled: CallOutcome | null = null
  const outside: Outside = {
    description: options.description,
    invoke: options.invoke,
    ...(options.now ? { now: options.now } : {}),
    settle: (outcome) => {
      settled = outcome
    },
  }
  // The bridge's script gives its `install`; the context's own functions are all it can return.
  const install = bundle.bridge.runInContext(context) as (outside: Outside) => Bridge
  const bridge = install(outside)
  const guarded = (run: () => void): CallOutcome | null => {
    try {
      run()
      return null
    } catch (error) {
      return isTimeout(error) ? TIMED_OUT : bridge.failure(error)
    }
  }
  const loadFailure = guarded(() => {
    for (const file of bundle.files) file.runInContext(context, limit)
  })

  return {
    call(functionName, args) {
      if (loadFailure) return loadFailure
      settled = null
      Object.defineProperty(context, '$call', { value: () => bridge.call(functionName, args), configurable: true })
      return guarded(() => CALL.runInContext(context, limit)) ?? settled ?? NEVER_SETTLED
    },
    // Joined and split again, so that no array of the context comes out of it.
    functionNames: () => (loadFailure ? [] : bridge.functionNames().join(' ').split(' ')),
  }
}

/** A promise that nothing will ever resolve: without timers there is nothing left to wait for. */
const NEVER_SETTLED: CallOutcome = { ok: true, value: undefined }

/** Node makes this error in the context's realm, so `instanceof Error` does not know it. */
const isTimeout = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
