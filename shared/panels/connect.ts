import type { Field, SourceKind } from '../tables/fields.ts'

/**
 * What "Hubungkan Lembar" and the script say to each other; plain JSON, as it crosses `google.script.run`.
 *
 * The panel keeps one thing, the `draft` of the latest `Connection`, and hands it back with each call; `''` is what is saved.
 * It never looks into it. To undo, it hands back an earlier draft. Nothing is written before `saveConnection`.
 *
 * Functions of the script (each throws a sentence for people):
 * - `showConnect()`: opens the panel (menu).
 * - `connectionOf(draft)` → `Connection`: the sheets as they are read under the draft, computed afresh.
 * - `correctConnection(draft, correction)` → `Connection` with the next draft. The correction is a `Correction`.
 * - `saveConnection(draft)` → `Connection`: writes the draft down; from then on every run follows it.
 * - `selectedPlace()` → `SelectedPlace`: the cell that is selected in the spreadsheet.
 * - `exportConnection(draft)` → `string`: the mapping as a JSON text, for another office.
 * - `importConnection(text)` → `ImportedConnection`: such a text matched with this workbook by its headers, as a draft.
 * - `goToRow(sheet, row)`: selects a row (as the panel "Telusuri Angka" does).
 */
export interface Connection {
  /** To be handed back; `''` only before the first call. */
  readonly draft: string
  /** The draft is what is saved: nothing to save. */
  readonly isSaved: boolean
  /** Every kind of source, in order, those without a sheet too. */
  readonly kinds: readonly ConnectedKind[]
  /** Sheets of no kind, and those that are left alone on purpose. */
  readonly otherSheets: readonly OtherSheet[]
  /** Single tables that are left alone on purpose. */
  readonly ignoredTables: readonly IgnoredTable[]
  /** Sheets that were connected and are no more; `forgetSheet` takes one off the list. */
  readonly goneSheets: readonly GoneSheet[]
  /** Sentences on the mapping as a whole: what is saved cannot be read any more. */
  readonly problems: readonly string[]
}

export interface ConnectedKind {
  readonly kind: SourceKind
  /** 'Pegawai'. */
  readonly name: string
  /** Several sheets may feed one kind. */
  readonly tables: readonly ConnectedTable[]
  /** The indicators it feeds, as they come out under the draft. */
  readonly figures: readonly ConnectedFigure[]
}

export interface ConnectedFigure {
  /** Id of the indicator. */
  readonly id: string
  readonly name: string
  /** '33 orang'; empty where there is no data. */
  readonly numerator: string
  readonly denominator: string
  /** '78,6 % (33 dari 42)', or '(Isi data)'. */
  readonly figure: string
  /** A word with its sign: '✗ Belum tercapai'. */
  readonly status: string
  /** Why there is no figure; empty where there is one. */
  readonly reason: string
}

export interface ConnectedTable {
  /** Names the table in corrections. */
  readonly table: string
  readonly sheetId: number
  readonly sheet: string
  /** `found`: the add-on's own reading; `confirmed`: the office's, by the draft. */
  readonly state: 'found' | 'confirmed'
  /** 0 to 1. */
  readonly confidence: number
  /** Sheet rows of the header, from 1. */
  readonly headerRows: { readonly first: number; readonly last: number }
  /** Fields that count, in the office's order, with or without a column. */
  readonly fields: readonly ConnectedField[]
  /** The columns to choose from, in the order of the sheet. */
  readonly columns: readonly ConnectedColumn[]
  /** Rows counted. */
  readonly counted: number
  /** Rows left out, by reason; blank rows are not told. */
  readonly leftOut: readonly LeftOutRows[]
  /** "Baris ini bukan data": rows that the office took out. */
  readonly notData: readonly NotDataRow[]
  /** Sentences: what has to be asked. */
  readonly questions: readonly string[]
}

export interface ConnectedColumn {
  /** Sheet column, from 1. */
  readonly column: number
  readonly letters: string
  /** Header text of all header rows, joined by ' / '; may be empty. */
  readonly header: string
}

export interface ConnectedField {
  readonly field: Field
  /** 'L/P'. */
  readonly name: string
  /** `taken`: read from its column; `asked`: not read until the question is settled; `absent`: the office says there is none; `none`: no column found. */
  readonly state: 'taken' | 'asked' | 'absent' | 'none'
  /** Columns that hold it, or, where it is asked, that may; from 1. One column in nearly every case, two for ticks under L and P. */
  readonly columns: readonly number[]
  /** 0 to 1; 0 without a column. */
  readonly confidence: number
  /** An Indonesian part of a sentence: "judul kolom 'L/P' biasa dipakai untuk jenis kelamin"; may be empty. */
  readonly reason: string
  /** The question, where it is asked. */
  readonly question: string
  /** At most three cells, as they stand and as they are read. */
  readonly samples: readonly ConnectedSample[]
  /** What may be matched value by value; `null` where the field's cells are no words (names, amounts, dates, codes). */
  readonly values: ConnectedValues | null
}

