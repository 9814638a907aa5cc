import { clip as clipEnglish } from './en/clip.ts'
import { form as formEnglish } from './en/form.ts'
import { general as generalEnglish } from './en/general.ts'
import { options as optionsEnglish } from './en/options.ts'
import { privacy as privacyEnglish } from './en/privacy.ts'
import { queue as queueEnglish } from './en/queue.ts'
import { redact as redactEnglish } from './en/redact.ts'
import { clip } from './id/clip.ts'
import { form } from './id/form.ts'
import { general } from './id/general.ts'
import { options } from './id/options.ts'
import { privacy } from './id/privacy.ts'
import { queue } from './id/queue.ts'
import { redact } from './id/redact.ts'

/** Every sentence of the extension in the office's language. */
export const indonesian = { ...general, ...form, ...clip, ...queue, ...redact, ...options, ...privacy }

/** Key of a sentence that people see. */
export type TextKey = keyof typeof indonesian

/** The same in English; one that is missing does not compile. */
export const english: Readonly<Record<TextKey, string>> = {
  ...generalEnglish,
  ...formEnglish,
  ...clipEnglish,
  ...queueEnglish,
  ...redactEnglish,
  ...optionsEnglish,
  ...privacyEnglish,
}
