import { lexicon } from './lexicon.ts'
import { headerWords } from './words.ts'

let names: ReadonlySet<string> | null = null

/** Is the text, as a whole or one part of it, the name of a field of some kind of table? Quick: one look-up. */
export function knownHeader(text: string): boolean {
  names ??= allNames()
  const { words, parts } = headerWords(text)
  const known = names
  return known.has(words.join(' ')) || parts.some((part) => known.has(part.join(' ')))
}

function allNames(): ReadonlySet<string> {
  const found = new Set<string>()
  for (const kind of lexicon().kinds) {
    for (const field of kind.fields) {
      for (const phrase of field.is) found.add(phrase.join(' '))
      for (const phrase of field.also) found.add(phrase.join(' '))
    }
  }
  return found
}
