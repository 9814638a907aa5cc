import { likeness } from './compare.ts'
import { correctWords, lexicon } from './lexicon.ts'
import { headerWords } from './words.ts'

const seen = new Map<string, boolean>()
const nearlyExact = 0.9
const longestMemory = 5000

/** Is the text, as a whole or one part of it, the name of a field of some kind of table? Most texts fail at the first strange word. */
export function knownHeader(text: string): boolean {
  const before = seen.get(text)
  if (before !== undefined) return before
  const { words, parts } = headerWords(text)
  const known = isName(words) || (parts.length > 1 && parts.some(isName))
  if (seen.size > longestMemory) seen.clear()
  seen.set(text, known)
  return known
}

function isName(written: readonly string[]): boolean {
  const { kinds, known } = lexicon()
  const words = correctWords(written)
  if (words.length === 0 || !words.every((word) => known.has(word))) return false
  return kinds.some(({ fields }) => fields.some((field) => likeness(words, field).score >= nearlyExact))
}
