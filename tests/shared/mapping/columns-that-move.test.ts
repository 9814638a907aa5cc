import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Book,
  bookOf,
  bookSheet,
  changed,
  columnsOf,
  deleteColumn,
  insertColumn,
  moveColumn,
  readBook,
  saved,
  typeInto,
  withoutMarks,
} from './connected-book.ts'

const budget = bookSheet(`
  Kode              | Uraian           | Pagu | Pagu | GAP | ARG (Rp)
  2.16.02.2.01.0014 | Relasi Media     | 100  | 900  | Ya  | 10
  2.16.02.2.01.0015 | Literasi Digital | 200  | 800  | Ya  | 20
  2.16.02.2.01.0016 | Infrastruktur    | 300  | 700  | -   | 30
`)
const staff = bookSheet(`
  No | Nama | NIP                | L/P | Status | Bidang | Pelatihan PUG/PPRG
  1  | Ani  | 198001012006042001 | P   | PNS    | IKP    | Ya
  2  | Budi | 197905052005011002 | L   | PPPK   | TKI    | Tidak
`)

const only = (book: Book) => {
  const [table] = readBook(book).tables
  if (table === undefined) throw new Error('no table')
  return table
}
const questions = (book: Book) => only(book).questions.map(({ field, columns }) => [field, columns])

describe('a column of a connected sheet', () => {
  const connected = saved(bookOf(staff))

  test('is read where it was confirmed', () => {
    expect(only(connected).mapped).toBe(0)
    expect(columnsOf(only(connected), 'training')).toEqual([7])
    expect(only(connected).questions).toEqual([])
  })

  test('is found again when it is moved', () => {
    const moved = changed(connected, moveColumn(6, 1))
    expect(columnsOf(only(moved), 'training')).toEqual([2])
    expect(only(moved).questions).toEqual([])
  })

  test('is asked about when it is renamed, and not read', () => {
    const renamed = changed(connected, typeInto(0, 6, 'Pelatihan Kearsipan'))
    expect(columnsOf(only(renamed), 'training')).toEqual([])
    expect(only(renamed).questions).toMatchObject([
      {
        field: 'training',
        columns: [7],
        text: "Kolom 'Pelatihan PUG/PPRG' yang memuat pelatihan PUG/PPRG kini berjudul 'Pelatihan Kearsipan'. Apakah isinya masih pelatihan PUG/PPRG? Jawab di PUG > Hubungkan Lembar; sebelum itu kolomnya tidak dibaca.",
      },
    ])
  })

  test('keeps its place when only case and spaces of its header change', () => {
    expect(columnsOf(only(changed(connected, typeInto(0, 6, 'PELATIHAN  pug/pprg'))), 'training')).toEqual([7])
  })

  test('is named when it is deleted', () => {
    const [question] = only(changed(connected, deleteColumn(6))).questions
    expect(question?.text).toBe(
      "Kolom 'Pelatihan PUG/PPRG' yang memuat pelatihan PUG/PPRG tidak ada lagi di lembar 'Lembar1'. Pilih kolom penggantinya di PUG > Hubungkan Lembar.",
    )
  })

  test('is not taken from a new column of its name', () => {
    const renamed = changed(connected, typeInto(0, 6, 'Pelatihan lama'))
    const replaced = changed(renamed, insertColumn(6, ['Pelatihan PUG/PPRG', 'Tidak', 'Tidak']))
    expect(columnsOf(only(replaced), 'training')).toEqual([])
    expect(questions(replaced)).toEqual([['training', [8]]])
  })

  test('is not taken from its copy once it is deleted itself', () => {
    const copied = changed(connected, insertColumn(1, ['Pelatihan PUG/PPRG', 'Ya', 'Tidak']))
    expect(questions(changed(copied, deleteColumn(7)))).toEqual([['training', [2]]])
  })

  test('that came later is asked about before it is read', () => {
    const more = changed(connected, insertColumn(7, ['Nomor Sertifikat', '', 'S-1']))
    expect(questions(more)).toEqual([['certificate', [8]]])
    expect(columnsOf(only(more), 'certificate')).toEqual([])
  })
})

describe('where nothing hangs on the columns any more', () => {
  test('a header that only one column has tells it', () => {
    const copy = changed(withoutMarks(saved(bookOf(staff))), moveColumn(6, 1))
    expect(columnsOf(only(copy), 'training')).toEqual([2])
    expect(only(copy).questions).toEqual([])
  })

  test('a header that is gone is asked for', () => {
    const copy = changed(withoutMarks(saved(bookOf(staff))), typeInto(0, 6, 'Diklat'))
    expect(questions(copy)).toEqual([['training', []]])
  })
})

const beneficiaries = bookSheet(`
  No | Kegiatan         | Peserta |    |        | Tanggal
     |                  | L       | P  | Jumlah |
  1  | Literasi Digital | 10      | 15 | 25     | 12/03/2025
  2  | Relasi Media     | 7       | 8  | 15     | 13/03/2025
`)

/** What a person does to the columns: move, insert, delete, type another header. */
const deed = fc.oneof(
  fc.record({ kind: fc.constant('move' as const), from: fc.nat(9), to: fc.nat(9) }),
  fc.record({
    kind: fc.constant('insert' as const),
    at: fc.nat(9),
    header: fc.constantFrom('', 'Pagu', 'Pagu Indikatif', 'GAP', 'Nama', 'Catatan', 'Pelatihan PUG/PPRG'),
  }),
  fc.record({ kind: fc.constant('delete' as const), at: fc.nat(9) }),
  fc.record({
    kind: fc.constant('rename' as const),
    row: fc.nat(1),
    at: fc.nat(9),
    header: fc.constantFrom('', 'Pagu', 'Kode', 'GAP', 'GBS', 'NIP', 'Uraian', 'Keterangan'),
  }),
)
type Deed = typeof deed extends fc.Arbitrary<infer One> ? One : never

function done(book: Book, one: Deed, headerRows: number): Book {
  switch (one.kind) {
    case 'move':
      return changed(book, moveColumn(one.from, one.to))
    case 'insert':
      return changed(book, insertColumn(one.at, [one.header, 'Ya', 5, 'L']))
    case 'delete':
      return changed(book, deleteColumn(one.at))
    case 'rename':
      return changed(book, typeInto(Math.min(one.row, headerRows - 1), one.at, one.header))
  }
}

test.each([
  ['staff', staff, 1],
  ['budget', budget, 1],
  ['beneficiaries', beneficiaries, 2],
] as const)(
  'whatever is moved, inserted, deleted and renamed on a sheet of %s, a field is read from its cells or asked about',
  (_kind, sheet, headerRows) => {
    const connected = saved(bookOf(sheet))
    const before = only(connected)
    const cellsAt = ({ sheets: [first] }: Book, column: number) => first?.columns[column - 1]?.cells.slice(headerRows)
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 8 }), (deeds) => {
        const after = deeds.reduce((book, one) => done(book, one, headerRows), connected)
        const table = readBook(after).tables.find(({ mapped }) => mapped === 0)
        for (const { fields, column, asked } of before.columns) {
          for (const field of asked ? [] : fields.filter((one) => one !== 'no')) {
            const read = table === undefined ? [] : columnsOf(table, field)
            const isAsked = table?.questions.some(
              (question) => question.field === field || question.columns.length === 0,
            )
            if (read.length === 0) expect(isAsked).toBe(true)
            for (const now of read) expect(cellsAt(after, now)).toEqual(cellsAt(connected, column))
          }
        }
      }),
      { numRuns: 100 },
    )
  },
)
