import { describe, expect, test } from 'vitest'
import {
  type Book,
  bookOf,
  bookSheet,
  changed,
  columnsOf,
  corrected,
  moveColumn,
  orderRows,
  readBook,
  saved,
  tryToCorrect,
  typeInto,
} from './connected-book.ts'

const staff = bookSheet(
  `
  Nama       | NIP                | L/P | Bidang | Pelatihan PUG | Diklat Gender
  Ani        | 198001012006042001 | P   | IKP    | v             | Ya
  Budi       | 197905052005011002 | L   | TKI    | bersertipikat | Tidak
  Cadangan X | cadangan           | L   | TKI    | v             | Tidak
`,
  'Pegawai',
)
const key = '1:0'
const first = (book: Book) => {
  const [table] = readBook(book).tables
  if (table === undefined) throw new Error('no table')
  return table
}
const trained = (book: Book) => first(book).rows.map(({ cells }) => cells.training)

describe('a column that the office chooses', () => {
  const chosen = corrected(bookOf(staff), {
    do: 'setColumn',
    table: key,
    field: 'training',
    column: 6,
    header: 'Diklat Gender',
  })

  test('holds the field, and no other column does', () => {
    expect(columnsOf(first(chosen), 'training')).toEqual([6])
    expect(first(chosen).questions).toEqual([])
  })

  test('is followed once it is saved', () => {
    expect(columnsOf(first(changed(saved(chosen), moveColumn(5, 0))), 'training')).toEqual([1])
  })

  test('is refused where its header is another by now', () => {
    const changedMeanwhile = changed(bookOf(staff), typeInto(0, 5, 'Catatan'))
    const correction = { do: 'setColumn', table: key, field: 'training', column: 6, header: 'Diklat Gender' } as const
    expect(tryToCorrect(changedMeanwhile, correction)).toMatchObject({
      kind: 'refused',
      code: 'connect.columnChanged',
      values: { letters: 'F', now: 'Catatan', header: 'Diklat Gender' },
    })
  })

  test('may be a column without a header', () => {
    const untitled = changed(bookOf(staff), typeInto(0, 5, ''))
    const book = corrected(untitled, { do: 'setColumn', table: key, field: 'training', column: 6, header: '' })
    expect(columnsOf(first(changed(saved(book), moveColumn(5, 1))), 'training')).toEqual([2])
  })

  test('answers the question whether a renamed column is still the one', () => {
    const renamed = changed(saved(bookOf(staff)), typeInto(0, 3, 'Seksi'))
    const book = corrected(renamed, { do: 'setColumn', table: key, field: 'unit', column: 4, header: 'Seksi' })
    expect(columnsOf(first(saved(book)), 'unit')).toEqual([4])
    expect(first(saved(book)).questions.filter(({ field }) => field === 'unit')).toEqual([])
  })
})

test('a field that is not there is not asked for, nor read from a column that comes later', () => {
  const without = corrected(bookOf(staff), { do: 'setColumn', table: key, field: 'training', column: null, header: '' })
  expect(columnsOf(first(without), 'training')).toEqual([])
  expect(first(without).questions.filter(({ field }) => field === 'training')).toEqual([])
})

test('a table of another kind is matched anew', () => {
  const book = corrected(bookOf(staff), { do: 'setKind', table: key, kind: 'attendance' })
  expect(first(book).kind).toBe('attendance')
  expect(columnsOf(first(book), 'name')).toEqual([1])
})

test('a sheet that is left alone feeds nothing, until it is taken back', () => {
  const ignored = saved(corrected(bookOf(staff), { do: 'ignoreSheet', sheetId: 1 }))
  expect(readBook(ignored).tables).toEqual([])
  expect(first(corrected(ignored, { do: 'forgetSheet', sheetId: 1 })).kind).toBe('staff')
})

