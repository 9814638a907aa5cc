import type { Field, SourceKind } from '../fields.ts'
import { type ValueType, valueTypeOf } from '../value-type.ts'
import { editDistance } from './edit-distance.ts'
import { attendanceWords } from './vocabulary/attendance.ts'
import { beneficiariesWords } from './vocabulary/beneficiaries.ts'
import { budgetWords } from './vocabulary/budget.ts'
import { documentsWords } from './vocabulary/documents.ts'
import { alongEach, notEach } from './vocabulary/every-table.ts'
import { foreignWords } from './vocabulary/foreign.ts'
import type { FieldWords, KindWords } from './vocabulary/kind-words.ts'
import { meetingsWords } from './vocabulary/meetings.ts'
import { ordinaryWords } from './vocabulary/ordinary.ts'
import { regulationsWords } from './vocabulary/regulations.ts'
import { reportsWords } from './vocabulary/reports.ts'
import { scoresWords } from './vocabulary/scores.ts'
import { staffWords } from './vocabulary/staff.ts'
import { headerWords, spellingOf } from './words.ts'

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
  readonly signs: ReadonlyMap<Field, number>
  readonly hints: readonly { readonly words: string; readonly weight: number }[]
  /** One of the fields, each with one of those that it needs beside it, if any. */
  readonly needs: readonly (readonly [field: Field, oneOf: readonly Field[]])[]
  readonly adjacent: readonly (readonly [field: Field, beside: Field])[]
  readonly sureBeside: readonly (readonly [field: Field, beside: Field])[]
  readonly doubtful: readonly (readonly [field: Field, beside: Field])[]
}

interface Lexicon {
  readonly kinds: readonly KindLexicon[]
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
export function correctSpelling(word: string): string {
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

function compile(): Lexicon {
  const kinds = [
    compileKind('staff', staffWords),
    compileKind('budget', budgetWords),
    compileKind('beneficiaries', beneficiariesWords),
    compileKind('documents', documentsWords),
    compileKind('regulations', regulationsWords),
    compileKind('meetings', meetingsWords),
    compileKind('reports', reportsWords),
    compileKind('scores', scoresWords),
    compileKind('attendance', attendanceWords),
  ]
  const known = new Set(spellingOf.keys())
  for (const kind of kinds) {
    for (const field of kind.fields) {
      for (const phrase of [
        ...field.names.map(({ words }) => words),
        [...field.along],
        [...field.not],
        [...field.better, ...field.worse],
      ]) {
        for (const word of phrase) known.add(word)
      }
    }
    for (const hint of kind.hints) for (const word of hint.words.split(' ')) known.add(word)
  }
  for (const word of [...ordinaryWords.split(', '), ...Object.keys(foreignWords)]) known.add(word)
  const longByLength = new Map<number, string[]>()
  for (const word of known) {
    if (word.length < shortest - 1) continue
    const same = longByLength.get(word.length)
    if (same === undefined) longByLength.set(word.length, [word])
    else same.push(word)
  }
  return { kinds, known, longByLength }
}

// `Object.entries` forgets which keys an object has, and a field of some kind K is not seen to be a `Field`: the one border.
function compileKind<K extends SourceKind>(kind: K, words: KindWords<K>): KindLexicon {
  const fields = Object.entries(words.fields) as [Field, FieldWords | string][]
  return {
    kind,
    fields: fields.map(([field, said]) => {
      const own = typeof said === 'string' ? { is: said } : said
      return compileField(field, valueTypeOf(kind, field), own, field === 'no' ? '' : words.along)
    }),
    signs: new Map(Object.entries(words.signs) as [Field, number][]),
    hints: words.hints.flatMap(([weight, list]) => list.split(', ').map((said) => ({ words: said, weight }))),
    needs: Object.entries(words.needs) as [Field, readonly Field[]][],
    adjacent: (words.adjacent ?? []) as readonly (readonly [Field, Field])[],
    sureBeside: (words.sureBeside ?? []) as readonly (readonly [Field, Field])[],
    doubtful: (words.doubtful ?? []) as readonly (readonly [Field, Field])[],
  }
}

function compileField(field: Field, type: ValueType, said: FieldWords, alongKind = ''): FieldLexicon {
  const names = [...namesOf(said.is, 1, 0), ...namesOf(said.also, 0.9, 0.3), ...namesOf(said.maybe, 0.7, 0.4)]
  const better = wordsOf(said.better)
  const along = wordsOf(said.along)
  const own = new Set([...names.flatMap(({ words }) => words), ...along, ...better])
  const not = new Set([...wordsOf(said.not), ...[...wordsOf(notEach[type])].filter((word) => !own.has(word))])
  for (const word of [...wordsOf(alongKind), ...wordsOf(alongEach[type])]) if (!not.has(word)) along.add(word)
  return { field, type, names, along, not, better, worse: wordsOf(said.worse), many: said.many ?? false }
}

function namesOf(list: string | undefined, most: number, less: number): readonly FieldName[] {
  return phrasesOf(list).map((words) => ({ words, most, less }))
}

function phrasesOf(list = ''): (readonly string[])[] {
  return list
    .split(', ')
    .flatMap(alternatives)
    .map((phrase) => headerWords(phrase).words)
    .filter((words) => words.length > 0)
}

/** "jenis/status pegawai" is two phrases. */
function alternatives(phrase: string): readonly string[] {
  return phrase
    .split(' ')
    .reduce<readonly string[]>(
      (made, word) => made.flatMap((start) => word.split('/').map((one) => `${start} ${one}`)),
      [''],
    )
}

function wordsOf(list?: string): Set<string> {
  return new Set(phrasesOf(list).flat())
}
