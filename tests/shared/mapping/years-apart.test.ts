import { describe, expect, test } from 'vitest'
import { type Book, bookOf, bookSheet, columnsOf, corrected, readBook, saved } from './connected-book.ts'

const book = bookOf(
  bookSheet(
    `
  Kode    | Uraian    | Pagu 2025 | Realisasi 2025 | Pagu 2026
  2.16.02 | Program A | 10        | 5              | 20
  2.16.03 | Program B | 11        | 6              | 21
`,
    'Anggaran',
  ),
)

const byYear = (read: Book) =>
  readBook(read).tables.map((table) => ({
    year: table.year,
    ceiling: columnsOf(table, 'ceiling'),
    rows: table.rows.filter(({ leftOut }) => leftOut === null).map(({ row }) => row),
    questions: table.questions.map(({ text }) => text),
  }))

describe('a sheet with the amounts of several years', () => {
  test('is read once saved as it was before, and nothing of another year is asked', () => {
    expect(byYear(saved(book))).toEqual(byYear(book))
    expect(byYear(saved(book))).toEqual([
      { year: 2025, ceiling: [3], rows: [2, 3], questions: [] },
      { year: 2026, ceiling: [5], rows: [2, 3], questions: [] },
    ])
  })

  test('a row that is no data is so in every year', () => {
    const without = corrected(book, { do: 'leaveOutRow', sheetId: 1, row: 3 })
    expect(byYear(saved(without)).map(({ rows }) => rows)).toEqual([[2], [2]])
  })

  test('a column is changed in the year that is named alone', () => {
    const changed = corrected(book, { do: 'setColumn', table: '1:1', field: 'ceiling', column: null, header: '' })
    expect(byYear(changed).map(({ ceiling }) => ceiling)).toEqual([[3], []])
  })
})

test('of two tables side by side, the first that has data in the row loses it', () => {
  const beside = bookOf(
    bookSheet(
      `
  Kode    | Uraian    | Pagu | ARG |  | Nama | NIP                | L/P | Bidang
  2.16.02 | Program A | 10   | 1   |  | Ani  | 198001012006042001 | P   | IKP
  2.16.03 | Program B | 11   | 1   |  | Budi | 197905052005011002 | L   | TKI
`,
    ),
  )
  const without = corrected(beside, { do: 'leaveOutRow', sheetId: 1, row: 3 })
  expect(byYear(without).map(({ rows }) => rows)).toEqual([[2], [2, 3]])
})
