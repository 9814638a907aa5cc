import type { Field, SourceKind } from '../fields.ts'
import { type ValueType, valueTypeOf } from '../value-type.ts'
import { editDistance } from './edit-distance.ts'
import { attendanceWords } from './vocabulary/attendance.ts'
import { beneficiariesWords } from './vocabulary/beneficiaries.ts'
import { budgetWords } from './vocabulary/budget.ts'
import { documentsWords } from './vocabulary/documents.ts'
import { alongEach, notEach, worseText } from './vocabulary/every-table.ts'
import { foreignWords } from './vocabulary/foreign.ts'
import type { FieldWords, KindWords } from './vocabulary/kind-words.ts'
import { meetingsWords } from './vocabulary/meetings.ts'
import { ordinaryWords } from './vocabulary/ordinary.ts'
import { regulationsWords } from './vocabulary/regulations.ts'
import { reportsWords } from './vocabulary/reports.ts'
import { scoresWords } from './vocabulary/scores.ts'
import { staffWords } from './vocabulary/staff.ts'
import { headerWords, spellingOf, wordsAgain } from './words.ts'

/** The words of one field, ready to be compared. */
export interface FieldLexicon {
  readonly field: Field
  readonly type: ValueType
  readonly names: readonly FieldName[]
  readonly along: ReadonlySet<string>
  readonly not: ReadonlySet<string>
  readonly better: ReadonlySet<string>
  readonly worse: ReadonlySet<string>
  readonly many: boolean
}

/** One name of a field. */
export interface FieldName {
  readonly words: readonly string[]
  /** The score that a match of this name cannot exceed. */
  readonly most: number
  /** What a match of this name is less in rank: other names of the field go before. */
  readonly less: number
}

export interface KindLexicon {
  readonly kind: SourceKind
  readonly fields: readonly FieldLexicon[]
  readonly signs: Readonly<Partial<Record<Field, number>>>
  readonly hints: readonly Hint[]
  /** Hints at tables that are none of our business, without the words that are at home in this kind. */
  readonly foreign: readonly Hint[]
  /** One of the fields, each with one of those that it needs beside it, if any. */
  readonly needs: readonly FieldWith[]
  /** The same, enough where the words of the table speak for the kind. */
  readonly needsIfSaid: readonly FieldWith[]
  readonly adjacent: readonly (readonly [field: Field, beside: Field])[]
  readonly sureBeside: readonly (readonly [field: Field, beside: Field])[]
  readonly sureAlone: readonly Field[]
  readonly doubtful: readonly (readonly [field: Field, beside: Field])[]
  readonly doubtfulNear: readonly (readonly [field: Field, words: readonly string[]])[]
  readonly restsOn: readonly FieldWith[]
}

/** A field, and those of which it needs one beside it. */
type FieldWith = readonly [field: Field, oneOf: readonly Field[]]

/** Words in any header or title, and how loudly they speak for something. */
export type Hint = readonly [words: string, weight: number]

interface Lexicon {
  readonly kinds: readonly KindLexicon[]
  /** Every word of all vocabularies. */
  readonly known: ReadonlySet<string>
  readonly longByLength: ReadonlyMap<number, readonly string[]>
}

let made: Lexicon | null = null

/** All vocabularies, made ready on first use: the add-on's file is evaluated at every click, and most clicks read no table. */
export function lexicon(): Lexicon {
  made ??= compile()
  return made
}

const shortest = 6
const longWord = 11
const corrected = new Map<string, string>()

/**
 * A word as the vocabulary spells it, if it is a longer word with a letter or two wrong; else the word itself.
 *
 * @example corrected('realisai') // 'realisasi'
 */
function correctSpelling(word: string): string {
  if (word.length < shortest || lexicon().known.has(word)) return word
  const before = corrected.get(word)
  if (before !== undefined) return before
  const limit = word.length >= longWord ? 2 : 1
  let best = word
  let least = limit + 1
  for (let length = word.length - limit; length <= word.length + limit; length++) {
    for (const candidate of lexicon().longByLength.get(length) ?? []) {
      if (candidate[0] !== word[0]) continue
      const distance = editDistance(word, candidate, limit)
      if (distance < least) {
        least = distance
        best = candidate
      }
    }
  }
  corrected.set(word, best)
  return best
}

/** A header's words with their letters put right: "Sub Kegaitan" is a sub kegiatan. */
export function correctWords(words: readonly string[]): readonly string[] {
  const right = words.map(correctSpelling)
  return right.some((word, index) => word !== words[index]) ? wordsAgain(right) : words
}

const vocabularies: { readonly [K in SourceKind]: KindWords<K> } = {
  staff: staffWords,
  budget: budgetWords,
  beneficiaries: beneficiariesWords,
  documents: documentsWords,
  regulations: regulationsWords,
  meetings: meetingsWords,
  reports: reportsWords,
  scores: scoresWords,
  attendance: attendanceWords,
}

