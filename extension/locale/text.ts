import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { fillIn, type MessageValues } from '../../shared/locale/fill-in.ts'
import { english, indonesian, type TextKey } from './catalogues.ts'

export type Language = 'id' | 'en'

/** The sentence of a key in one language, its `{placeholders}` filled in. */
export type Text = (key: TextKey, values?: MessageValues) => string

const catalogues: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = { id: indonesian, en: english }

/**
 * The language to speak for a browser's language: Indonesian, but to those whose browser is English.
 *
 * @example languageFor('en-GB') // 'en'
 */
export function languageFor(browserLanguage: string): Language {
  return /^en\b/i.test(browserLanguage) ? 'en' : 'id'
}

export function textIn(language: Language): Text {
  return (key, values = {}) => fillIn(catalogues[language][key], values)
}

const Spoken = createContext<Text>(textIn('id'))

/** Gives all components below it their language: `<Speak value={textIn('en')}>`. */
export const Speak = Spoken.Provider

/** The sentences for a component, in the language of its page. */
export function useText(): Text {
  return useContext(Spoken)
}
