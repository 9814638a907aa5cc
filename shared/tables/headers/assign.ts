import type { Field } from '../fields.ts'
import { sure } from './compare.ts'
import type { KindLexicon } from './lexicon.ts'
import { type Candidate, type ColumnWords, candidates } from './match-column.ts'

/** What was decided for one column. */
export interface Assigned {
  readonly column: ColumnWords
  readonly fields: readonly Field[]
  readonly score: number
  /** Another column says the same field as well as this one, or a word of it is not known. */
  readonly asked: boolean
}

/** Columns nearer than this in rank fit a field equally well. */
const equal = 0.04
/** Below this a header is too far from the field even to ask. */
const worthAsking = 0.5

/** Gives each field to the column that says it best; where two say it equally well, both are asked about. */
export function assign(columns: readonly ColumnWords[], kind: KindLexicon): readonly Assigned[] {
  const all = columns.flatMap((column) => candidates(column, kind))
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
  return columns.map((column) => {
    const given = byColumn.get(column.index)
    if (given !== undefined) {
      return {
        column,
        fields: given.fields,
        score: given.score,
        asked: given.fields.some((f) => contestedFields.has(f)),
      }
    }
    const doubtful = contested.get(column.index) ?? weakest(all, column.index, byField)
    if (doubtful === undefined) return { column, fields: [], score: 0, asked: false }
    return { column, fields: doubtful.fields, score: doubtful.score, asked: true }
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
