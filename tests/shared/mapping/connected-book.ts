import { type Corrected, correct, type Sheets } from '../../../shared/mapping/correct.ts'
import { type ColumnMarks, emptyMapping, type Mapping } from '../../../shared/mapping/mapping.ts'
import { readWorkbook } from '../../../shared/mapping/read-workbook.ts'
import { settle, withMarks } from '../../../shared/mapping/settle.ts'
import type { Correction } from '../../../shared/panels/connect.ts'
import type { CellValue, SheetGrid } from '../../../shared/tables/grid.ts'
import type { TableReading } from '../../../shared/tables/reading.ts'
import { options, sheetOf } from '../tables/sheet-of.ts'

/** A column as the spreadsheet holds it: its cells from the top, and the ids that hang on it and move with it. */
interface Column {
  readonly ids: readonly string[]
  readonly cells: readonly CellValue[]
}

/** A sheet whose columns can be moved, with what hangs on them. */
export interface BookSheet {
  readonly sheetId: number
  readonly name: string
  readonly columns: readonly Column[]
}

export interface Book {
  readonly sheets: readonly BookSheet[]
  readonly mapping: Mapping
}

/** A sheet typed as text: one line a row, `|` between cells. */
export function bookSheet(text: string, name = 'Lembar1', sheetId = 1): BookSheet {
  const rows = text
    .replace(/^\n|\n\s*$/g, '')
    .split('\n')
    .map((line) => line.split('|').map((cell) => typed(cell.trim())))
  const width = Math.max(...rows.map((row) => row.length))
  const columns = Array.from({ length: width }, (_, at) => ({ ids: [], cells: rows.map((row) => row[at] ?? '') }))
  return { sheetId, name, columns }
}

export function bookOf(...sheets: readonly BookSheet[]): Book {
  return { sheets, mapping: emptyMapping }
}

export function gridOf({ sheetId, name, columns }: BookSheet): SheetGrid {
  const height = Math.max(0, ...columns.map(({ cells }) => cells.length))
  const rows = Array.from({ length: height }, (_, row) => columns.map(({ cells }) => cells[row] ?? ''))
  return { ...sheetOf(rows, name), sheetId }
}

/** What a run reads. */
export function readBook({ sheets, mapping }: Book) {
  return readWorkbook(sheets.map(gridOf), { mapping, marks: marksOf(sheets), isBroken: false }, options)
}

/** The office presses "Simpan". */
export function saved(book: Book): Book {
  const settled = settle(book.mapping, sheetsOf(book))
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    columns: sheet.columns.map(({ cells }, at) => ({
      cells,
      ids: settled.marks
        .filter(({ sheetId, column }) => sheetId === sheet.sheetId && column === at + 1)
        .map(({ id }) => id),
    })),
  }))
  return { sheets, mapping: withMarks(settled.mapping, marksOf(sheets)) }
}

/** The book after corrections; throws where one is refused. */
export function corrected(book: Book, ...corrections: readonly Correction[]): Book {
  let { mapping } = book
  for (const correction of corrections) {
    const outcome = tryToCorrect({ ...book, mapping }, correction)
    if (outcome.kind === 'refused') throw new Error(outcome.code)
    mapping = outcome.mapping
  }
  return { ...book, mapping }
}

export function tryToCorrect(book: Book, correction: Correction): Corrected {
  return correct(book.mapping, sheetsOf(book), correction)
}

/** Changes one sheet as a person does by hand. */
export function changed(book: Book, change: (sheet: BookSheet) => BookSheet, sheetId = 1): Book {
  return { ...book, sheets: book.sheets.map((sheet) => (sheet.sheetId === sheetId ? change(sheet) : sheet)) }
}

export const moveColumn =
  (from: number, to: number) =>
  (sheet: BookSheet): BookSheet => {
    const rest = sheet.columns.filter((_, at) => at !== from)
    return { ...sheet, columns: [...rest.slice(0, to), ...sheet.columns.slice(from, from + 1), ...rest.slice(to)] }
  }

export const insertColumn =
  (at: number, cells: readonly CellValue[]) =>
  (sheet: BookSheet): BookSheet => ({
    ...sheet,
    columns: [...sheet.columns.slice(0, at), { ids: [], cells }, ...sheet.columns.slice(at)],
  })

export const deleteColumn =
  (at: number) =>
  (sheet: BookSheet): BookSheet => ({ ...sheet, columns: sheet.columns.filter((_, other) => other !== at) })

/** Types into a cell; row and column from 0. */
export const typeInto =
  (row: number, column: number, value: CellValue) =>
  (sheet: BookSheet): BookSheet => ({
    ...sheet,
    columns: sheet.columns.map((one, at) =>
      at === column ? { ...one, cells: one.cells.map((cell, index) => (index === row ? value : cell)) } : one,
    ),
  })

/** Puts the rows in another order; `order` names the rows by their former places, from 0. */
export const orderRows =
  (order: readonly number[]) =>
  (sheet: BookSheet): BookSheet => ({
    ...sheet,
    columns: sheet.columns.map((one) => ({ ...one, cells: order.map((row) => one.cells[row] ?? '') })),
  })

/** A copy in which nothing hangs on the columns any more. */
export function withoutMarks(book: Book): Book {
  const bare = (sheet: BookSheet): BookSheet => ({
    ...sheet,
    columns: sheet.columns.map(({ cells }) => ({ ids: [], cells })),
  })
  return { ...book, sheets: book.sheets.map(bare) }
}

/** The columns from which a field is read, from 1. */
export function columnsOf({ columns }: TableReading, field: string): readonly number[] {
  return columns
    .filter(({ fields, asked }) => !asked && fields.some((one) => one === field))
    .map(({ column }) => column)
}

function sheetsOf(book: Book): Sheets {
  return { grids: book.sheets.map(gridOf), tables: readBook(book).tables, marks: marksOf(book.sheets) }
}

function marksOf(sheets: readonly BookSheet[]): ColumnMarks {
  return new Map(
    sheets.map(({ sheetId, columns }) => {
      const byId = new Map<string, number[]>()
      for (const [at, { ids }] of columns.entries()) {
        for (const id of ids) byId.set(id, [...(byId.get(id) ?? []), at + 1])
      }
      return [sheetId, byId]
    }),
  )
}

function typed(text: string): CellValue {
  return /^\d{1,9}$/.test(text) ? Number(text) : text
}
