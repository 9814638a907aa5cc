import { describe, expect, test } from 'vitest'
import { programmesOf } from '../../../shared/tables/budget-levels.ts'
import type { ProgrammeUnit } from '../../../shared/tables/programme.ts'
import type { TableReading } from '../../../shared/tables/reading.ts'
import { sheet, tableOf } from './sheet-of.ts'

/** Code, name, ceiling and sheet rows of each programme. */
function listed(table: TableReading, unit: ProgrammeUnit) {
  return programmesOf(table, unit).programmes.map(({ code, name, amounts, rows }) => [
    code,
    name,
    amounts.ceiling?.kind === 'number' ? amounts.ceiling.value : amounts.ceiling?.kind,
    rows.join(','),
  ])
}

const dpa = tableOf(
  sheet(`
    DOKUMEN PELAKSANAAN ANGGARAN
    Tahun Anggaran 2025
    Kode               | Uraian                          | Pagu (Rp)
    2                  | URUSAN PEMERINTAHAN WAJIB       | 900
    2.16               | KOMUNIKASI DAN INFORMATIKA      | 900
    2.16.02            | PROGRAM INFORMASI PUBLIK        | 900
    2.16.02.2.01       | Pengelolaan Informasi           | 900
    2.16.02.2.01.0014  | Relasi Media                    | 600
    5.1.02             | Belanja Barang dan Jasa         | 600
    2.16.02.2.01.08    | Diseminasi Informasi            |
    5.1.02             | Belanja Barang dan Jasa         | 300
    5.1.02.01          | Belanja Barang                  | 200
    5.1.02.02          | Belanja Jasa                    | 100
    2025.1.1.1         | mancing                         | 500
                       | JUMLAH                          | 900
  `),
)

describe('a DPA that has all levels in one column', () => {
  test.each`
    unit             | programmes
    ${'program'}     | ${[['2.16.02', 'PROGRAM INFORMASI PUBLIK', 900, '6']]}
    ${'kegiatan'}    | ${[['2.16.02.2.01', 'Pengelolaan Informasi', 900, '7']]}
    ${'subKegiatan'} | ${[['2.16.02.2.01.0014', 'Relasi Media', 600, '8'], ['2.16.02.2.01.08', 'Diseminasi Informasi', 300, '10,11,12,13']]}
  `('counted by $unit', ({ unit, programmes }) => {
    expect(listed(dpa, unit)).toEqual(programmes)
  })

  test('rows of other levels are left out, and listed', () => {
    const { leftOut } = programmesOf(dpa, 'subKegiatan')
    expect(leftOut.map(({ row, leftOut }) => [row, leftOut])).toEqual([
      [4, 'otherLevel'],
      [5, 'otherLevel'],
      [6, 'otherLevel'],
      [7, 'otherLevel'],
      [9, 'otherLevel'],
    ])
  })

  test('a code in no known shape is junk, and said to be', () => {
    expect(dpa.rows.find(({ row }) => row === 14)?.leftOut).toBe('unknownCode')
    expect(dpa.findings).toEqual([
      {
        severity: 'warning',
        code: 'budget.unknownCode',
        values: { code: '2025.1.1.1' },
        at: { sheet: 'Lembar1', row: 14, column: 1 },
      },
    ])
  })

  test('the year of the title is that of each programme', () => {
    expect(programmesOf(dpa, 'subKegiatan').programmes.map(({ year }) => year)).toEqual([2025, 2025])
  })
})

test('an upper row that is not the sum of those below it is a finding with both figures', () => {
  const table = tableOf(
    sheet(`
      Kode              | Uraian       | Pagu
      2.16.02           | PROGRAM      | 1000
      2.16.02.2.01      | Kegiatan     | 900
      2.16.02.2.01.0014 | Relasi Media | 900
    `),
  )
  expect(programmesOf(table, 'subKegiatan').findings).toMatchObject([
    { code: 'budget.sumMismatch', values: { own: 'Rp1.000', below: 'Rp900' }, at: { row: 2, column: 3 } },
  ])
})

