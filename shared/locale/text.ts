import { indicatorsMessages } from './messages/indicators.ts'
import { addOnMessages } from './messages/add-on.ts'
import { tablesMessages } from './messages/tables.ts'
import { trackingMessages } from './messages/tracking.ts'

export type Language = 'id' | 'en'
export type MessageValues = Readonly<Record<string, string | number>>

const catalogue = { ...tablesMessages, ...indicatorsMessages, ...trackingMessages, ...addOnMessages } as const

/** Key of a sentence that people see. */
export type MessageKey = keyof typeof catalogue

/** A cell may hold 50,000 characters; a sentence quotes no more than these. */
const QUOTED = 120

/**
 * The sentence of a key, its `{placeholders}` filled in; long values are cut with an ellipsis.
 *
 * @example text('table.errorCell', { value: '#REF!' }) // "Sel berisi galat '#REF!'. …"
 */
export function text(key: MessageKey, values: MessageValues = {}, language: Language = 'id'): string {
  return catalogue[key][language].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = String(values[name] ?? whole)
    return value.length > QUOTED ? `${value.slice(0, QUOTED - 1)}…` : value
  })
}