function compile(): Lexicon {
  // `Object.keys` forgets which keys an object has.
  const kinds = (Object.keys(vocabularies) as SourceKind[]).map((kind) => compileKind(kind, vocabularies[kind]))
  const known = new Set([...spellingOf.keys(), ...ordinaryWords.split(', ')])
  for (const words of takenApart.values()) for (const word of words) known.add(word)
  for (const [words] of [...hintsOf(foreignWords), ...kinds.flatMap(({ hints }) => hints)]) {
    for (const word of words.split(' ')) known.add(word)
  }
  const longByLength = new Map<number, string[]>()
  for (const word of known) {
    if (word.length < shortest - 1) continue
    const same = longByLength.get(word.length)
    if (same === undefined) longByLength.set(word.length, [word])
    else same.push(word)
  }
  return { kinds, known, longByLength }
}

function compileKind(kind: SourceKind, words: (typeof vocabularies)[SourceKind]): KindLexicon {
  const {
    fields,
    along,
    signs,
    hints,
    home = '',
    needs,
    adjacent = [],
    sureBeside = [],
    sureAlone = [],
    doubtful = [],
    doubtfulNear = [],
    needsIfSaid = {},
    restsOn = {},
  } = words
  const atHome = home.split(', ')
  return {
    kind,
    // A field of some kind is not seen to be a `Field` once its object's keys are forgotten: the one border.
    fields: (Object.entries(fields) as [Field, FieldWords | string][]).map(([field, said]) => {
      const own = typeof said === 'string' ? { is: said } : said
      return compileField(field, valueTypeOf(kind, field), own, field === 'no' ? '' : along)
    }),
    signs,
    hints: hintsOf(hints),
    foreign: hintsOf(foreignWords).filter(([strange]) => !atHome.includes(strange)),
    needs: fieldsWith(needs),
    needsIfSaid: fieldsWith(needsIfSaid),
    adjacent,
    sureBeside,
    sureAlone,
    doubtful,
    doubtfulNear: doubtfulNear.map(([field, list]) => [field, list.split(', ')]),
    restsOn: fieldsWith(restsOn),
  }
}

/** The other place where `Object.entries` forgets which keys an object has. */
function fieldsWith(table: { readonly [F in Field]?: readonly Field[] }): readonly FieldWith[] {
  return Object.entries(table) as [Field, readonly Field[]][]
}

function hintsOf(lists: KindWords<SourceKind>['hints']): readonly Hint[] {
  return lists.flatMap(([weight, list]) => list.split(', ').map((words): Hint => [words, weight]))
}

function compileField(field: Field, type: ValueType, said: FieldWords, alongKind = ''): FieldLexicon {
  const names = [...namesOf(said.is, 1, 0), ...namesOf(said.also, 0.9, 0.3), ...namesOf(said.maybe, 0.7, 0.4)]
  const better = wordsOf(said.better)
  const isText = type === 'text'
  const along = new Set(wordsOf(said.along))
  const own = new Set([...names.flatMap(({ words }) => words), ...along, ...better])
  const not = new Set(wordsOf(said.not))
  for (const word of wordsOf(notEach[type])) if (!own.has(word)) not.add(word)
  // "Unit Bagian": two names of one thing.
  if (isText) for (const { words } of names) if (words.length === 1) for (const word of words) along.add(word)
  for (const list of [alongKind, alongEach[type]]) for (const word of wordsOf(list)) if (!not.has(word)) along.add(word)
  const worse = wordsOf(said.worse)
  return {
    field,
    type,
    names,
    along,
    not,
    better,
    worse: isText ? new Set([...worse, worseText]) : worse,
    many: said.many ?? false,
  }
}

function namesOf(list: string | undefined, most: number, less: number): readonly FieldName[] {
  return phrasesOf(list).map((words) => ({ words, most, less }))
}

const wordsOfList = new Map<string, ReadonlySet<string>>()

/** The words of a list; made once, since many fields share the lists of their type. */
function wordsOf(list = ''): ReadonlySet<string> {
  const before = wordsOfList.get(list)
  if (before !== undefined) return before
  const words = new Set(phrasesOf(list).flat())
  wordsOfList.set(list, words)
  return words
}

function phrasesOf(list = ''): readonly (readonly string[])[] {
  return list
    .split(', ')
    .flatMap(alternatives)
    .map(wordsOfPhrase)
    .filter((words) => words.length > 0)
}

/** "jenis/status pegawai" is two phrases. */
function alternatives(phrase: string): readonly string[] {
  if (!phrase.includes('/')) return [phrase]
  let made = ['']
  for (const word of phrase.split(' ')) {
    made = word.split('/').flatMap((one) => made.map((start) => `${start} ${one}`))
  }
  return made
}

const takenApart = new Map<string, readonly string[]>()

/** The words of a phrase; made once, since the same ones stand in many lists. */
function wordsOfPhrase(phrase: string): readonly string[] {
  const before = takenApart.get(phrase)
  if (before !== undefined) return before
  const { words } = headerWords(phrase)
  takenApart.set(phrase, words)
  return words
}
