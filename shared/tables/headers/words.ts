import { noise, phrases, spellings } from './wordings.ts'

/** A header brought to the words the vocabularies use. */
export interface HeaderWords {
  readonly words: readonly string[]
  /** The same words, split where the header says "/", "&", ",", "dan" or breaks the line; one part if it does not. */
  readonly parts: readonly (readonly string[])[]
  /** It says "&", "+" or "dan": two things for sure, where "/" may also part two names of one thing. */
  readonly isPair: boolean
  /** A year in the header ("pagu_2026"), which is no word of its name. */
  readonly year: number | null
  /** What stands before and in the brackets of "Realisasi (SP2D)". */
  readonly aside: { readonly bare: readonly string[]; readonly inBrackets: readonly string[] } | null
}

const noiseWords = new Set(noise.split(', '))
// Maps, since a header may be called 'constructor'.
export const spellingOf = leadingBack(spellings)
const phraseOf = leadingBack(phrases)
const longestPhrase = 4
/** "N.I.P.", "s.d.", "N I P". */
const initials = /\b(?:[a-z]\.){2,}[a-z]?(?![a-z])|\b[a-z](?: [a-z]){2,}\b/g

/**
 * The words of a header cell: lower case, snake_case and camelCase split, abbreviations written out, units dropped.
 *
 * @example headerWords('Tgl. Pelatihan').words // ['tanggal', 'pelatihan']
 * @example headerWords('Nama / NIP').parts // [['nama'], ['nip']]
 */
export function headerWords(header: string): HeaderWords {
  let year: number | null = null
  const parts: string[][] = []
  for (const part of plain(header).split(/[/&,+|\n]|\bdan\b|\bserta\b/)) {
    const words: string[] = []
    for (const token of part.split(/[^a-z0-9%#]+/)) {
      if (token === '' || noiseWords.has(token)) continue
      if (/^(?:19|20)\d\d$/.test(token)) year = Number(token)
      else if (/^\d{1,2}$/.test(token)) continue
      else if (token !== 'yyyy') words.push(spelling(token))
    }
    const joined = joinPhrases(words)
    if (joined.length > 0) parts.push(joined)
  }
  const aside = asideOf(header)
  // "Nomor" alone is a document's number as often as a row's; "Nomor Sertifikat" is "No Sertifikat".
  if (/^\s*nomor\s*$/i.test(header)) return { words: ['nomor'], parts: [['nomor']], isPair: false, year, aside }
  const isPair = parts.length > 1 && /[&+]|\bdan\b/i.test(header)
  return { words: joinPhrases(parts.flat()), parts, isPair, year, aside }
}

/** A header before and in its brackets, each in words; `null` where it has no brackets or nothing before them. */
function asideOf(header: string): HeaderWords['aside'] {
  const found = /^([^()]*[^()\s][^()]*)\(([^()]+)\)[\s*]*$/.exec(header)
  if (found === null) return null
  return { bare: headerWords(found[1] ?? '').words, inBrackets: headerWords(found[2] ?? '').words }
}

/** From what offices write to the word meant. */
function leadingBack(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const words = new Map<string, string>()
  for (const [meant, written] of Object.entries(table)) for (const one of written.split(', ')) words.set(one, meant)
  return words
}

function plain(header: string): string {
  return header
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(initials, (letters) => letters.replace(/[. ]/g, ''))
    .replace(/\bl\s*\/\s*p\b|\blk\s*\/\s*pr\b/g, ' lp ')
    .replace(/\b(?:tahun anggaran|tahun|thn?|t\.?a)\b\.?[\s:_]*(?=(?:19|20)\d\d\b)/g, ' ')
    .replace(/%/g, ' % ')
    .replace(/#/g, ' # ')
}

/** Words whose letters were put right, brought to the words of the vocabularies like any others. */
export function wordsAgain(words: readonly string[]): readonly string[] {
  return joinPhrases(words.map(spelling))
}

function spelling(token: string): string {
  return spellingOf.get(token) ?? token
}

function joinPhrases(words: readonly string[]): string[] {
  const out: string[] = []
  let at = 0
  while (at < words.length) {
    let taken = 1
    let put = words[at] ?? ''
    for (let length = Math.min(longestPhrase, words.length - at); length >= 1; length--) {
      const found = phraseOf.get(words.slice(at, at + length).join(' '))
      if (found === undefined) continue
      put = found
      taken = length
      break
    }
    for (const word of put.split(' ')) out.push(word)
    at += taken
  }
  return out
}
