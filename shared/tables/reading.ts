import type { Finding } from '../findings/finding.ts'
import type { FindingCode } from '../findings/finding-titles.ts'
import type { MessageValues } from '../locale/text.ts'
import type { Field, SourceKind } from './fields.ts'
import type { CellValue, LocalDate } from './grid.ts'

/** Which field a column holds, how sure we are, and why. A column that is asked about is not read. */
export interface ColumnMatch {
  /** Sheet column, from 1. */
  readonly column: number
  /** Header text as people see it, of all header rows, joined by ' / '. */
  readonly header: string
  /** The field; two or more when one column holds several ("Nama / NIP"). */
  readonly fields: readonly Field[]
  /** 0 to 1. */
  readonly confidence: number
  /** One Indonesian sentence part: "judul kolom 'L/P' biasa dipakai untuk jenis kelamin". */
  readonly reason: string
  readonly asked: boolean
}

export type Mark = 'yes' | 'no' | 'notApplicable'
export type Sex = 'man' | 'woman'

/** What a cell turned out to hold, or why it could not be told. `raw` is the cell as it is. */
export type CellReading =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'mark'; readonly value: Mark }
  | { readonly kind: 'sex'; readonly value: Sex }
  | { readonly kind: 'date'; readonly value: LocalDate }
  | { readonly kind: 'list'; readonly value: readonly string[] }
  | { readonly kind: 'empty' }
  | { readonly kind: 'ambiguous'; readonly raw: CellValue; readonly candidates: readonly string[] }
  | { readonly kind: 'unreadable'; readonly raw: CellValue; readonly reason: UnreadableReason }

/** The text that a cell was read as; `null` where it is none. */
export function textOf(reading: CellReading | undefined): string | null {
  return reading?.kind === 'text' ? reading.value : null
}

export type UnreadableReason = 'notANumber' | 'notAMark' | 'notADate' | 'notASex' | 'errorCell' | 'notACode'

/** Levels of a budget, from the widest; an account (rekening) lies below a sub kegiatan. */
export type BudgetLevel = 'urusan' | 'bidangUrusan' | 'program' | 'kegiatan' | 'subKegiatan' | 'account'

/** Why a row under the header is not data. */
export type LeftOutReason =
  /** Nothing in it. */
  | 'blank'
  /** "Jumlah", "Total", "Subtotal". */
  | 'subtotal'
  /** 1, 2, 3 under the header. */
  | 'columnNumbers'
  /** A heading inside the data: only one text cell. */
  | 'section'
  /** The header again, as on every printed page. */
  | 'repeatedHeader'
  /** A note, signature or legend under the table. */
  | 'note'
  /** The same person or the same code once more. */
  | 'duplicate'
  /** A code in no known shape. */
  | 'unknownCode'
  /** A level that is the sum of those below it (or lies below the one counted). */
  | 'otherLevel'
  /** The office said that it is no data. */
  | 'notData'

/** What the cells of a row hold, by field. */
export type Cells = Readonly<Partial<Record<Field, CellReading>>>

/** One row of the sheet below the header. */
export interface TableRow {
  /** Sheet row, from 1. */
  readonly row: number
  readonly leftOut: LeftOutReason | null
  /** Only of a budget: the level its code or its columns tell. */
  readonly level: BudgetLevel | null
  readonly cells: Cells
}

/** What the person would have to be asked before a column can be used. */
export interface Question {
  readonly field: Field
  /** Columns (from 1) that may hold it; empty: none was found. */
  readonly columns: readonly number[]
  /** One Indonesian sentence. */
  readonly text: string
  /** The sentence as data, where it has a key of its own. */
  readonly said?: { readonly code: FindingCode; readonly values: MessageValues }
}

/** A table found on a sheet, read to the end. */
export interface TableReading {
  readonly sheetId: number
  readonly sheet: string
  readonly kind: SourceKind
  readonly confidence: number
  /** Sheet rows of the header, from 1. */
  readonly headerRows: { readonly first: number; readonly last: number }
  readonly columns: readonly ColumnMatch[]
  readonly rows: readonly TableRow[]
  /** The year the sheet's name or its title rows tell, where they tell just one. */
  readonly year: number | null
  readonly questions: readonly Question[]
  readonly findings: readonly Finding[]
  /** Only of a table that the office connected: which one it is, from 0, in what is said of its sheet. */
  readonly mapped?: number
  /** Only of such a table: the rows that the office said are no data. */
  readonly marked?: readonly MarkedRow[]
}

/** A row that the office said is no data. */
export interface MarkedRow {
  readonly id: string
  /** What it said when it was marked, in short. */
  readonly label: string
  /** Where it stands now; `null` where it cannot be told. */
  readonly row: number | null
}

/** The sheet column (from 1) that was taken for a field, where there is none the first one. */
export function columnOf(columns: readonly ColumnMatch[], field: Field): number {
  return columns.find(({ fields }) => fields.includes(field))?.column ?? 1
}
