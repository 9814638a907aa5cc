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
  let calls = 0
  return (call) => {
    if (isLog(call)) return invoke(call)
    const point = { functionName, call: ++calls, name: `${call.className}.${call.method}` }
    const endsAt = (when: Moment['when']): boolean => {
      const ends = interrupts({ ...point, when })
      if (ends) stop()
      return ends
    }
    if (endsAt('before')) return never()
    const reply = invoke(call)
    if (reply instanceof Promise) return reply.then((settled) => (endsAt('after') ? never() : settled))
    return endsAt('after') ? never() : reply
  }
}
