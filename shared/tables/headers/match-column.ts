import { type Field, levelFields } from '../fields.ts'
import type { HeaderColumn } from './columns.ts'
import { type Likeness, likeness, sure, worthAsking } from './compare.ts'
import { type Content, contentFor, fieldOfContent } from './content.ts'
import { correctWords, type FieldLexicon, type KindLexicon, lexicon } from './lexicon.ts'
import { type HeaderWords, headerWords } from './words.ts'

/** What a column may be, of one kind of table. */
export interface Candidate {
  readonly index: number
  /** Several when the header names several ("Nama / NIP"). */
  readonly fields: readonly Field[]
  readonly score: number
  readonly rank: number
  readonly many: boolean
  /** What tells it: the header, the cells where the header says nothing, or both. */
  readonly toldBy: 'header' | 'cells' | 'both'
  /** It holds names of several levels, which only a code beside or before them can tell apart. */
  readonly needsCode?: true
}

/** A header column in words, made once and compared with every kind. */
export interface ColumnWords {
  readonly index: number
  readonly text: string
  readonly leaf: readonly string[]
  readonly parts: readonly (readonly string[])[]
  readonly isPair: boolean
  /** The words of all groups above. */
  readonly groups: readonly string[]
  readonly aside: HeaderWords['aside']
}

export function columnWords(column: HeaderColumn): ColumnWords {
  const leaf = headerWords(column.leaf)
  const above = column.groups.map(headerWords)
  const groups = correctWords(above.flatMap(({ words }) => words))
  const aside = leaf.aside && { bare: correctWords(leaf.aside.bare), inBrackets: correctWords(leaf.aside.inBrackets) }
  return {
    index: column.index,
    text: [...column.groups, column.leaf].map((text) => text.replace(/\s+/g, ' ').trim()).join(' / '),
    // "Anggaran" over "Tahun 2025": the year is no name, so the group is.
    leaf: leaf.words.length === 0 && leaf.year !== null ? groups : correctWords(leaf.words),
    // "Nama (NIP)" may be both, as "Nama / NIP" is.
    parts: leaf.parts.length < 2 && aside !== null ? [aside.bare, aside.inBrackets] : leaf.parts.map(correctWords),
    isPair: leaf.isPair,
    groups,
    aside,
  }
}

/** Everything a column may be in tables of this kind, best first. */
export function candidates(column: ColumnWords, kind: KindLexicon, content: Content | null): readonly Candidate[] {
  const found: Candidate[] = []
  const { aside } = column
  const named = aside === null ? null : bestField(aside.inBrackets, kind)
  for (const field of kind.fields) {
    const whole = columnLikeness(column, field)
    const isOther = named !== null && named.field !== field.field
    const like = aside === null || isOther || whole.score >= sure ? whole : withoutAside(aside, field, whole)
    if (like.score === 0) continue
    const seen = content === null ? 0 : contentFor(field.field, field.type, content)
    const { score, rank } = moved(like, field, seen)
    const held: readonly Field[] = field.field === 'total' && holdsBothSexes(content) ? bothAndTotal : [field.field]
    const one = candidate(column, held, score, rank, seen > 0 ? 'both' : 'header', field.many)
    found.push(field.field === 'description' && namesLevels(column) ? withLevels(one, content) : one)
  }
  if (found.length === 0 && content !== null) found.push(...fromContent(column, kind, content))
  const several = column.parts.length > 1 ? severalFields(column, kind, content) : null
  if (several !== null && (column.isPair || !found.some((one) => one.score >= sure))) found.push(several)
  return found.sort((a, b) => b.rank - a.rank)
}

function candidate(
  { index }: ColumnWords,
  fields: readonly Field[],
  score: number,
  rank: number,
  toldBy: Candidate['toldBy'] = 'header',
  many = false,
): Candidate {
  return { index, fields, score, rank, many, toldBy }
}

function columnLikeness(column: ColumnWords, field: FieldLexicon): Likeness {
  if (column.leaf.length === 0) return { score: 0, rank: 0 }
  const leaf = likeness(column.leaf, field)
  if (column.groups.length === 0) return leaf
  const path = likeness(unique([...column.groups, ...column.leaf]), field)
  if (path.score >= sure) return { score: path.score, rank: path.rank + 0.05 }
  if (column.groups.some((word) => field.not.has(word))) return path
  const preferred = column.groups.reduce(
    (sum, word) => sum + (field.better.has(word) ? 0.2 : 0) - (field.worse.has(word) ? 0.2 : 0),
    0,
  )
  return leaf.score >= path.score ? { score: leaf.score, rank: leaf.rank + preferred - 0.02 } : path
}

