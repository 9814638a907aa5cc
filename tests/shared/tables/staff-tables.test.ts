import { describe, expect, test } from 'vitest'
import { sheet, tableOf } from './sheet-of.ts'

const staff = sheet(`
  DAFTAR PEGAWAI DINAS KOMUNIKASI DAN INFORMATIKA
  Keadaan Juni 2025

  No | Nama           | NIP                     | L/P | Status  | Bidang      | Pelatihan PUG
  1  | 2              | 3                       | 4   | 5       | 6           | 7
  A. | SEKRETARIAT    |                         |     |         |             |
  1  | Ani Lestari    | 19800101 200604 2 001   | P   | PNS     | Sekretariat | Sudah
  2  | Budi Hartono   | 197905052005011002      | L   | PNS     | Sekretariat | Belum
  3  | ANI LESTARI    | 198001012006042001      | P   | PNS     | Sekretariat | Belum
  No | Nama           | NIP                     | L/P | Status  | Bidang      | Pelatihan PUG
  4  | Citra          |                         | P   | Honorer | IKP         | v
  5  | citra, S.Kom   |                         | P   | Honorer | IKP         | v
  6  | Dedi           | 198203032010012003      | L   | PPPK    | IKP         | x
  7  |                |                         |     |         |             |
     | Jumlah         |                         |     |         |             | 4

     | Mengetahui,    |                         |     |         |             |
     |                |                         |     |         | Kepala Dinas |
     |                |                         |     |         | NIP. 197001011995031001 |
`)

test('every row of a staff list is a person, or left out with a reason', () => {
  expect(tableOf(staff).rows.map(({ row, leftOut }) => [row, leftOut])).toEqual([
    [5, 'columnNumbers'],
    [6, 'section'],
    [7, null],
    [8, null],
    [9, 'duplicate'],
    [10, 'repeatedHeader'],
    [11, null],
    [12, 'duplicate'],
    [13, null],
    [14, 'blank'],
    [15, 'subtotal'],
    [16, 'blank'],
    [17, 'note'],
    [18, 'note'],
    [19, 'note'],
  ])
})

test('what is odd in a staff list is said, with its cell', () => {
  expect(tableOf(staff).findings.map(({ code, at }) => [code, at?.row, at?.column])).toEqual([
    ['staff.duplicateDiffers', 9, 2],
    ['staff.duplicate', 12, 2],
    ['staff.sexAgainstNip', 13, 4],
  ])
})

test('the header stands on row 4, and the year is told by the title', () => {
  const { headerRows, year } = tableOf(staff)
  expect({ headerRows, year }).toEqual({ headerRows: { first: 4, last: 4 }, year: 2025 })
})

describe('two things in one column, one thing in two', () => {
  test('name and NIP in one cell', () => {
    const table = tableOf(
      sheet(`
        No | Nama / NIP                        | Jabatan
        1  | Ani Lestari, S.Kom / 19800101 200604 2 001 | Pranata Komputer
      `),
    )
    expect(table.rows[0]?.cells).toMatchObject({
      name: { kind: 'text', value: 'Ani Lestari, S.Kom' },
      nip: { kind: 'text', value: '198001012006042001' },
    })
  })

  test('two tick columns under "Jenis Kelamin"', () => {
    const table = tableOf(
      sheet(`
        No | Nama | NIP                | Jenis Kelamin |   | Jabatan
           |      |                    | L             | P |
        1  | Ani  | 198001012006042001 |               | v | Staf
        2  | Budi | 197905052005011002 | v             |   | Staf
      `),
    )
    expect(table.rows.map(({ cells }) => cells.sex)).toEqual([
      { kind: 'sex', value: 'woman' },
      { kind: 'sex', value: 'man' },
    ])
  })
})

describe('columns that have to be asked about', () => {
  test('two that both fit', () => {
    const { columns, questions } = tableOf(
      sheet(`
        No | Nama | NIP | Pelatihan PUG | Pelatihan PPRG
        1  | Ani  | 198001012006042001 | Ya | Tidak
      `),
    )
    expect(columns.filter(({ asked }) => asked).map(({ column }) => column)).toEqual([4, 5])
    expect(questions).toEqual([
      {
        field: 'training',
        columns: [4, 5],
        text: "Kolom mana yang memuat pelatihan PUG/PPRG: 'Pelatihan PUG' atau 'Pelatihan PPRG'?",
      },
    ])
  })

  test('one that an indicator cannot do without', () => {
    const { questions } = tableOf(sheet('No | Nama | NIP | Jabatan'))
    expect(questions.map(({ field, columns }) => ({ field, columns }))).toEqual([{ field: 'training', columns: [] }])
  })
})

test('a NIP column is known by its cells where its header says nothing', () => {
  const { columns } = tableOf(
    sheet(`
      Nama | Identitas          | Jabatan
      Ani  | 198001012006042001 | Staf
      Budi | 197905052005011002 | Staf
      Dedi | 198203032010011003 | Staf
    `),
  )
  expect(columns[1]).toMatchObject({ fields: ['nip'], asked: false, reason: 'isi kolomnya berupa NIP' })
})

test('a heading after an empty row is a heading, a signature under the table a note', () => {
  const table = tableOf(
    sheet(`
      No | Nama | NIP                | L/P | Jabatan
      1  | Ani  | 198001012006042001 | P   | Staf

         | BIDANG INFORMASI |        |     |
      2  | Budi | 197905052005011002 | L   | Staf

         |      |                    |     | Kepala Dinas
    `),
  )
  expect(table.rows.map(({ leftOut }) => leftOut)).toEqual([null, 'blank', 'section', null, 'blank', 'note'])
})
