import type { Field } from '../extraction.ts'
import { guess, sure } from '../known.ts'

const common: Readonly<Record<string, ReadonlySet<string>>> = {
  id: new Set(
    'yang dan di dengan untuk pada dari dalam ini itu adalah akan oleh juga tidak kepada telah bagi para'.split(' '),
  ),
  en: new Set('the and of to in is for on with that this are was by from at as has have be'.split(' ')),
}

/** Of a hundred words, so many common ones tell a language. */
const SHARE = 0.08

/** The language that the commonest words of a text tell; `null` for short texts and other languages. */
function languageOfText(text: string): string | null {
  const words =
    text
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, 400) ?? []
  if (words.length < 8) return null
  const [best] = Object.entries(common)
    .map(([language, list]) => ({ language, share: words.filter((word) => list.has(word)).length / words.length }))
    .sort((a, b) => b.share - a.share)
  return best && best.share >= SHARE ? best.language : null
}

/** What the page says of its language, where its text does not say otherwise: many Indonesian sites call themselves "en-US". */
export function languageField(declared: string, text: string): Field<string> {
  const said = /^[a-z]{2,3}(?:-\w{2,8})*$/i.test(declared) ? declared.replace(/^in\b/, 'id') : null
  const read = languageOfText(text)
  if (said !== null && read !== null && said.toLowerCase().startsWith(read)) return sure(said, 'head')
  return read === null ? guess(said, 'head') : guess(read, 'page')
}
