import type { SourceKind } from '../../shared/tables/fields.ts'
import { type CellValue, isLocalDate, type SheetGrid } from '../../shared/tables/grid.ts'
import type { Draft, RowRole } from './draft.ts'

/** The truth about one table of a sheet. Rows and columns count from 1. */
export interface TrueTable {
  readonly kind: SourceKind | null
  /** The year whose amounts these are, where a sheet has those of several years side by side. */
  readonly year: number | null
  readonly header: { readonly first: number; readonly last: number }
  /** Sheet column → field. */
  readonly columns: ReadonlyMap<number, string | null>
  readonly data: readonly number[]
}

export interface CorpusSheet {
  readonly name: string
  readonly cells: readonly (readonly CellValue[])[]
  readonly tables: readonly TrueTable[]
}

/** A sheet with one table. */
export function sheetWith(draft: Draft): CorpusSheet {
  return { name: draft.name, cells: draft.rows.map(({ cells }) => cells), tables: [trueTable(draft, 0, 0)] }
}

/** Two tables side by side with an empty column between them. */
export function besideEachOther(left: Draft, right: Draft): CorpusSheet {
  const width = left.fields.length + 1
  const height = Math.max(left.rows.length, right.rows.length)
  const cells = Array.from({ length: height }, (_, row) => [
    ...Array.from({ length: width }, (_, at) => left.rows[row]?.cells[at] ?? ''),
    ...(right.rows[row]?.cells ?? []),
  ])
  return { name: left.name, cells, tables: [trueTable(left, 0, 0), trueTable(right, 0, width)] }
}

/** Two tables one below the other, each under its title. */
export function belowEachOther(upper: Draft, lower: Draft): CorpusSheet {
  const down = upper.rows.length + 2
  return {
    name: upper.name,
    cells: [
      ...upper.rows.map(({ cells }) => cells),
      [],
      ['', 'TABEL BERIKUT'],
      ...lower.rows.map(({ cells }) => cells),
    ],
    tables: [trueTable(upper, 0, 0), trueTable(lower, down, 0)],
  }
}

function trueTable({ kind, fields, rows }: Draft, down: number, right: number): TrueTable {
  const rowsOf = (role: RowRole) => rows.flatMap((row, index) => (row.role === role ? [index + 1 + down] : []))
  const header = rowsOf('header')
  return {
    kind,
    year: null,
    header: { first: Math.min(...header), last: Math.max(...header) },
    columns: new Map(fields.map((field, index) => [index + 1 + right, field])),
    data: rowsOf('data'),
  }
}

/** The sheet as the add-on gets it: every row as wide as the widest. */
export function gridOf({ name, cells }: CorpusSheet, sheetId: number): SheetGrid {
  const width = Math.max(...cells.map((row) => row.length))
  const values = cells.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''))
  return { sheetId, name, values, display: values.map((row) => row.map(shown)) }
}

function shown(value: CellValue): string {
  return isLocalDate(value) ? `${value.day}/${value.month}/${value.year}` : String(value)
}
