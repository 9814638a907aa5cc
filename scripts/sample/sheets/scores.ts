import { rows, type SampleSheet, titles } from '../sheet.ts'

export const scoresSheet: SampleSheet = {
  name: 'Skor Internal',
  columns: [{ width: 12, align: 'center' }, { width: 12, align: 'center' }, { width: 48 }],
  rows: [
    ...titles('SKOR PENILAIAN MANDIRI PUG', 'BUKAN SKOR RESMI'),
    ...rows('header', [['Tahun', 'Skor', 'Keterangan']]),
    ...rows('record', [
      [2023, 55, 'Penilaian mandiri pertama'],
      [2024, 60, 'Penilaian mandiri'],
      [2025, 72, 'Penilaian mandiri, workshop akhir tahun'],
    ]),
  ],
  frozenRows: 4,
}
