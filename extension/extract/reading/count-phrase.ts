import type { Field } from '../extraction.ts'
import type { PageLanguage } from '../time/relative-time.ts'
import { countBeside } from './count.ts'
import { lineText } from './element-text.ts'

/** "Lihat semua 1,2 rb komentar" is as long as such a phrase gets. */
const LONGEST = 60

const before = '(?:lihat (?:semua )?|view (?:all )?|see (?:all )?)?'
const number = '\\d[\\d.,]*\\s?(?:rb|ribu|jt|juta|miliar|k|m|b)?'

/**
 * The count of the first element that says it with its noun and nothing else: "12 komentar". A count within a longer text
 * may be anyone's words.
 */
export function countPhrase(elements: Iterable<Element>, nouns: string, language: PageLanguage): Field<number> {
  const phrase = new RegExp(`^${before}${number}\\s+(?:${nouns})$`, 'i')
  for (const element of elements) {
    if ((element.textContent?.length ?? 0) > LONGEST * 2) continue
    const text = lineText(element)
    if (text.length <= LONGEST && phrase.test(text)) return countBeside(text, nouns, 'container', language)
  }
  return null
}
