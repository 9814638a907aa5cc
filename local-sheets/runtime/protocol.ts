import type { Wire } from './wire.ts'

/** One call that a script makes on a service. Handle 0 is the service itself, `SpreadsheetApp`. */
export interface Invocation {
  readonly className: string
  readonly handle: number
  readonly method: string
  readonly args: readonly Wire[]
}

export type Reply =
  | { readonly ok: true; readonly value: Wire }
  /** Thrown in the script as an error of its own realm. `name` is `Exception` for what Google's services throw. */
  | { readonly ok: false; readonly name: string; readonly message: string }

/** How one call of a script's function ended. */
export type CallOutcome =
  | { readonly ok: true; readonly value: Wire }
  | { readonly ok: false; readonly name: string; readonly message: string; readonly stack: string }

/** The constants of each class: `{ SpreadsheetApp: { WrapStrategy: ['WRAP', …] } }`. */
export type Constants = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

export interface ServiceDescription {
  /** Names that scripts find as globals. */
  readonly roots: readonly string[]
  readonly constants: Constants
  /** Services that are properties of others: `{ Drive: { Files: 'Drive.Files' } }`. */
  readonly parts: Readonly<Record<string, Readonly<Record<string, string>>>>
}

export const TIMED_OUT: CallOutcome = {
  ok: false,
  name: 'Exception',
  message: 'Exceeded maximum execution time',
  stack: '',
}

/** For a script in this thread: nothing it calls may keep it waiting. */
export function atOnce(reply: Reply | Promise<Reply>): Reply {
  if (!(reply instanceof Promise)) return reply
  return { ok: false, name: 'Exception', message: 'A script in this thread cannot wait for an answer.' }
}
