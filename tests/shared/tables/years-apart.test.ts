import { describe, expect, test } from 'vitest'
import { readTables } from '../../../shared/tables/read-tables.ts'
import { options, sheet } from './sheet-of.ts'

function byYear(text: string, name?: string) {
  return readTables(sheet(text, name), options).map(({ year, columns, rows, questions }) => ({
    year,
    read: columns.map(({ fields, asked }) => fields.join('+') + (asked ? '?' : '')).join(' | '),
    rows: rows.filter(({ leftOut }) => leftOut === null).length,
    questions: questions.length,
  }))
}

describe('amounts of several years side by side are a table for each year', () => {
  test.each`
    what                           | header                                                      | years
    ${'ceilings'}                  | ${'Kode | Uraian | Pagu 2025 | Pagu 2026'}                  | ${[2025, 2026]}
    ${'three years of ARG'}        | ${'Kode | Uraian | ARG 2023 | ARG 2024 | ARG TA 2025'}      | ${[2023, 2024, 2025]}
    ${'two amounts of each'}       | ${'Kode | Uraian | Pagu 2025 | Real 2025 | Pagu 2026'}      | ${[2025, 2026]}
    ${'a year in the sheet, too'}  | ${'Kode | Sub Kegiatan | pagu_2025 | pagu_2026'}            | ${[2025, 2026]}
    ${'of one year only'}          | ${'Kode | Uraian | Pagu 2025 | Realisasi 2025'}             | ${[2025]}
    ${'women and men under years'} | ${'Kegiatan | L 2024 | P 2024 | L 2025 | P 2025'}           | ${[2024, 2025]}
    ${'scores'}                    | ${'Indikator | Bobot | Skor 2024 | Skor 2025 | Keterangan'} | ${[2024, 2025]}
  `('$what', ({ header, years }) => {
    const found = byYear(`${header}\n2.16.02 | Program | 10 | 20 | 30`)
    expect(found.map(({ year }) => year)).toEqual(years)
    expect(found.filter(({ read }) => read.includes('?'))).toEqual([])
  })

  test('each table holds the amounts of its own year', () => {
    expect(byYear('Kode | Uraian | Pagu 2025 | Pagu 2026\n2.16.02 | Program A | 10 | 20', 'Anggaran 2026')).toEqual([
      { year: 2025, read: 'code | description | ceiling | ', rows: 1, questions: 0 },
      { year: 2026, read: 'code | description |  | ceiling', rows: 1, questions: 0 },
    ])
  })

  test('under merged years', () => {
    const found = byYear(`
      Kegiatan | Tahun 2024 |   | Tahun 2025 |
               | L          | P | L          | P
      Literasi | 1          | 2 | 3          | 4
    `)
    expect(found.map(({ year, read }) => [year, read])).toEqual([
      [2024, 'activity | men | women |  | '],
      [2025, 'activity |  |  | men | women'],
    ])
  })

  test('what is asked about for another reason stays so', () => {
    const found = byYear('Kode | Uraian | Pagu A 2025 | Pagu B 2025 | Pagu 2026\n2.16.02 | Program | 1 | 2 | 3')
    expect(found).toHaveLength(1)
  })
})
