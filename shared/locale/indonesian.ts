import { addOn } from './id/add-on.ts'
import { indicators } from './id/indicators.ts'
import { tracking } from './id/tracking.ts'
import { tablesMessages } from './messages/tables.ts'

const tables = Object.fromEntries(Object.entries(tablesMessages).map(([key, { id }]) => [key, id])) as Readonly<
  Record<keyof typeof tablesMessages, string>
>

/** Every sentence that people see, in the language of the office. */
export const indonesian = { ...tables, ...indicators, ...tracking, ...addOn }