describe('an export of SIPD, where every row is a rekening', () => {
  const table = tableOf(
    sheet(`
      kode_program | nama_program | kode_giat    | nama_giat  | kode_sub_giat     | nama_sub_giat | kode_akun         | nama_akun | pagu
      2.16.02      | PROGRAM      | 2.16.02.2.01 | Pengelolaan | 2.16.02.2.01.0014 | Relasi Media  | 5.1.02.01.01.0024 | ATK       | 100
      2.16.02      | PROGRAM      | 2.16.02.2.01 | Pengelolaan | 2.16.02.2.01.0014 | Relasi Media  | 5.1.02.02.01.0026 | Jasa      | 500
      2.16.02      | PROGRAM      | 2.16.02.2.01 | Pengelolaan | 2.16.02.2.01.0015 | Kemitraan     | 5.1.02.01.01.0024 | ATK       | 50
    `),
  )

  test.each`
    unit             | programmes
    ${'subKegiatan'} | ${[['2.16.02.2.01.0014', 'Relasi Media', 600, '2,3'], ['2.16.02.2.01.0015', 'Kemitraan', 50, '4']]}
    ${'program'}     | ${[['2.16.02', 'PROGRAM', 650, '2,3,4']]}
  `('counted by $unit', ({ unit, programmes }) => {
    expect(listed(table, unit)).toEqual(programmes)
  })
})

describe('levels told by which name column is filled', () => {
  const table = tableOf(
    sheet(`
      No | Program   | Kegiatan   | Sub Kegiatan | Pagu | GAP
      1  | Program A |            |              | 300  |
         |           | Kegiatan 1 |              | 300  |
         |           |            | Relasi Media | 100  | Ya
         |           |            | Kemitraan    | 200  | Tidak
      2  | Program B | Kegiatan 2 | Diseminasi   | 50   | v
         |           |            | Monitoring   | 60   | v
         | Jumlah    |            |              | 410  |
    `),
  )

  test.each`
    unit             | programmes
    ${'program'}     | ${[['Program A', 300], ['Program B', 110]]}
    ${'kegiatan'}    | ${[['Kegiatan 1', 300], ['Kegiatan 2', 110]]}
    ${'subKegiatan'} | ${[['Relasi Media', 100], ['Kemitraan', 200], ['Diseminasi', 50], ['Monitoring', 60]]}
  `('counted by $unit', ({ unit, programmes }) => {
    expect(listed(table, unit).map(([, name, ceiling]) => [name, ceiling])).toEqual(programmes)
  })

  test('a mark on a sub kegiatan speaks for the program above it', () => {
    expect(programmesOf(table, 'program').programmes.map(({ marks }) => marks.gap)).toEqual([
      { kind: 'mark', value: 'yes' },
      { kind: 'mark', value: 'yes' },
    ])
  })
})

test.each`
  column            | cells
  ${'Sub Kegiatan'} | ${'2.16.02.2.01.0014 Relasi Media'}
  ${'Uraian'}       | ${'2.16.02.2.01.0014 - Relasi Media'}
`('a code before the name in the column $column', ({ column, cells }) => {
  const table = tableOf(sheet(`${column} | Pagu Anggaran\n${cells} | 100`))
  expect(listed(table, 'subKegiatan')).toEqual([['2.16.02.2.01.0014', 'Relasi Media', 100, '2']])
})

test('a code spread over several columns, as RKA are printed', () => {
  const table = tableOf(
    sheet(`
      Kode |    |    |      |      | Uraian       | Jumlah (Rp)
      2    | 16 | 02 |      |      | PROGRAM      | 600
      2    | 16 | 02 | 2.01 |      | Kegiatan     | 600
      2    | 16 | 02 | 2.01 | 0014 | Relasi Media | 600
    `),
  )
  expect(listed(table, 'subKegiatan')).toEqual([['2.16.02.2.01.0014', 'Relasi Media', 600, '4']])
})

test('a column of numbers without a title beside whole codes is no part of them', () => {
  const table = tableOf(
    sheet(`
      Kode              |    | Uraian       | Jumlah (Rp)
      2.16.02.2.01.0014 | 10 | Relasi Media | 600
      2.16.02.2.01.0015 | 10 | Kemitraan    | 400
    `),
  )
  expect(listed(table, 'subKegiatan').map(([code]) => code)).toEqual(['2.16.02.2.01.0014', '2.16.02.2.01.0015'])
})

