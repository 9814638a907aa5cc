import { day, rows, type SampleSheet, titles } from '../sheet.ts'

/** The second was sent on its last day, the fourth four days late. */
// biome-ignore format: a table, one report a line
const records = [
  [1, 'Laporan pelaksanaan PUG triwulan I', 'Pokja PUG', day(2025, 4, 10), day(2025, 4, 9), ''],
  [2, 'Laporan pelaksanaan PUG semester I', 'DINSOSPPPA', day(2025, 7, 10), day(2025, 7, 10), ''],
  [3, 'Laporan anggaran responsif gender', 'TAPD', day(2025, 9, 30), day(2025, 9, 26), ''],
  [4, 'Laporan pelaksanaan PUG triwulan III', 'Pokja PUG', day(2025, 10, 10), day(2025, 10, 14), 'Menunggu data bidang'],
  [5, 'Laporan tahunan PUG dan data terpilah', 'Kemen PPPA', day(2025, 12, 20), '18 Desember 2025', ''],
]

export const reportsSheet: SampleSheet = {
  name: 'Laporan PUG',
  columns: [
    { width: 6, align: 'center' },
    { width: 42 },
    { width: 18 },
    { width: 15, format: 'date', align: 'center' },
    { width: 20, format: 'date', align: 'center' },
    { width: 28 },
  ],
  rows: [
    ...titles('LAPORAN PENGARUSUTAMAAN GENDER', 'DINAS KOMUNIKASI DAN INFORMATIKA', 'TAHUN 2025'),
    ...rows('header', [['No', 'Nama Laporan', 'Tujuan', 'Batas Waktu', 'Tanggal Kirim', 'Keterangan']]),
    ...rows('record', records),
  ],
  frozenRows: 5,
}
