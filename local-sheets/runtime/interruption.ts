import type { CallOutcome, Invocation, Reply } from './protocol.ts'

/** A point between two service calls of an execution. */
export interface Moment {
  readonly functionName: string
  /** Which call of this execution, counted from 1; lines for the log do not count. */
  readonly call: number
  /** `Range.setValues` */
  readonly name: string
  readonly when: 'before' | 'after'
}

/** Asked at every such point whether the execution ends there, dead, as when a server of Google's fails. */
export type Interrupts = (moment: Moment) => boolean

type Invoke = (call: Invocation) => Reply | Promise<Reply>

export const KILLED: CallOutcome = {
  ok: false,
  name: 'Exception',
  message: "We're sorry, a server error occurred. Please wait a bit and try again.",
  stack: '',
}

const isLog = ({ className }: Invocation): boolean => className === 'console' || className === 'Logger'

/** The script hears nothing more: neither `catch` nor `finally` runs. */
const never = (): Promise<Reply> => new Promise(() => undefined)

/** `invoke` that stops where told: `stop` is called, and the script waits for its reply in vain. */
export function interruptible(functionName: string, invoke: Invoke, interrupts: Interrupts, stop: () => void): Invoke {
  const endsAt = ending(functionName, interrupts)
  return (call) => {
    if (isLog(call)) return invoke(call)
    const ends = endsAt(call)
    if (ends('before')) return stopped(stop)
    const reply = invoke(call)
    if (reply instanceof Promise) return reply.then((settled) => (ends('after') ? stopped(stop) : settled))
    return ends('after') ? stopped(stop) : reply
  }
}

/**
 * The same for a script in this thread, which cannot be left waiting: from there on every call fails. Its `catch` and
 * `finally` do run, but nothing that they try comes to be.
 */
export function failing(functionName: string, invoke: (call: Invocation) => Reply, interrupts: Interrupts) {
  const endsAt = ending(functionName, interrupts)
  let isDead = false
  return (call: Invocation): Reply => {
    if (isDead) return FAILED
    if (isLog(call)) return invoke(call)
    const ends = endsAt(call)
    isDead = ends('before')
    if (isDead) return FAILED
    const reply = invoke(call)
    isDead = ends('after')
    return isDead ? FAILED : reply
  }
}

const FAILED: Reply = { ok: false, name: KILLED.name, message: KILLED.message }

function stopped(stop: () => void): Promise<Reply> {
  stop()
  return never()
}

/** Counts the calls of one execution and asks at each. */
function ending(functionName: string, interrupts: Interrupts) {
  let calls = 0
  return ({ className, method }: Invocation) => {
    const point = { functionName, call: ++calls, name: `${className}.${method}` }
    return (when: Moment['when']): boolean => interrupts({ ...point, when })
  }
}
