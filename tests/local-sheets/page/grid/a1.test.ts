import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { a1, areaName, columnLetters, parseArea } from '../../../../local-sheets/page/grid/a1.ts'

test.each`
  kolom     | huruf
  ${1}      | ${'A'}
  ${26}     | ${'Z'}
  ${27}     | ${'AA'}
  ${52}     | ${'AZ'}
  ${702}    | ${'ZZ'}
  ${703}    | ${'AAA'}
  ${18_278} | ${'ZZZ'}
`('kolom $kolom adalah $huruf', ({ kolom, huruf }: { kolom: number; huruf: string }) => {
  expect(columnLetters(kolom)).toBe(huruf)
})

describe('alamat yang diketik orang, di lembar 100 baris dan 30 kolom', () => {
  test.each`
    ketikan       | maksud
    ${'B3'}       | ${'B3'}
    ${'b3'}       | ${'B3'}
    ${' $B$3 '}   | ${'B3'}
    ${'B3:D9'}    | ${'B3:D9'}
    ${'D9:B3'}    | ${'B3:D9'}
    ${'B:C'}      | ${'B1:C100'}
    ${'7:8'}      | ${'A7:AD8'}
    ${'AD100'}    | ${'AD100'}
    ${'AE1'}      | ${null}
    ${'A101'}     | ${null}
    ${'A0'}       | ${null}
    ${''}         | ${null}
    ${'B3:'}      | ${null}
    ${'A1:B2:C3'} | ${null}
    ${'Anggaran'} | ${null}
  `('$ketikan: $maksud', ({ ketikan, maksud }: { ketikan: string; maksud: string | null }) => {
    const area = parseArea(ketikan, { rows: 100, columns: 30 })
    expect(area === null ? null : areaName(area)).toBe(maksud)
  })
})

test('setiap alamat dibaca kembali sebagai dirinya', () => {
  const size = { rows: 50_000, columns: 800 }
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50_000 }), fc.integer({ min: 1, max: 800 }), (row, column) => {
      expect(parseArea(a1({ row, column }), size)).toEqual({ row, column, rows: 1, columns: 1 })
    }),
  )
})
