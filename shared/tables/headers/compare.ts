import type { FieldLexicon } from './lexicon.ts'

/** How well a header's words say a field. */
export interface Likeness {
  /** 0 to 1: 1 when the words are one of the field's own names, below `sure` when a word is left that nobody knows. */
  readonly score: number
  /** To tell between columns that say the same field: the score, moved by words as "baru" or "lama". */
  readonly rank: number
}

/** From here on a match is taken without asking. */
export const sure = 0.75

/** Below this a header is too far from the field even to ask. */
export const worthAsking = 0.5

/** "Golongan Pangkat" for "Pangkat Golongan". Less than a name as it is: "Tahun Anggaran" is no "Anggaran Tahun". */
const otherOrder = 0.9

const none: Likeness = { score: 0, rank: 0 }

/** Compares a header's words with the names of a field. */
export function likeness(words: readonly string[], field: FieldLexicon): Likeness {
  let score = 0
  let rank = 0
  for (const name of field.names) {
    const one = scorePhrase(words, name.words, field)
    if (one - name.less <= rank) continue
    score = Math.min(one, name.most)
    rank = one - name.less
  }
  if (score === 0) return none
  for (const word of words) {
    if (field.better.has(word)) rank += 0.2
    if (field.worse.has(word)) rank -= 0.2
  }
  return { score, rank }
}

function scorePhrase(words: readonly string[], phrase: readonly string[], field: FieldLexicon): number {
  if (phrase.length > words.length) return 0
  const rest = without(words, phrase)
  if (rest === null) return 0
  if (field.type === 'amount' && isQuantity(phrase) && !rest.every(isMoney)) return 0
  let unknown = 0
  for (const word of rest) {
    if (field.not.has(word)) return 0
    if (!field.along.has(word)) unknown++
  }
  // Of "Tahun" and "Tahun Terbit" the plain one is meant; of "Pagu" and "Pagu Anggaran" nobody can tell.
  if (unknown === 0 && rest.length === 0) return startsWith(words, phrase) ? 1 : otherOrder
  if (unknown === 0) return field.type === 'amount' ? 0.97 : 0.95
  if (unknown === 1 && rest.some((word) => field.better.has(word))) return sure
  // Indonesian puts the head first: "unit kerja pengampu" is a unit kerja, whatever "pengampu" may be. But a part of a sum is
  // no sum, and the number of some other paper is no number of this one.
  const isHeadFirst = field.type !== 'amount' && field.type !== 'count' && phrase[0] !== 'no'
  if (unknown === 1 && isHeadFirst && phrase.length > 1 && startsWith(words, phrase)) return sure
  return 0.4 + 0.25 * (phrase.length / words.length)
}

const quantities = new Set(['jumlah', 'total'])
const money = new Set([
  ...quantities,
  'anggaran',
  'pagu',
  'dana',
  'biaya',
  'harga',
  'belanja',
  'perubahan',
  'setelah',
  'sesudah',
])

/** "Jumlah" alone may be an amount; "Jumlah Sub Kegiatan" is a count of them. */
function isQuantity(phrase: readonly string[]): boolean {
  return phrase.every((word) => quantities.has(word))
}

function isMoney(word: string): boolean {
  return money.has(word)
}

function startsWith(words: readonly string[], phrase: readonly string[]): boolean {
  return phrase.every((word, index) => words[index] === word)
}

/** The words that are left when a phrase is taken out, in whatever order its words stand; `null` if it is not in there. */
function without(words: readonly string[], phrase: readonly string[]): readonly string[] | null {
  const rest = words.slice()
  for (const word of phrase) {
    const at = rest.indexOf(word)
    if (at < 0) return null
    rest.splice(at, 1)
  }
  return rest
}
