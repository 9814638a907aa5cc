/** One sheet of the sample workbook, as data: what stands in it and how each row looks. */
export interface SampleSheet {
  readonly name: string
  readonly columns: readonly SampleColumn[]
  readonly rows: readonly SampleRow[]
  /** Merged ranges as A1 text; title and section rows are merged over the whole width without being listed. */
  readonly merges?: readonly string[]
  /** Rows that stay in view, counted from the top. */
  readonly frozenRows: number
  /** Notes on cells, by A1 address. */
  readonly notes?: Readonly<Record<string, string>>
}

export interface SampleColumn {
  /** In characters, as Excel counts. */
  readonly width: number
  /** Default: as it comes. */
  readonly format?: 'rupiah' | 'date' | 'text'
  readonly align?: 'center'
}

/** Which kind of row it is decides its font, fill and border. */
export type RowLook = 'title' | 'header' | 'columnNumbers' | 'level' | 'section' | 'record' | 'total' | 'plain'

export interface SampleRow {
  readonly look: RowLook
  readonly cells: readonly SampleCell[]
  readonly hidden?: boolean
}

/** `''` is an empty cell. */
export type SampleCell = string | number | Date | SampleFormula

export interface SampleFormula {
  /** Without the leading `=`. */
  readonly formula: string
  readonly result: number
}

/** A calendar day as a workbook stores it: midnight, UTC. `month` 1–12. */
export function day(year: number, month: number, dayOfMonth: number): Date {
  return new Date(Date.UTC(year, month - 1, dayOfMonth))
}

/** Rows of one look, one for each list of cells. */
export function rows(look: RowLook, cells: readonly (readonly SampleCell[])[]): readonly SampleRow[] {
  return cells.map((row) => ({ look, cells: row }))
}

/** Title lines, and the empty row that parts them from the table. */
export function titles(...lines: readonly string[]): readonly SampleRow[] {
  return [
    ...rows(
      'title',
      lines.map((line) => [line]),
    ),
    blankRow,
  ]
}

export const blankRow: SampleRow = { look: 'plain', cells: [] }
