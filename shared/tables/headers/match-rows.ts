import type { Field, SourceKind } from '../fields.ts'
import type { CellValue } from '../grid.ts'
import type { ColumnMatch } from '../reading.ts'
import { type Assigned, assign } from './assign.ts'
import { headerColumns } from './columns.ts'
import { contentOf } from './content.ts'
import { dayColumns, hasDayColumns } from './day-columns.ts'
import { type Hint, type KindLexicon, lexicon } from './lexicon.ts'
import { type ColumnWords, columnWords } from './match-column.ts'
import { reasonFor } from './reason.ts'
import { headerWords } from './words.ts'

export interface HeaderMatch {
  /** `null`: a table that is none of our business. */
  readonly kind: SourceKind | null
  /** 0 to 1. */
  readonly confidence: number
  readonly columns: readonly ColumnMatch[]
  /** How much speaks for the kind; to compare several readings of the same rows. */
  readonly weight: number
}

/** What else is known of a table besides its header. */
export interface HeaderContext {
  /** The sheet's name and the title rows above the header. */
  readonly titles?: readonly string[]
  /** Some cells below the header, by column index. */
  readonly samples?: (index: number) => readonly CellValue[]
}

const enough = 2
/** What a table of nothing but strange columns has against it. */
const strangeness = 3

/**
 * Says what a table is about and which column holds what.
 *
 * @param headers the header's rows; a merged cell has its text in its first cell and `''` in the others.
 */
export function matchRows(headers: readonly (readonly string[])[], context: HeaderContext = {}): HeaderMatch {
  const columns = headerColumns(headers).map(columnWords)
  const contents = columns.map(({ index }) =>
    context.samples === undefined ? null : contentOf(context.samples(index)),
  )
  const titles = (context.titles ?? []).map((title) => headerWords(title).words)
  const spoken = [...columns.map((column) => [...column.groups, ...column.leaf]), ...titles].map(
    (words) => ` ${words.join(' ')} `,
  )
  if (hasDayColumns(columns)) spoken.push(` ${dayColumns} `)
  const strange = strangeness * strangeShare(columns)
  let best: { kind: KindLexicon; weight: number; assigned: readonly Assigned[] } | null = null
  let second = 0
  for (const kind of lexicon().kinds) {
    const assigned = assign(columns, kind, contents)
    const found = new Set(assigned.flatMap((one) => one.fields))
    const said = weigh(spoken, kind.hints)
    if (!hasOne(kind.needs, found) && !(said >= enough && hasOne(kind.needsIfSaid, found))) continue
    const weight = signs(assigned, kind) + said - weigh(spoken, kind.foreign) - strange
    if (best === null || weight > best.weight) {
      second = best?.weight ?? 0
      best = { kind, weight, assigned }
    } else if (weight > second) second = weight
  }
  if (best === null || best.weight < enough) {
    return { kind: null, confidence: 0, columns: columns.map(unmatched), weight: best?.weight ?? 0 }
  }
  const confidence = Math.min(1, 0.5 + (best.weight - Math.max(second, 0)) / best.weight / 2)
  return { kind: best.kind.kind, confidence, columns: best.assigned.map(described), weight: best.weight }
}

function hasOne(needs: KindLexicon['needs'], found: ReadonlySet<Field>): boolean {
  return needs.some(([field, oneOf]) => found.has(field) && (oneOf.length === 0 || oneOf.some((one) => found.has(one))))
}

/** The share of columns with a word that stands in no vocabulary: they tell of something that we know nothing about. */
function strangeShare(columns: readonly ColumnWords[]): number {
  const titled = columns.filter(({ leaf }) => leaf.length > 0)
  const { known } = lexicon()
  const strange = titled.filter(({ leaf }) => leaf.some((word) => word.length > 2 && !known.has(word)))
  return titled.length === 0 ? 0 : strange.length / titled.length
}

/** To compare readings of different blocks of rows: each row more must earn its place. */
export function qualityOf(match: HeaderMatch, rows: number): number {
  const read = match.columns.filter((column) => column.fields.length > 0 && !column.asked).length
  return match.weight + 0.2 * read - 0.1 * (rows - 1)
}

function signs(assigned: readonly Assigned[], kind: KindLexicon): number {
  const weights = new Map<Field, number>()
  for (const one of assigned) {
    for (const field of one.fields) {
      const weight = (kind.signs[field] ?? 0) * one.score * (one.why === 'taken' ? 1 : 0.5)
      weights.set(field, Math.max(weight, weights.get(field) ?? 0))
    }
  }
  let sum = 0
  for (const weight of weights.values()) sum += weight
  return sum
}

function weigh(spoken: readonly string[], hints: readonly Hint[]): number {
  let sum = 0
  for (const [words, weight] of hints) if (spoken.some((header) => header.includes(` ${words} `))) sum += weight
  return sum
}

function unmatched(column: ColumnWords): ColumnMatch {
  return { column: column.index + 1, header: column.text, fields: [], confidence: 0, reason: '', asked: false }
}

function described(one: Assigned): ColumnMatch {
  return {
    column: one.column.index + 1,
    header: one.column.text,
    fields: one.fields,
    confidence: one.score,
    reason: reasonFor(one),
    asked: one.why === 'contested' || one.why === 'doubtful',
  }
}