test('a sheet that lacks the level wanted is counted at its lowest one', () => {
  const { programmes, findings } = programmesOf(
    tableOf(sheet('No | Nama Program | Pagu\n1 | Program A | 100\n2 | Program B | 200')),
    'subKegiatan',
  )
  expect(programmes.map(({ name }) => name)).toEqual(['Program A', 'Program B'])
  expect(findings.map(({ code }) => code)).toEqual(['budget.levelAbsent'])
})

test('codes of the office itself are kept, each row being one programme', () => {
  const { programmes, findings } = programmesOf(
    tableOf(sheet('Kode | Uraian | Pagu\nA.1 | Rapat | 100\nA.2 | Pelatihan | 200')),
    'subKegiatan',
  )
  expect(programmes.map(({ code }) => code)).toEqual(['A.1', 'A.2'])
  expect(findings.map(({ code }) => code)).toEqual(['budget.noLevels'])
})

test('the same row twice is counted once; the same code with other figures is added up', () => {
  const table = tableOf(
    sheet(`
      Kode              | Uraian       | Pagu
      2.16.02.2.01.0014 | Relasi Media | 100
      2.16.02.2.01.0014 | Relasi Media | 100
      2.16.02.2.01.0014 | Relasi Media | 70
      2.16.02.2.01.0014 | Relasi Media | 70
    `),
  )
  expect(table.rows.map(({ leftOut }) => leftOut)).toEqual([null, 'duplicate', null, 'duplicate'])
  expect(listed(table, 'subKegiatan')).toEqual([['2.16.02.2.01.0014', 'Relasi Media', 170, '2,4']])
  expect(table.findings).toMatchObject([
    { code: 'budget.duplicate', values: { first: 2 }, at: { row: 3 } },
    { code: 'budget.duplicate', values: { first: 4 }, at: { row: 5 } },
  ])
  expect(programmesOf(table, 'subKegiatan').findings.map(({ code }) => code)).toEqual(['budget.repeatedCode'])
})

test('amounts under "(Ribu)" are thousands, and what the column proves holds for all its cells', () => {
  const table = tableOf(
    sheet(`
      Kode              | Uraian       | Pagu (Ribu) | Realisasi
      2.16.02.2.01.0014 | Relasi Media | 1.250       | 1.250
      2.16.02.2.01.0015 | Kemitraan    | 1.250.000   | Rp50.000.000,00
    `),
  )
  expect(table.rows.map(({ cells }) => [cells.ceiling, cells.realisation])).toEqual([
    [
      { kind: 'number', value: 1_250_000 },
      { kind: 'number', value: 1250 },
    ],
    [
      { kind: 'number', value: 1_250_000_000 },
      { kind: 'number', value: 50_000_000 },
    ],
  ])
})

test.each`
  headers                                                                      | ceiling
  ${'Kode | Sub Kegiatan | Sisa Pagu Anggaran | Pagu Anggaran'}                | ${'Pagu Anggaran'}
  ${'Kode | Sub Kegiatan | Target Vol | Target Anggaran | Real Anggaran'}      | ${'Target Anggaran'}
  ${'Kode | Sub Kegiatan | Pagu Semula | Pagu Sesudah | Pagu Akhir (Selisih)'} | ${'Pagu Sesudah'}
  ${'Kode | Uraian | Pagu Indikatif | Pagu Anggaran'}                          | ${'Pagu Anggaran'}
  ${'Kode | Uraian | Nama PPTK | Pagu'}                                        | ${'Pagu'}
  ${'kode rekening | uraian | Angaran | realisai'}                             | ${'Angaran'}
`('the ceiling of "$headers" is "$ceiling"', ({ headers, ceiling }) => {
  const { columns } = tableOf(sheet(headers))
  expect(
    columns.filter(({ fields, asked }) => fields.includes('ceiling') && !asked).map(({ header }) => header),
  ).toEqual([ceiling])
})