describe('header rows', () => {
  const odd = bookSheet(
    `
    Siapa | Diklat
    Siapa | Ikut?
    Ani   | Ya
    Budi  | Tidak
  `,
    'Catatan',
  )

  test('a table that was not found is added where the office says', () => {
    expect(readBook(bookOf(odd)).tables).toEqual([])
    const added = corrected(
      bookOf(odd),
      { do: 'addTable', sheetId: 1, kind: 'staff', headerRows: { first: 2, last: 2 } },
      { do: 'setColumn', table: key, field: 'name', column: 1, header: 'Siapa' },
      { do: 'setColumn', table: key, field: 'training', column: 2, header: 'Ikut?' },
    )
    expect(first(saved(added)).headerRows).toEqual({ first: 2, last: 2 })
    expect(trained(saved(added))).toEqual([
      { kind: 'mark', value: 'yes' },
      { kind: 'mark', value: 'no' },
    ])
  })

  test('are found again when rows are put above them', () => {
    const below = changed(saved(bookOf(staff)), orderRows([99, 99, 0, 1, 2, 3]))
    expect(first(below).headerRows).toEqual({ first: 3, last: 3 })
  })

  test('that are gone leave the table unread and are asked for', () => {
    const gone = changed(saved(bookOf(staff)), orderRows([99, 1, 2, 3]))
    expect(readBook(gone).tables).toMatchObject([{ mapped: 0, rows: [], questions: [{ columns: [] }] }])
    expect(first(gone).questions[0]?.text).toContain("Judul kolom tabel Pegawai di lembar 'Pegawai' tidak ditemukan")
  })

  test.each([
    { first: 0, last: 0 },
    { first: 2, last: 1 },
    { first: 9, last: 9 },
  ])('rows $first to $last are refused', (headerRows) => {
    expect(tryToCorrect(bookOf(odd), { do: 'addTable', sheetId: 1, kind: 'staff', headerRows })).toMatchObject({
      code: 'connect.noSuchRows',
    })
  })
})

test('a value means what the office says', () => {
  expect(trained(bookOf(staff))[1]).toMatchObject({ kind: 'unreadable' })
  const book = corrected(bookOf(staff), {
    do: 'setValue',
    table: key,
    field: 'training',
    value: ' Bersertipikat',
    meaning: 'Ya',
  })
  expect(trained(saved(book))[1]).toEqual({ kind: 'mark', value: 'yes' })
  const unit = { do: 'setValue', table: key, field: 'unit', value: 'IKP', meaning: 'Bidang Informasi' } as const
  expect(first(corrected(book, unit)).rows[0]?.cells.unit).toEqual({ kind: 'text', value: 'Bidang Informasi' })
  expect(first(corrected(book, unit, { ...unit, meaning: '' })).rows[0]?.cells.unit).toEqual({
    kind: 'text',
    value: 'IKP',
  })
})

describe('a row that is no data', () => {
  const book = saved(corrected(bookOf(staff), { do: 'leaveOutRow', sheetId: 1, row: 4 }))
  const leftOut = (one: Book) =>
    first(one)
      .rows.filter((row) => row.leftOut === 'notData')
      .map(({ row }) => row)

  test('is left out, with what was to be said of it', () => {
    expect(leftOut(book)).toEqual([4])
    expect(first(book).findings.filter(({ at }) => at?.row === 4)).toEqual([])
  })

  test.each([
    ['sorted', orderRows([0, 3, 2, 1]), [2]],
    ['moved down by new rows', orderRows([0, 99, 1, 2, 3]), [5]],
  ])('stays left out when rows are %s', (_case, change, expected) => {
    expect(leftOut(changed(book, change))).toEqual(expected)
  })

  test('stays left out, and is named, when a number in it changes', () => {
    const numbered = bookSheet(
      `
      Kegiatan         | Laki-laki | Perempuan
      Literasi Digital | 10        | 15
      Perkiraan        | 99        | 99
    `,
      'Manfaat',
    )
    const marked = saved(corrected(bookOf(numbered), { do: 'leaveOutRow', sheetId: 1, row: 3 }))
    const after = changed(marked, typeInto(2, 1, 120))
    expect(leftOut(after)).toEqual([3])
    expect(first(after).findings.map(({ code }) => code)).toEqual(['mapping.rowChanged'])
  })

  test('is counted and named where it cannot be told any more; no other row is left out in its place', () => {
    const retyped = changed(book, typeInto(3, 0, 'Cici'))
    expect(leftOut(retyped)).toEqual([])
    expect(first(retyped).findings).toContainEqual(
      expect.objectContaining({ code: 'mapping.rowGone', values: expect.objectContaining({ sheet: 'Pegawai' }) }),
    )
  })

  test('is known by what it holds now, once that was looked at and saved', () => {
    const after = changed(book, typeInto(3, 4, 'x'))
    expect(first(saved(after)).findings.map(({ code }) => code)).not.toContain('mapping.rowChanged')
    expect(leftOut(saved(after))).toEqual(leftOut(after))
  })

  test('counts again when the mark is taken back', () => {
    const [mark] = first(book).marked ?? []
    expect(leftOut(corrected(book, { do: 'countRow', table: key, mark: mark?.id ?? '' }))).toEqual([])
  })

  test('must stand in a table', () => {
    expect(tryToCorrect(book, { do: 'leaveOutRow', sheetId: 1, row: 40 })).toMatchObject({
      code: 'connect.noTableAtRow',
    })
  })
})
