import type { FindingCode } from '../findings/finding-titles.ts'
import { text } from '../locale/text.ts'
import { spokenName } from '../tables/field-names.ts'
import type { Field } from '../tables/fields.ts'
import type { SheetGrid } from '../tables/grid.ts'
import { yearOfColumn, yearOfColumns } from '../tables/headers/years-apart.ts'
import { questionsOf } from '../tables/questions.ts'
import type { ColumnMatch, Question } from '../tables/reading.ts'
import type { TellingColumn } from '../tables/rows/marked-rows.ts'
import { asking } from './asking.ts'
import { type HeaderText, headerKey, headerTexts } from './header-texts.ts'
import { locateColumns, type Whereabouts } from './locate-columns.ts'
import type { HeaderRows } from './locate-header.ts'
import type { ColumnIdentity, TableMapping } from './mapping.ts'
import { type ColumnSpan, matchAs } from './match-as.ts'

interface MappedColumns {
  readonly columns: readonly ColumnMatch[]
  readonly questions: readonly Question[]
  /** What rows are told apart by; see `RowMark`. */
  readonly telling: readonly TellingColumn[]
}

/**
 * The columns of a table as the office said, each where it stands now. What cannot be found for sure is asked about and not
 * read; so is a column that came later and seems to hold a field which the office has not placed.
 */
export function mappedColumns(
  grid: SheetGrid,
  table: TableMapping,
  rows: HeaderRows,
  marks: ReadonlyMap<string, readonly number[]>,
): MappedColumns {
  const texts = headerTexts(grid, rows.first, rows.last)
  const places = locateColumns(table.columns, texts, marks)
  const extent = extentOf(texts, places, table)
  const held = new Map(
    [...places].flatMap(([one, place]) => ('column' in place ? [[place.column, { one, place }]] : [])),
  )
  const undecided = undecidedFields(table)
  const guesses = matchAs(table.kind, grid, rows, extent)
  const year = yearOfColumns([...held].map(([column, { one, place }]) => confirmed(column, one.header, one, place)))
  const columns = texts
    .filter(({ column }) => column >= extent.first && column <= extent.last)
    .map(({ column, header }): ColumnMatch => {
      const known = held.get(column)
      if (known !== undefined) return confirmed(column, header, known.one, known.place)
      const guess = guesses.find((one) => one.column === column)
      const isOfAnotherYear = guess !== undefined && year !== null && (yearOfColumn(guess) ?? year) !== year
      const fields = isOfAnotherYear ? [] : (guess?.fields ?? []).filter(undecided)
      return { column, header, fields, confidence: guess?.confidence ?? 0, reason: guess?.reason ?? '', asked: true }
    })
  const lost = [...places].flatMap(([one, place]) => lostQuestions(one, place, grid.name, texts))
  const isLost = (field: Field) => lost.some((question) => question.field === field)
  const open = questionsOf(
    table.kind,
    columns.filter(({ fields }) => !fields.some(isLost)),
  ).filter(({ field }) => !isLost(field) && !table.absent.includes(field))
  return { columns, questions: [...lost, ...open], telling: tellingColumns(table, columns, places) }
}

/** Columns that the office saw when it connected the table; one that came later tells nothing of a row marked before. */
function tellingColumns(
  table: TableMapping,
  columns: readonly ColumnMatch[],
  places: ReadonlyMap<ColumnIdentity, Whereabouts>,
): readonly TellingColumn[] {
  const telling = table.columns.filter(({ fields }) => !fields.includes('no'))
  const read = telling.flatMap((one) => {
    const place = places.get(one)
    return place !== undefined && 'column' in place ? [{ column: place.column, key: one.id, isRead: true }] : []
  })
  const others = telling.filter(({ fields }) => fields.length === 0).map(({ header }) => headerKey(header))
  const unread = columns.filter(({ column, header }) => {
    return others.includes(headerKey(header)) && !read.some((one) => one.column === column)
  })
  return [...read, ...unread.map(({ column, header }) => ({ column, key: headerKey(header), isRead: false }))]
}

/** The fields that the office neither placed nor ruled out. */
function undecidedFields({ columns, absent }: TableMapping): (field: Field) => boolean {
  const decided = new Set([...columns.flatMap(({ fields }) => fields), ...absent])
  return (field) => !decided.has(field)
}

function confirmed(column: number, header: string, { fields }: ColumnIdentity, { kind }: Whereabouts): ColumnMatch {
  const isSure = kind === 'found'
  return {
    column,
    header,
    fields,
    confidence: isSure ? 1 : 0.5,
    reason: isSure ? text('mapping.confirmed') : '',
    asked: !isSure,
  }
}

/** First and last column of the table: those found, and what has a header beside them without a gap. */
function extentOf(
  texts: readonly HeaderText[],
  places: ReadonlyMap<ColumnIdentity, Whereabouts>,
  { columns }: TableMapping,
): ColumnSpan {
  const placed = new Set([...places.values()].flatMap((place) => ('column' in place ? [place.column] : [])))
  const known = new Set(columns.map(({ header }) => headerKey(header)))
  const isOurs = ({ column, header }: HeaderText) =>
    placed.size > 0 ? placed.has(column) : header !== '' && known.has(headerKey(header))
  const ours = runsOf(texts)
    .filter((run) => run.some(isOurs))
    .flat()
    .map(({ column }) => column)
  const all = [...ours, ...placed]
  return { first: Math.min(...all), last: Math.max(...all) }
}

/** Columns with a header, parted where one has none. */
function runsOf(texts: readonly HeaderText[]): readonly (readonly HeaderText[])[] {
  const runs: HeaderText[][] = [[]]
  for (const one of texts) {
    if (one.header === '') runs.push([])
    else runs[runs.length - 1]?.push(one)
  }
  return runs
}

function lostQuestions(
  { header, fields }: ColumnIdentity,
  place: Whereabouts,
  sheet: string,
  texts: readonly HeaderText[],
): readonly Question[] {
  if (place.kind === 'found') return []
  const titled = (title: string) => title || text('mapping.untitled')
  const now = place.kind === 'renamed' ? titled(place.header) : ''
  return fields.filter(isAskedFor).map((field) => {
    const values = { header: titled(header), field: spokenName(field), sheet, now }
    return asking(field, candidates(header, place, texts), sentences[place.kind], values)
  })
}

/** Nothing is counted from row numbers. */
const isAskedFor = (field: Field) => field !== 'no'

const sentences = {
  renamed: 'mapping.renamed',
  unsure: 'mapping.columnUnsure',
  gone: 'mapping.columnGone',
} as const satisfies Record<Exclude<Whereabouts['kind'], 'found'>, FindingCode>

/** Columns that may be the lost one. */
function candidates(header: string, place: Whereabouts, texts: readonly HeaderText[]): readonly number[] {
  if ('column' in place) return [place.column]
  if (place.kind === 'unsure') return place.columns
  const alike = texts.filter((one) => header !== '' && headerKey(one.header) === headerKey(header))
  return alike.map(({ column }) => column)
}
