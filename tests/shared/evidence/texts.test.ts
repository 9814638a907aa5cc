import { describe, expect, test } from 'vitest'
import { cellText, textOfCell } from '../../../shared/evidence/cell-text.ts'
import { fileName, folderPath } from '../../../shared/evidence/file-names.ts'
import { evidenceItems } from '../../../shared/evidence/items.ts'
import { dayAtOffice } from '../../../shared/evidence/office-day.ts'

describe('text in a cell', () => {
  test.each`
    text                  | cell
    ${'Pelatihan'}        | ${'Pelatihan'}
    ${'=1+1'}             | ${"'=1+1"}
    ${'  +62 812'}        | ${"'  +62 812"}
    ${'@SUM(A1)'}         | ${"'@SUM(A1)"}
    ${"'terkutip"}        | ${"''terkutip"}
    ${'baris\nbaru\ttab'} | ${'baris\nbaru tab'}
    ${'a\u202Eb\u0000c'}  | ${'a b c'}
  `('$text is written as $cell and read back', ({ text, cell }) => {
    expect(cellText(text)).toBe(cell)
    expect(cellText(textOfCell(cell))).toBe(cell)
  })

  test('fits a cell, and is cut between characters', () => {
    const cut = cellText('😀'.repeat(60_000))
    expect([cut.length <= 32_000, cut.endsWith('😀…')]).toEqual([true, true])
  })
})

test('files and folders are found by people', () => {
  const file = {
    day: '2026-03-15',
    title: 'Rapat: "PUG"/2026',
    clip: '3f2a9c1b-x',
    number: 2,
    type: 'application/pdf',
  } as const
  expect([...folderPath(file.day, '1.2'), fileName(file)]).toEqual([
    '2026',
    'Langkah 1.2',
    '2026-03-15 Rapat PUG 2026 (3f2a9c1b-2).pdf',
  ])
})

test.each`
  moment                        | day
  ${'2026-03-15T16:59:59.000Z'} | ${'2026-03-15'}
  ${'2026-03-15T17:00:00.000Z'} | ${'2026-03-16'}
`('$moment is $day at the office', ({ moment, day }) => {
  expect(dayAtOffice(moment)).toBe(day)
})

test('every step owes what the plan says, under ids that stay', () => {
  const owed = evidenceItems.map(({ id, owed: isOwed, title }) => `${id} ${isOwed ? '' : '(saran) '}${title}`)
  expect(owed).toEqual([
    '1.1-1 Juknis atau Keputusan Sekda yang diundangkan',
    '1.2-1 Sertifikat pelatihan',
    '1.2-2 SK penunjukan',
    '1.2-3 Laporan kegiatan (daftar hadir, dokumentasi)',
    '1.3-1 Daftar data terpilah',
    '1.3-2 Screenshot database',
    '1.3-3 Dokumen excel/pdf',
    '2.1-1 Dokumen Renja dengan analisis GAP',
    '2.1-2 Lampiran isu gender',
    '2.2-1 TOR ARG',
    '2.2-2 Daftar kegiatan ARG dengan nilai rupiah',
    '2.2-3 Dokumen GBS',
    '2.3-1 Laporan output (jumlah penerima manfaat)',
    '2.3-2 Dokumentasi kegiatan',
    '3.1-1 Laporan evaluasi dengan data terpilah',
    '3.2-1 Laporan pelaksanaan PUG dengan bukti outcome',
    '3.3-1 (saran) Notulen workshop akhir tahun',
  ])
})
