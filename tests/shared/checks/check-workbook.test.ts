import { describe, expect, test } from 'vitest'
import { computeWorkbook } from '../../../shared/compute/compute-workbook.ts'
import { text } from '../../../shared/locale/text.ts'
import { defaultSettings } from '../../../shared/settings/settings.ts'
import { a1 } from '../../../shared/tables/a1.ts'
import type { CellValue, SheetGrid } from '../../../shared/tables/grid.ts'

const today = { year: 2026, month: 3, day: 15 }

/** What the checks say of a sheet: severity, cell, sentence. */
function said(name: string, ...rows: readonly CellValue[][]): readonly string[] {
  const display = rows.map((row) => row.map((cell) => (typeof cell === 'object' ? 'tanggal' : String(cell))))
  const grid: SheetGrid = { sheetId: 1, name, values: rows, display }
  const { findings } = computeWorkbook([grid], {
    settings: defaultSettings,
    settingsFindings: [],
    today,
    decimals: 'id',
  })
  return findings
    .filter(({ code }) => code.startsWith('check.'))
    .map(({ severity, code, values, at }) => `${severity} ${at ? a1(at.row, at.column) : '-'}: ${text(code, values)}`)
}

const budgetTitles = ['Kode', 'Uraian', 'Tahun', 'Pagu (Rp)', 'Realisasi (Rp)', 'GAP', 'GBS', 'ARG (Rp)']
const line = (ceiling: CellValue, spent: CellValue, gap: string, gbs: string, arg: CellValue) => [
  '2.16.02.2.01.0014',
  'Relasi Media',
  2026,
  ceiling,
  spent,
  gap,
  gbs,
  arg,
]
const named = '2.16.02.2.01.0014 Relasi Media'

describe('a budget', () => {
  test.each`
    what                          | row                                   | sentences
    ${'ARG within its ceiling'}   | ${line(100, 90, 'Ya', 'Ya', 100)}     | ${[]}
    ${'ARG above its ceiling'}    | ${line(100, 90, 'Ya', 'Ya', 101)}     | ${[`error H2: ARG ${named} tertulis Rp101, lebih besar daripada pagunya (Rp100). Perbaiki salah satunya: ARG paling banyak sebesar pagu.`, 'error -: ARG: pembilang Rp101 lebih besar daripada penyebut Rp100. Telusuri angkanya, lalu perbaiki lembar sumbernya.']}
    ${'ARG without GBS'}          | ${line(100, 90, 'Ya', 'Tidak', 50)}   | ${[`warning H2: ${named} dicatat sebagai ARG tetapi belum memiliki GBS, sehingga baru menjadi kandidat. Susun GBS, atau kosongkan ARG-nya.`]}
    ${'ARG without any analysis'} | ${line(100, 90, '', '', 50)}          | ${[`warning H2: ${named} dicatat sebagai ARG tetapi belum memiliki GAP dan GBS, sehingga baru menjadi kandidat. Susun GAP dan GBS, atau kosongkan ARG-nya.`]}
    ${'no ARG and no analysis'}   | ${line(100, 90, 'Tidak', 'Tidak', 0)} | ${[]}
    ${'more spent than granted'}  | ${line(100, 120, 'Ya', 'Ya', 0)}      | ${[`warning E2: Realisasi ${named} tertulis Rp120, lebih besar daripada pagunya (Rp100). Periksa keduanya.`]}
    ${'an amount below zero'}     | ${line(100, -5, 'Ya', 'Ya', 0)}       | ${['error E2: Kolom Realisasi (Rp) berisi -5; jumlah ini tidak mungkin di bawah nol. Perbaiki angkanya.']}
    ${'a ceiling not filled in'}  | ${line('', 90, 'Ya', 'Ya', 50)}       | ${[]}
  `('with $what', ({ row, sentences }) => {
    expect(said('Anggaran', budgetTitles, row)).toEqual(sentences)
  })
})

const tomorrow = { ...today, day: 16 }

describe('a day that has not come', () => {
  test.each`
    what                      | sheet                                                                                       | sentences
    ${'of a training'}        | ${['Pegawai', ['Nama', 'NIP', 'L/P', 'Tanggal Pelatihan PUG'], ['Ani', '', 'P', tomorrow]]} | ${['warning D2: Kolom Tanggal Pelatihan PUG berisi 16 Maret 2026, padahal hari itu belum tiba. Perbaiki tanggalnya, atau kosongkan bila belum terlaksana.']}
    ${'that is today'}        | ${['Pegawai', ['Nama', 'NIP', 'L/P', 'Tanggal Pelatihan PUG'], ['Ani', '', 'P', today]]}    | ${[]}
    ${'of a planned meeting'} | ${['Rapat', ['Tanggal', 'Rapat', 'Notulen'], [tomorrow, 'Rapat Focal Point', '']]}          | ${[]}
  `('$what', ({ sheet: [name, ...rows], sentences }) => {
    expect(said(name, ...rows)).toEqual(sentences)
  })
})
