import { indonesian } from './indonesian.ts'

export type MessageValues = Readonly<Record<string, string | number>>

/** Key of a sentence that people see. */
export type MessageKey = keyof typeof indonesian

/** A catalogue holds every sentence in one language. */
export type Catalogue = Readonly<Record<MessageKey, string>>

/** A cell may hold 50,000 characters; a sentence quotes no more than these. */
const QUOTED = 120

/**
 * The sentence of a key, its `{placeholders}` filled in; long values are cut with an ellipsis.
 *
 * @example text('table.errorCell', { value: '#REF!' }) // "Sel berisi galat '#REF!'. …"
 */
export function text(key: MessageKey, values: MessageValues = {}, catalogue: Catalogue = indonesian): string {
  return fillIn(catalogue[key], values)
}

/** A sentence with its `{placeholders}` filled in; long values are cut with an ellipsis. */
export function fillIn(sentence: string, values: MessageValues): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = String(values[name] ?? whole)
    return value.length > QUOTED ? `${value.slice(0, QUOTED - 1)}…` : value
  })
}