const bothAndTotal: readonly Field[] = ['men', 'women', 'total']

/** A column of totals whose cells tell men and women apart: "L: 89 P: 31". */
function holdsBothSexes(content: Content | null): boolean {
  return content !== null && content.bothSexes > 0
}

/** Brackets say more of what stands before them ("Realisasi (SP2D)"), unless they say that it is something else ("Realisasi (%)"). */
function withoutAside(
  { bare, inBrackets }: NonNullable<HeaderWords['aside']>,
  field: FieldLexicon,
  whole: Likeness,
): Likeness {
  if (inBrackets.some((word) => field.not.has(word))) return whole
  const { score, rank } = likeness(bare, field)
  return score >= nearlyExact ? { score: sure, rank: rank - 0.05 } : whole
}

/** What the cells look like can make up for a strange word in the header, or put a plain header in doubt. */
function moved(like: Likeness, field: FieldLexicon, seen: -1 | 0 | 1): Likeness {
  if (seen === 0) return like
  if (seen < 0) return { score: like.score - 0.35, rank: like.rank - 0.35 }
  // Ya and Tidak stand under many headers: they do not explain a word that is not known.
  const lifted = like.score >= worthAsking && field.type !== 'mark' ? Math.max(like.score, toldByCells) : like.score
  return { score: lifted, rank: like.rank + 0.1 }
}

const toldByCells = 0.8
const nearlyExact = 0.9

/** Cells that can be nothing else tell a column's field by themselves. */
function fromContent(column: ColumnWords, kind: KindLexicon, content: Content): readonly Candidate[] {
  const field = fieldOfContent(content)
  if (field === null || !kind.fields.some((one) => one.field === field)) return []
  return [candidate(column, [field], toldByCells, 0.5, 'cells')]
}

/** "Nama / NIP" holds both, if each part is a name of a field of its own. */
function severalFields(column: ColumnWords, kind: KindLexicon, content: Content | null): Candidate | null {
  const fields: Field[] = []
  let rank = 1
  let strange = 0
  for (const part of column.parts) {
    // No column holds the row's number and more: "Nomor dan Tanggal" is a document's.
    const best = bestField(part, kind, 'no')
    if (best === null) {
      if (!isAbbreviation(part)) strange++
      continue
    }
    if (!fields.includes(best.field)) fields.push(best.field)
    rank = Math.min(rank, best.rank)
  }
  if (fields.length === 0) return null
  // "Nama / Tempat, Tanggal Lahir": one part is known, so there is something to ask.
  if (strange > 0) return candidate(column, fields, 0.7, 0.6)
  const named = fields.filter((field) => levelFields.some((level) => level === field))
  if (named.length > 1 && fields.length - named.length <= 1 && !fields.includes('code'))
    return allLevels(column, kind, content)
  return candidate(column, fields, 0.95, rank + (column.isPair ? 0.06 : -0.02))
}

/** A short word of no vocabulary beside a name is the same thing abbreviated: "SKPK / OPD". */
function isAbbreviation([word = '', more]: readonly string[]): boolean {
  return more === undefined && word.length <= 5 && !lexicon().known.has(word)
}

/** "Urusan/Program/Kegiatan": names of all levels in one column, as a description holds them. */
function allLevels(column: ColumnWords, kind: KindLexicon, content: Content | null): Candidate | null {
  if (!kind.fields.some(({ field }) => field === 'description')) return null
  return withLevels(candidate(column, ['description'], 0.95, 0.99), content)
}

const levelWords: ReadonlySet<string> = new Set(levelFields.map((field) => field.toLowerCase()))

function namesLevels({ leaf }: ColumnWords): boolean {
  return leaf.filter((word) => levelWords.has(word)).length > 1
}

/** Where a column names several levels, codes have to tell them apart. */
function withLevels(one: Candidate, content: Content | null): Candidate {
  return (content?.codeAndMore ?? 0) > 0 ? one : { ...one, needsCode: true }
}

function bestField(
  words: readonly string[],
  kind: KindLexicon,
  except: Field | null = null,
): { field: Field; rank: number } | null {
  let best: { field: Field; rank: number } | null = null
  for (const field of kind.fields) {
    if (field.field === except) continue
    const like = likeness(words, field)
    if (like.score >= nearlyExact && (best === null || like.rank > best.rank))
      best = { field: field.field, rank: like.rank }
  }
  return best
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)]
}
