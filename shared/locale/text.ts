import { fillIn, type MessageValues } from './fill-in.ts'
import { indonesian } from './indonesian.ts'

export type { MessageValues } from './fill-in.ts'

/** Key of a sentence that people see. */
export type MessageKey = keyof typeof indonesian

/** A catalogue holds every sentence in one language. */
export type Catalogue = Readonly<Record<MessageKey, string>>

/**
 * The sentence of a key, its `{placeholders}` filled in; long values are cut with an ellipsis.
 *
 * @example text('table.errorCell', { value: '#REF!' }) // "Sel berisi galat '#REF!'. …"
 */
export function text(key: MessageKey, values: MessageValues = {}, catalogue: Catalogue = indonesian): string {
  return fillIn(catalogue[key], values)
}
