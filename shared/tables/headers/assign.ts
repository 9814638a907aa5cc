import type { Field } from '../fields.ts'
import { sure, worthAsking } from './compare.ts'
import type { Content } from './content.ts'
import { isDoubtful } from './doubt.ts'
import type { KindLexicon } from './lexicon.ts'
import { type Candidate, type ColumnWords, candidates } from './match-column.ts'
import { withoutWordsOfPairs } from './words-of-pairs.ts'

/** What was decided for one column. */
export interface Assigned {
  readonly column: ColumnWords
  readonly fields: readonly Field[]
  readonly score: number
  readonly toldBy: Candidate['toldBy']
  /** `contested`: another column says the same field as well; `doubtful`: not all its words are known. Both are asked about. */
  readonly why: 'taken' | 'contested' | 'doubtful' | 'none'
}

/** Columns nearer than this in rank fit a field equally well. */
const equal = 0.04

/** Gives each field to the column that says it best; where two say it equally well, both are asked about. */
export function assign(
  columns: readonly ColumnWords[],
  kind: KindLexicon,
  contents: readonly (Content | null)[],
): readonly Assigned[] {
  const all = ranked(columns, kind, contents)
  const { byColumn, byField, contested } = deal(all)
  const said = new Set(columns.flatMap(({ groups, leaf }) => [...groups, ...leaf]))
  const contestedFields = new Set<Field>()
  for (const { fields } of contested.values()) for (const field of fields) contestedFields.add(field)
  const guesses = columns.map(({ index }) => (byColumn.has(index) ? undefined : weakest(all, index, byField)))
  return columns.map((column, at): Assigned => {
    const given = byColumn.get(column.index)
    if (given !== undefined) {
      const isContested = given.fields.some((field) => contestedFields.has(field))
      const isAsked = !isContested && isDoubtful(given, column, kind, byField, said)
      return { column, ...given, why: isContested ? 'contested' : isAsked ? 'doubtful' : 'taken' }
    }
    const rival = contested.get(column.index)
    if (rival !== undefined) return { column, ...rival, why: 'contested' }
    const guess = guesses[at]
    if (guess === undefined) return { column, fields: [], score: 0, toldBy: 'header', why: 'none' }
    const alone = guesses.filter((other) => other?.fields.some((field) => guess.fields.includes(field))).length === 1
    const isSure =
      (kind.sureAlone.some((field) => guess.fields.includes(field)) && !namesAnother(column, guess, kind)) ||
      (saysItself(column, guess, kind) &&
        kind.sureBeside.some(([field, beside]) => guess.fields.includes(field) && byField.has(beside)))
    return { column, ...guess, why: alone && isSure ? 'taken' : 'doubtful' }
  })
}

/** Does the column's own header have a word of the field, not only the group above it? */
function saysItself({ leaf }: ColumnWords, { fields }: Candidate, kind: KindLexicon): boolean {
  const names = kind.fields.filter(({ field }) => fields.includes(field)).flatMap((field) => field.names)
  return names.some(({ words }) => words.some((word) => leaf.includes(word)))
}

/** Does the header name another field besides? A "tanggal undangan" is the date of the invitation. */
function namesAnother({ leaf }: ColumnWords, { fields }: Candidate, kind: KindLexicon): boolean {
  return kind.fields.some(
    ({ field, names }) =>
      !fields.includes(field) &&
      names.some(({ words: [word = '', more] }) => more === undefined && word !== 'tanggal' && leaf.includes(word)),
  )
}

/** All that the columns may be, best first. Of several totals, the one beside L and P is meant. */
function ranked(
  columns: readonly ColumnWords[],
  kind: KindLexicon,
  contents: readonly (Content | null)[],
): readonly Candidate[] {
  const notCounted = kind.fields.find(({ field }) => field === 'men')?.not
  const plain = notCounted === undefined ? columns : withoutWordsOfPairs(columns, notCounted)
  const byColumn = plain.map((column, at) => candidates(column, kind, contents[at] ?? null))
  const isBest = (at: number, field: Field) => byColumn[at]?.[0]?.fields.includes(field) === true
  const nudged = byColumn.map((found, at) =>
    found.map((one) => {
      const isNear = kind.adjacent.some(
        ([field, beside]) => one.fields.includes(field) && (isBest(at - 1, beside) || isBest(at + 1, beside)),
      )
      return isNear ? { ...one, rank: one.rank + 0.1 } : one
    }),
  )
  return nudged.flat().sort((a, b) => b.rank - a.rank)
}

/** Columns by turns, the best first: each takes its field if that is free. One that comes as good but too late contests it. */
function deal(all: readonly Candidate[]) {
  const byColumn = new Map<number, Candidate>()
  const byField = new Map<Field, Candidate>()
  const late = new Map<number, Candidate>()
  for (const one of all) {
    if (byColumn.has(one.index) || one.score < sure) continue
    const rivals = one.many ? [] : one.fields.flatMap((field) => byField.get(field) ?? [])
    if (rivals.length === 0) {
      byColumn.set(one.index, one)
      for (const field of one.fields) byField.set(field, one)
    } else if (rivals.some((rival) => rival.rank - one.rank < equal) && !late.has(one.index)) {
      late.set(one.index, one)
    }
  }
  const contested = new Map([...late].filter(([index]) => !byColumn.has(index)))
  return { byColumn, byField, contested }
}

/** The best guess at a column whose words are not all known, if no other column holds that field. */
function weakest(
  all: readonly Candidate[],
  index: number,
  byField: ReadonlyMap<Field, Candidate>,
): Candidate | undefined {
  return all.find(
    (one) => one.index === index && one.score >= worthAsking && !one.fields.some((field) => byField.has(field)),
  )
}
