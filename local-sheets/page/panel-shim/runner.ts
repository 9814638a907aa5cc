import { plainArguments } from './arguments.ts'
import type { CallEnded, PanelMessage } from './messages.ts'

/** As many calls as Google lets run at a time; more wait. */
const CALLS_AT_ONCE = 10

interface Handlers {
  readonly success: ((result: unknown, userObject: unknown) => void) | null
  readonly failure: ((error: Error, userObject: unknown) => void) | null
  readonly userObject: unknown
}

const NO_HANDLERS: Handlers = { success: null, failure: null, userObject: undefined }

/**
 * `google.script.run`: every other name is a function of the script. A call returns nothing; its handlers hear how it ended.
 *
 * @param send puts a message on its way to the page
 */
export function runner(send: (message: PanelMessage) => void) {
  const waiting: PanelMessage[] = []
  const handlersOf = new Map<number, Handlers>()
  let calls = 0
  let underway = 0

  function next(): void {
    const message = underway < CALLS_AT_ONCE ? waiting.shift() : undefined
    if (message === undefined) return
    underway += 1
    send(message)
  }

  function call(functionName: string, args: readonly unknown[], handlers: Handlers): void {
    const plain = plainArguments(args)
    calls += 1
    handlersOf.set(calls, handlers)
    waiting.push({ kind: 'run', callId: calls, functionName, args: plain })
    next()
  }

  function withHandlers(handlers: Handlers): object {
    const own: Readonly<Record<string, (given: never) => object>> = {
      withSuccessHandler: (success: Handlers['success']) => withHandlers({ ...handlers, success }),
      withFailureHandler: (failure: Handlers['failure']) => withHandlers({ ...handlers, failure }),
      withUserObject: (userObject: unknown) => withHandlers({ ...handlers, userObject }),
    }
    return new Proxy(own, {
      get(target, name) {
        // Names that end in `_` are private to the script: the page does not even see them.
        if (typeof name !== 'string' || name.endsWith('_')) return undefined
        return target[name] ?? ((...args: unknown[]) => call(name, args, handlers))
      },
    })
  }

  /** To be called with every answer of the page. */
  function ended({ callId, outcome }: CallEnded): void {
    const handlers = handlersOf.get(callId)
    if (handlers === undefined) return
    handlersOf.delete(callId)
    underway -= 1
    next()
    if (outcome.ok) handlers.success?.(outcome.result, handlers.userObject)
    else if (handlers.failure) handlers.failure(new Error(outcome.message), handlers.userObject)
    else throw new Error(outcome.message)
  }

  return { run: withHandlers(NO_HANDLERS), ended }
}
