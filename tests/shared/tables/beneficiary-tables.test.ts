import { describe, expect, test } from 'vitest'
import { sheet, tableOf } from './sheet-of.ts'

test('participants under a merged header, with a row 1-2-3, sections and a total', () => {
  const table = tableOf(
    sheet(`
      REKAP PESERTA KEGIATAN TAHUN 2025
      No | Nama Kegiatan       | Peserta |    |        | Lokasi
         |                     | L       | P  | Jumlah |
      1  | 2                   | 3       | 4  | 5      | 6
      1  | Literasi Digital    | 10      | 15 | 25     | Bengkayang
      2  | Pelatihan Operator  | 8       | 4  | 13     | Ledo
         | Jumlah              | 18      | 19 | 38     |
    `),
  )
  expect(table.kind).toBe('beneficiaries')
  expect(table.headerRows).toEqual({ first: 2, last: 3 })
  expect(table.rows.map(({ leftOut }) => leftOut)).toEqual(['columnNumbers', null, null, 'subtotal'])
  expect(table.rows[1]?.cells).toMatchObject({
    activity: { value: 'Literasi Digital' },
    men: { kind: 'number', value: 10 },
    women: { kind: 'number', value: 15 },
    total: { kind: 'number', value: 25 },
  })
  expect(table.findings.map(({ code, at }) => [code, at?.row, at?.column])).toEqual([
    ['beneficiaries.totalMismatch', 6, 5],
  ])
})

test('men and women in one text cell', () => {
  const table = tableOf(
    sheet(`
      Kegiatan         | Lokasi     | Jumlah Peserta
      Literasi Digital | Bengkayang | L: 89 P: 31
    `),
  )
  expect(table.rows[0]?.cells).toMatchObject({
    men: { kind: 'number', value: 89 },
    women: { kind: 'number', value: 31 },
    total: { kind: 'number', value: 120 },
  })
  expect(table.findings).toEqual([])
})

test('a cell that tells neither men nor women in a column of such', () => {
  const table = tableOf(
    sheet(`
      Kegiatan   | Lokasi     | Jumlah Peserta
      Literasi   | Bengkayang | L: 89 P: 31
      Sosialisasi | Ledo      | banyak
    `),
  )
  expect(table.rows[1]?.cells.men).toEqual({ kind: 'empty' })
  expect(table.findings.map(({ code, at }) => [code, at?.row])).toEqual([['table.notANumber', 3]])
})

test('a total whose word stands behind its numbers', () => {
  const table = tableOf(
    sheet(`
      No | Laki-laki | Perempuan | Kegiatan
      1  | 10        | 15        | Literasi
      2  | 1         | 2         | Total Desa
         | 11        | 17        | JUMLAH
    `),
  )
  expect(table.rows.map(({ leftOut }) => leftOut)).toEqual([null, null, 'subtotal'])
})

describe('an error cell or a word where a number belongs', () => {
  test.each`
    cell           | code
    ${'#REF!'}     | ${'table.errorCell'}
    ${'dua belas'} | ${'table.notANumber'}
  `('$cell is said with its cell', ({ cell, code }) => {
    const { findings } = tableOf(sheet(`Kegiatan | Laki-laki | Perempuan\nLiterasi | ${cell} | 5`))
    expect(findings).toMatchObject([{ code, at: { sheet: 'Lembar1', row: 2, column: 2 } }])
  })
})

test.each`
  headers
  ${'Nama Siswa | NISN | L/P'}
  ${'Nama Peminjam | Jenis Kendaraan | Tanggal Pinjam | Tanda Tangan'}
  ${'Merek Barang | Jenis Barang | Jumlah | Nama Pengguna'}
  ${'Kata Sandi | Catatan'}
`('"$headers" is none of our business', ({ headers }) => {
  expect(() => tableOf(sheet(headers))).toThrow('0 found')
})
