import { describe, expect, test, vi } from 'vitest'
import { sampleWorkbook } from '../../scripts/sample/workbook.ts'
import { readSample } from './read-sample.ts'

const sample = await readSample()

test('the same data gives the same bytes on any day', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-05T08:00:00Z') })
  const today = await sampleWorkbook()
  vi.setSystemTime(new Date('2027-06-01T09:30:00Z'))
  const later = await sampleWorkbook()
  vi.useRealTimers()
  expect(Buffer.compare(today, later)).toBe(0)
})

test('the sheets of the office, and one that is none of our business', () => {
  expect(sample.sheetNames).toEqual([
    'Baca Dulu',
    'DPA 2025',
    'ARG 2024',
    'Daftar Pegawai',
    'Penerima Manfaat',
    'Dokumen Perencanaan',
    'Regulasi PUG',
    'Rapat Focal Point',
    'Laporan PUG',
    'Skor Internal',
    'Inventaris Kendaraan',
  ])
})

test('"Baca Dulu" says of every other sheet what is real and what is invented', () => {
  const rows = sample.sheet('Baca Dulu').rows.slice(3, 13)
  expect(rows.map(([sheet]) => sheet)).toEqual(sample.sheetNames.slice(1))
})

describe('DPA 2025', () => {
  const rows = sample.sheet('DPA 2025').rows
  const subKegiatan = rows.filter(
    ([code]) => typeof code === 'string' && /^\d\.\d\d\.\d\d\.2\.\d\d\.\d{4} ?$/.test(code),
  )
  const total = (cells: typeof rows) => cells.reduce((sum, row) => sum + Number(row[4]), 0)

  test('31 sub kegiatan of Rp13.014.757.537 in all', () => {
    expect([subKegiatan.length, total(subKegiatan)]).toEqual([31, 13_014_757_537])
  })

  test('Rp7.116.870.457 without the salary', () => {
    expect(total(subKegiatan.filter(([code]) => code !== '2.16.01.2.02.0001'))).toBe(7_116_870_457)
  })

  test('Rp6.086.764.200 without the programme penunjang', () => {
    expect(total(subKegiatan.filter(([code]) => !String(code).startsWith('2.16.01.')))).toBe(6_086_764_200)
  })

  test.each`
    row   | code              | pagu
    ${8}  | ${'2.16'}         | ${12_774_983_537}
    ${9}  | ${'2.16.02'}      | ${1_758_612_800}
    ${10} | ${'2.16.02.2.01'} | ${1_758_612_800}
    ${20} | ${'2.16.03.2.02'} | ${4_088_377_400}
    ${27} | ${'2.16.01'}      | ${6_927_993_337}
    ${28} | ${'2.16.01.2.01'} | ${70_837_450}
    ${32} | ${'2.16.01.2.02'} | ${6_051_303_030}
    ${36} | ${'2.16.01.2.06'} | ${538_128_157}
    ${43} | ${'2.16.01.2.08'} | ${22_210_100}
    ${46} | ${'2.16.01.2.09'} | ${245_514_600}
    ${57} | ${'JUMLAH'}       | ${13_014_757_537}
  `('row $row, $code, is the sum of those below it: $pagu', ({ row, code, pagu }) => {
    expect([sample.cell('DPA 2025', 'A', row), sample.cell('DPA 2025', 'E', row)]).toEqual([code, pagu])
  })

  test.each`
    dirt                        | cell     | content
    ${'a code with a space'}    | ${'A12'} | ${'2.16.02.2.01.0014 '}
    ${'a slip of the keyboard'} | ${'B51'} | ${'Pengingkatan Kapasitas Kelembagaan Statistik Sektoral'}
    ${'a row of junk'}          | ${'B56'} | ${'mancing'}
  `('keeps $dirt in $cell', ({ cell, content }) => {
    expect(sample.cell('DPA 2025', cell.slice(0, 1), Number(cell.slice(1)))).toBe(content)
  })

  test('hides row 18, Penyusunan Konten', () => {
    const { rowDefs } = sample.sheet('DPA 2025')
    const hidden = [...(rowDefs ?? [])].filter(([, row]) => row.hidden).map(([index]) => index + 1)
    expect(hidden).toEqual([18])
  })
})

describe('Daftar Pegawai', () => {
  const people = sample.sheet('Daftar Pegawai').rows.filter(([number]) => typeof number === 'number')
  const digitsOf = (nip: unknown) => String(nip ?? '').replace(/\D/g, '')
  const officials = people.filter(([, , nip]) => digitsOf(nip) !== '')

  test('42 people, one of them twice', () => {
    const names = people.map(([, name]) => String(name).toUpperCase())
    expect([people.length, new Set(names).size]).toEqual([43, 42])
  })

  test('every NIP has 18 digits and the serial 000', () => {
    expect(officials.map(([, , nip]) => digitsOf(nip)).filter((nip) => !/^\d{15}000$/.test(nip))).toEqual([])
  })

  test('one NIP contradicts L/P', () => {
    const contradicting = officials.filter(([, , nip, sex]) => digitsOf(nip)[14] !== (sex === 'L' ? '1' : '2'))
    expect(contradicting.map(([, name]) => name)).toEqual(['Wiwin Sulastri, S.Kom'])
  })
})

test('Penerima Manfaat: one row whose L and P do not make its Jumlah', () => {
  const activities = sample
    .sheet('Penerima Manfaat')
    .rows.slice(6)
    .filter(([number]) => typeof number === 'number')
  const wrong = activities.filter((row) => Number(row[5]) + Number(row[6]) !== row[7])
  expect(wrong.map(([, activity]) => activity)).toEqual(['Sosialisasi keterbukaan informasi publik'])
})
