import { indicatorsMessages } from './messages/indicators.ts'
import { tablesMessages } from './messages/tables.ts'

export type Language = 'id' | 'en'
export type MessageValues = Readonly<Record<string, string | number>>

const catalogue = { ...tablesMessages, ...indicatorsMessages } as const

/** Key of a sentence that people see. */
export type MessageKey = keyof typeof catalogue

/**
 * The sentence of a key, its `{placeholders}` filled in.
 *
 * @example text('table.errorCell', { value: '#REF!' }) // "Sel berisi galat '#REF!'. …"
 */
export function text(key: MessageKey, values: MessageValues = {}, language: Language = 'id'): string {
  return catalogue[key][language].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
