import type { Selves } from './selves.ts'
import type { Method } from './signature.ts'

export type Methods<Self> = Readonly<Record<string, Method<Self>>>

/**
 * Methods of a class of Google's. A name that Google's class does not have fails to compile, so that nothing works here
 * that would not work there.
 */
export function checked<Google, Name extends keyof Selves>() {
  return <M extends Methods<Selves[Name]>>(
    methods: M & Readonly<Record<Exclude<keyof M, keyof Google>, never>>,
  ): Methods<Selves[Name]> => methods
}

/** Keys of an enumeration of Google's, checked the same way: `keysOf<typeof GoogleAppsScript.Spreadsheet.Direction>()('UP', …)`. */
export function keysOf<Enum>() {
  return <const Keys extends readonly (keyof Enum & string)[]>(...keys: Keys): Keys => keys
}
