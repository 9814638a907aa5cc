import type { Field } from '../fields.ts'
import { sure, worthAsking } from './compare.ts'
import type { Content } from './content.ts'
import type { KindLexicon } from './lexicon.ts'
import { type Candidate, type ColumnWords, candidates } from './match-column.ts'

/** What was decided for one column. */
export interface Assigned {
  readonly column: ColumnWords
  readonly fields: readonly Field[]
  readonly score: number
  readonly byContent: boolean
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
  const all = columns.flatMap((column, at) => candidates(column, kind, contents[at] ?? null))
  all.sort((a, b) => b.rank - a.rank)
  const byColumn = new Map<number, Candidate>()
  const byField = new Map<Field, Candidate>()
  const contested = new Map<number, Candidate>()
  const contestedFields = new Set<Field>()
  for (const one of all) {
    if (byColumn.has(one.index) || one.score < sure) continue
    const rivals = one.many ? [] : one.fields.flatMap((field) => byField.get(field) ?? [])
    if (rivals.length === 0) {
      byColumn.set(one.index, one)
      for (const field of one.fields) byField.set(field, one)
    } else if (rivals.some((rival) => rival.rank - one.rank < equal) && !contested.has(one.index)) {
      contested.set(one.index, one)
    }
  }
  for (const [index, one] of contested)
    if (!byColumn.has(index)) for (const field of one.fields) contestedFields.add(field)
  return columns.map((column): Assigned => {
    const given = byColumn.get(column.index)
    if (given !== undefined) {
      const isContested = given.fields.some((field) => contestedFields.has(field))
      const isDoubtful = kind.doubtful.some(([field, beside]) => given.fields.includes(field) && byField.has(beside))
      return { column, ...given, why: isContested ? 'contested' : isDoubtful ? 'doubtful' : 'taken' }
    }
    const rival = contested.get(column.index)
    if (rival !== undefined) return { column, ...rival, why: 'contested' }
    const guess = weakest(all, column.index, byField)
    const isSure = kind.sureBeside.some(([field, beside]) => guess?.fields.includes(field) && byField.has(beside))
    if (guess !== undefined && isSure) return { column, ...guess, why: 'taken' }
    return guess === undefined
      ? { column, fields: [], score: 0, byContent: false, why: 'none' }
      : { column, ...guess, why: 'doubtful' }
  })
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
