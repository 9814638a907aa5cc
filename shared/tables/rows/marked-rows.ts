import type { Finding } from '../../findings/finding.ts'
import { fingerprint } from '../../tracking/fingerprint.ts'
import type { SheetGrid } from '../grid.ts'
import type { MarkedRow, TableRow } from '../reading.ts'
import { cellFinding } from './findings.ts'
import type { ReadRows } from './read-rows.ts'

/**
 * A row that is no data. Developer metadata would stay behind when rows are sorted: sorting moves what cells hold. So a row
 * is known by what it holds.
 */
export interface RowMark {
  readonly id: string
  /** Fingerprint of all its cells. */
  readonly content: string
  /**
   * Fingerprint of the texts in columns that are read, for a row whose numbers or remarks changed; `''` where it had none, or
   * another row had the same.
   */
  readonly texts: string
  /** What it says, in short. */
  readonly label: string
}

/** What tells rows apart: columns (from 1), each under a key that neither a move nor a new header changes. */
export interface TellingColumn {
  readonly column: number
  readonly key: string
  /** A field is read from it. */
  readonly isRead: boolean
}

/** The marked rows of a table. */
export interface MarkedRows {
  readonly marks: readonly RowMark[]
  /** Without the column of row numbers, which sorting and inserting change. */
  readonly columns: readonly TellingColumn[]
}

type Prints = Pick<RowMark, 'content' | 'texts'>

const labelLength = 60

/** Leaves out the rows that the office marked as no data; one that cannot be told any more is counted, and a finding says so. */
export function withoutMarkedRows(
  read: ReadRows,
  grid: SheetGrid,
  { marks, columns }: MarkedRows,
): ReadRows & { readonly marked: readonly MarkedRow[] } {
  if (marks.length === 0) return { ...read, marked: [] }
  const rows = read.rows.filter(({ leftOut }) => leftOut !== 'blank')
  const prints = new Map(rows.map(({ row }) => [row, printsOf(grid, columns, row)]))
  const findings: Finding[] = []
  const taken = new Set<number>()
  const marked = marks.map((mark): MarkedRow => {
    const same = rows.find(({ row }) => !taken.has(row) && prints.get(row)?.content === mark.content)
    const alike = mark.texts === '' ? [] : rows.filter(({ row }) => prints.get(row)?.texts === mark.texts)
    const [only] = alike
    const found = same ?? (alike.length === 1 && only !== undefined && !taken.has(only.row) ? only : undefined)
    const told = { id: mark.id, label: mark.label }
    if (found === undefined) {
      findings.push(remark('mapping.rowGone', mark, grid.name, null))
      return { ...told, row: null }
    }
    taken.add(found.row)
    if (same === undefined) findings.push(remark('mapping.rowChanged', mark, grid.name, found.row))
    return { ...told, row: found.row }
  })
  return {
    rows: read.rows.map((row): TableRow => (taken.has(row.row) ? leftOutRow(row) : row)),
    findings: [...read.findings.filter(({ at }) => at === null || !taken.has(at.row)), ...findings],
    marked,
  }
}

/** A mark for a row of a table. */
export function markOf(
  grid: SheetGrid,
  columns: readonly TellingColumn[],
  rows: readonly TableRow[],
  row: number,
  id: string,
): RowMark {
  const { content, texts } = printsOf(grid, columns, row)
  const isAlone = rows.filter((other) => printsOf(grid, columns, other.row).texts === texts).length === 1
  return { id, content, texts: isAlone ? texts : '', label: rowLabel(grid, columns, row) }
}

/** The first texts of a row: by them a person knows it. */
export function rowLabel(grid: SheetGrid, columns: readonly Pick<TellingColumn, 'column'>[], row: number): string {
  const shown = grid.display[row - 1] ?? []
  const texts = columns
    .map(({ column }) => (shown[column - 1] ?? '').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
  return texts.slice(0, 2).join(' ').slice(0, labelLength)
}

/** What a row holds, whatever the order of its columns. */
function printsOf(grid: SheetGrid, columns: readonly TellingColumn[], row: number): Prints {
  const values = grid.values[row - 1] ?? []
  const cells = columns.flatMap(({ column, key, isRead }) => {
    const value = values[column - 1] ?? ''
    return value === '' ? [] : [{ key, value, isRead }]
  })
  const print = (chosen: typeof cells): string => {
    const text = chosen
      .map(({ key, value }) => `${key}=${JSON.stringify(value)}`)
      .sort()
      .join('\n')
    // Twice, from two beginnings: 32 bits alone would take one row for another among some ten thousand.
    return text === '' ? '' : fingerprint(`1${text}`) + fingerprint(`2${text}`)
  }
  return {
    content: print(cells),
    texts: print(cells.filter(({ value, isRead }) => isRead && typeof value === 'string')),
  }
}

function leftOutRow({ row }: TableRow): TableRow {
  return { row, leftOut: 'notData', level: null, cells: {} }
}

function remark(
  code: 'mapping.rowGone' | 'mapping.rowChanged',
  mark: RowMark,
  sheet: string,
  row: number | null,
): Finding {
  const values = { label: mark.label, sheet, row: row ?? '' }
  return row === null
    ? { severity: 'warning', code, values, at: null, sheet }
    : cellFinding('warning', code, values, sheet, row, 1)
}
