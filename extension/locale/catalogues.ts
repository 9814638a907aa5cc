import { general as generalEnglish } from './en/general.ts'
import { general } from './id/general.ts'

/** Every sentence of the extension in the office's language. */
export const indonesian = { ...general }

/** Key of a sentence that people see. */
export type TextKey = keyof typeof indonesian

/** The same in English; one that is missing does not compile. */
export const english: Readonly<Record<TextKey, string>> = { ...generalEnglish }
