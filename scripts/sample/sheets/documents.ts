import { rows, type SampleSheet, titles } from '../sheet.ts'

// biome-ignore format: a table, one document a line
const records = [
  [1, 'RKPD Kabupaten Bengkayang Tahun 2025', 'RKPD', '26 Tahun 2024', 'Ya', 'Ya', 'Bab IV'],
  [2, 'Renstra Dinas Komunikasi dan Informatika 2021-2026', 'Renstra', '050/118/2021', 'Ya', 'Belum', 'Menunggu perubahan Renstra'],
  [3, 'Renja Dinas Komunikasi dan Informatika Tahun 2025', 'Renja', '050/74/2024', 'v', '✓', 'Lampiran II'],
  [4, 'Perubahan Renja Tahun 2025', 'Renja', '050/131/2025', 'Belum', 'Belum', ''],
  [5, 'Perjanjian Kinerja Kepala Dinas Tahun 2025', 'Perjanjian Kinerja', '800/12/2025', '-', '-', ''],
]

export const documentsSheet: SampleSheet = {
  name: 'Dokumen Perencanaan',
  columns: [
    { width: 6, align: 'center' },
    { width: 54 },
    { width: 20, align: 'center' },
    { width: 18, format: 'text' },
    { width: 10, align: 'center' },
    { width: 14, align: 'center' },
    { width: 32 },
  ],
  rows: [
    ...titles('DOKUMEN PERENCANAAN', 'DINAS KOMUNIKASI DAN INFORMATIKA', 'TAHUN ANGGARAN 2025'),
    ...rows('header', [['No', 'Nama Dokumen', 'Jenis Dokumen', 'Nomor', 'GAP', 'Isu Gender', 'Keterangan']]),
    ...rows('record', records),
  ],
  frozenRows: 5,
}
