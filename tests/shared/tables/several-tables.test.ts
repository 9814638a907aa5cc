import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { programmesOf } from '../../../shared/tables/budget-levels.ts'
import { readTables } from '../../../shared/tables/read-tables.ts'
import { options, sheet, sheetOf, tableOf } from './sheet-of.ts'

describe('several tables on one sheet', () => {
  test('one below the other', () => {
    const tables = readTables(
      sheet(`
        DAFTAR PEGAWAI
        No | Nama | NIP                | L/P
        1  | Ani  | 198001012006042001 | P
        2  | Budi | 197905052005011002 | L

        PENERIMA MANFAAT 2025
        No | Kegiatan         | Laki-laki | Perempuan
        1  | Literasi Digital | 10        | 15
      `),
      options,
    )
    expect(tables.map(({ kind, headerRows, rows }) => [kind, headerRows.first, rows.map(({ row }) => row)])).toEqual([
      ['staff', 2, [3, 4]],
      ['beneficiaries', 7, [8]],
    ])
  })

  test('one below the other, the lower one more like a table of its kind', () => {
    const tables = readTables(
      sheet(`
        No | Nama Pegawai | L/P | Status
        1  | Ani          | P   | PNS
        2  | Budi         | L   | PPPK

        Kode              | Uraian  | Pagu | Realisasi
        2.16.02.2.01.0001 | Layanan | 500  | 100
      `),
      options,
    )
    expect(tables.map(({ kind, headerRows, rows }) => [kind, headerRows.first, rows.length])).toEqual([
      ['staff', 1, 2],
      ['budget', 5, 1],
    ])
  })

  test('what a form says above its table is none', () => {
    const tables = readTables(
      sheet(`
        Nama :  | Ani      | NIP :     | 198001012006042001 |
        Program | Kegiatan | Pimpinan: | Budi               |
        Program | Kegiatan | Sub Kegiatan |                 |

        Kode              | Uraian  | Pagu | Realisasi
        2.16.02.2.01.0001 | Layanan | 500  | 100
      `),
      options,
    )
    expect(tables.map(({ kind, headerRows }) => [kind, headerRows.first])).toEqual([['budget', 5]])
  })

  test('side by side', () => {
    const tables = readTables(
      sheet(`
        Nama | NIP                | L/P |  | Kegiatan         | Laki-laki | Perempuan
        Ani  | 198001012006042001 | P   |  | Literasi Digital | 10        | 15
        Budi | 197905052005011002 | L   |  |                  |           |
      `),
      options,
    )
    expect(
      tables.map(({ kind, columns, rows }) => [kind, columns.find(({ header }) => header !== '')?.column, rows.length]),
    ).toEqual([
      ['staff', 1, 2],
      ['beneficiaries', 5, 1],
    ])
  })

  test('the header again on the next page begins no new table', () => {
    const table = tableOf(
      sheet(`
        No | Nama | NIP                | L/P
        1  | Ani  | 198001012006042001 | P

        No | Nama | NIP                | L/P
        2  | Budi | 197905052005011002 | L
      `),
    )
    expect(table.rows.map(({ leftOut }) => leftOut)).toEqual([null, 'blank', 'repeatedHeader', null])
  })
})

test('a column left empty in the midst of a table does not part it', () => {
  const table = tableOf(
    sheet(`
      Kode              | Uraian       |  | Pagu | Data Terpilah | GAP   | GBS
      2.16.02.2.01.0014 | Relasi Media |  | 100  | Ya            | Ya    | Tidak
      2.16.02.2.01.0015 | Kemitraan    |  | 250  | Tidak         | Tidak | Tidak
    `),
  )
  expect(table.columns.flatMap(({ fields }) => fields)).toEqual([
    'code',
    'description',
    'ceiling',
    'disaggregated',
    'gap',
    'gbs',
  ])
})

test.each`
  what                | grid
  ${'an empty sheet'} | ${sheetOf([])}
  ${'one word'}       | ${sheet('Catatan')}
  ${'only numbers'} | ${sheetOf([[1, 2], [3, 4]])}
`('$what holds no table', ({ grid }) => {
  expect(readTables(grid, options)).toEqual([])
})

test('a sheet that the product writes itself is no source', () => {
  const grid = sheet('No | Nama | NIP | L/P', 'Temuan PUG')
  expect(readTables(grid, { ...options, ownSheets: ['Temuan PUG'] })).toEqual([])
})

test('a header alone is a table without rows', () => {
  expect(tableOf(sheet('No | Nama | NIP | L/P')).rows).toEqual([])
})

test('a header need not stand at A1', () => {
  const table = tableOf(sheet(' | | \n | | Nama | NIP\n | | Ani | 198001012006042001'))
  expect(table.columns.filter(({ fields }) => fields.length > 0).map(({ column }) => column)).toEqual([3, 4])
})

test('a cell of 50,000 characters is read like any other', () => {
  const long = 'x'.repeat(50_000)
  const table = tableOf(
    sheetOf([
      ['Nama', 'NIP', 'Pelatihan PUG'],
      ['Ani', '198001012006042001', long],
    ]),
  )
  expect(table.findings.map(({ code }) => code)).toEqual(['table.notAMark'])
})

describe('what does not matter', () => {
  const headers = ['Kode', 'Uraian', 'Pagu (Rp)', 'Realisasi', 'GAP']
  const rows = [
    ['2.16.02', 'PROGRAM', 'Rp350.000,00', '', ''],
    ['2.16.02.2.01', 'Kegiatan', 'Rp350.000,00', '', ''],
    ['2.16.02.2.01.0014', 'Relasi Media', 'Rp100.000,00', 'Rp50.000,00', 'Ya'],
    ['2.16.02.2.01.0015', 'Kemitraan', 'Rp250.000,00', '-', 'Tidak'],
  ]
  const gathered = (columns: readonly string[], lines: readonly (readonly string[])[]) => {
    const table = tableOf(sheetOf([columns, ...lines]))
    return programmesOf(table, 'subKegiatan')
      .programmes.map(({ code, name, amounts, marks }) => ({ code, name, amounts, marks }))
      .sort((a, b) => String(a.code).localeCompare(String(b.code)))
  }
  const expected = gathered(headers, rows)

  test('the order of rows', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (lines) => {
        expect(gathered(headers, lines)).toEqual(expected)
      }),
    )
  })

  test('the order of columns', () => {
    const order = headers.map((_, index) => index)
    fc.assert(
      fc.property(fc.shuffledSubarray(order, { minLength: order.length }), (columns) => {
        const moved = (line: readonly string[]) => columns.map((column) => line[column] ?? '')
        expect(gathered(moved(headers), rows.map(moved))).toEqual(expected)
      }),
    )
  })
})

test('a sheet that only speaks of the other sheets holds no table', () => {
  const told = sheet(`
    BACA DULU

    Lembar         | Yang sungguhan             | Yang rekaan
    ARG 2024       | Tidak ada                  | Semua isi: kode, uraian, pagu, dan ARG.
    Daftar Pegawai | Tidak ada                  | Semua nama, jabatan, dan tanda.
    Dokumen        | Tidak ada                  | Semua nomor dan tanda.
  `)
  expect(readTables(told, options)).toEqual([])
})