export interface ConnectedSample {
  readonly shown: string
  /** 'Ya', 'Perempuan', '50.000.000'; empty where it cannot be read. */
  readonly read: string
}

export interface ConnectedValues {
  /** What a value may mean. Empty: any text (the name of a bidang), for a free input. */
  readonly meanings: readonly string[]
  /** The different values of the column, those that cannot be read first; at most 30. */
  readonly found: readonly ConnectedValue[]
}

export interface ConnectedValue {
  /** As it stands in the cells; to be handed back in `setValue`. */
  readonly value: string
  /** How many cells hold it; 0 for a meaning that was given to a value which no cell holds any more. */
  readonly count: number
  /** What it is read as; empty where it cannot be read. */
  readonly meaning: string
  /** The office gave it this meaning. */
  readonly isGiven: boolean
}

export interface LeftOutRows {
  /** 'baris jumlah'. */
  readonly reason: string
  readonly count: number
  /** The first of them, at most 20. */
  readonly rows: readonly { readonly row: number; readonly label: string }[]
}

export interface NotDataRow {
  /** Names the row in `countRow`. */
  readonly mark: string
  readonly label: string
  /** Where it stands now; `null` where it can no longer be told. */
  readonly row: number | null
}

export interface OtherSheet {
  readonly sheetId: number
  readonly sheet: string
  /** The office said that it is none of our business. */
  readonly isIgnored: boolean
}

export interface IgnoredTable {
  /** Names the table in `heedTable`. */
  readonly table: string
  readonly sheet: string
  /** What tells it from the others on its sheet: 'Kode, Uraian, Pagu'. */
  readonly headers: string
}

export interface GoneSheet {
  readonly sheetId: number
  readonly sheet: string
  /** "Lembar 'Pegawai' … tidak ada lagi …" */
  readonly problem: string
}

export interface SelectedPlace {
  readonly sheetId: number
  readonly sheet: string
  /** From 1. */
  readonly row: number
  readonly column: number
  readonly letters: string
}

/** One thing that the person changes. Rows and columns count from 1. */
export type Correction =
  /**
   * The field stands in this column; `null`: there is none. `header` is the column's text as the panel shows it (`''` for a
   * column that is not among the table's); where the sheet says otherwise by now, the correction is refused.
   */
  | {
      readonly do: 'setColumn'
      readonly table: string
      readonly field: Field
      readonly column: number | null
      readonly header: string
    }
  /** The table is of another kind. Its columns are matched anew. */
  | { readonly do: 'setKind'; readonly table: string; readonly kind: SourceKind }
  /** The header stands in these rows. Its columns are matched anew. */
  | { readonly do: 'setHeader'; readonly table: string; readonly first: number; readonly last: number }
  /** A table that was not found: of this kind, on this sheet, with this header. Without rows the header is looked for. */
  | {
      readonly do: 'addTable'
      readonly sheetId: number
      readonly kind: SourceKind
      readonly headerRows: { readonly first: number; readonly last: number } | null
    }
  /** "Abaikan lembar ini". */
  | { readonly do: 'ignoreSheet'; readonly sheetId: number }
  /** Forgets what the office said of a sheet, `ignoreSheet` too: the add-on reads it by itself again. */
  | { readonly do: 'forgetSheet'; readonly sheetId: number }
  /** "Abaikan tabel ini": others on its sheet are read. */
  | { readonly do: 'ignoreTable'; readonly table: string }
  /** Takes that back. */
  | { readonly do: 'heedTable'; readonly table: string }
  /** What a value of a column means; `''`: as the add-on reads it. */
  | {
      readonly do: 'setValue'
      readonly table: string
      readonly field: Field
      readonly value: string
      readonly meaning: string
    }
  /** "Baris ini bukan data". */
  | { readonly do: 'leaveOutRow'; readonly sheetId: number; readonly row: number }
  /** Takes that back. */
  | { readonly do: 'countRow'; readonly table: string; readonly mark: string }

export interface ImportedConnection {
  readonly connection: Connection
  /** Which sheets of the text were found here, by their headers. */
  readonly matched: readonly ImportedTable[]
  /** Which were not: "Rapat (Rapat Focal Point)". */
  readonly notMatched: readonly string[]
}

export interface ImportedTable {
  /** The sheet in the text. */
  readonly from: string
  /** The sheet here. */
  readonly sheet: string
  /** 'Pegawai'. */
  readonly kind: string
  /** How many fields found their column, and the names of those that did not. */
  readonly fields: number
  readonly lacking: readonly string[]
}
