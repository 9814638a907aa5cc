import { rows, type SampleSheet, titles } from '../sheet.ts'

/** Codes of 2024 end in two digits, as they did before 2025. */
// biome-ignore format: a table, one sub kegiatan a line
const records = [
  ['2.16.02.2.01.05', 'Pengelolaan Media Komunikasi Publik', 410_000_000, 105_000_000, 'Ya', 'Ya'],
  ['2.16.02.2.01.06', 'Pelayanan Informasi Publik', 78_000_000, 'Rp 20.000.000', 'Ya', 'Ya'],
  ['2.16.02.2.01.08', 'Kemitraan Komunikasi dengan Komunitas Informasi Masyarakat', 225_000_000, 45_000_000, 'v', 'v'],
  ['2.16.02.2.01.04', 'Diseminasi Informasi', 290_000_000, 60_000_000, '✓', '✓'],
  ['2.16.02.2.01.03', 'Penyusunan Konten', 140_000_000, 'Rp. 40.000.000,-', 'Ya', 'Ya'],
  ['2.16.02.2.01.07', 'Relasi Media', 430_000_000, 60_000_000, 'Ya', 'Belum'],
  ['2.16.02.2.01.11', 'Penguatan Kapasitas Sumber Daya Manusia Komunikasi Publik', 12_500_000, 'Ya', 'Ya', 'Ya'],
  ['2.16.03.2.02.09', 'Penyelenggaraan Kabupaten Cerdas', 1_900_000_000, 'Rp 320 juta', 'Ya', 'Ya'],
  ['2.16.03.2.02.04', 'Penyelenggaraan Jaringan Intra Pemerintah Daerah', 1_350_000_000, '-', 'Tidak', 'Tidak'],
  ['2.16.01.2.01.01', 'Penyusunan Dokumen Perencanaan Perangkat Daerah', 15_000_000, 10_000_000, 'Sudah', 'Sudah'],
  ['2.16.01.2.01.07', 'Evaluasi Kinerja Perangkat Daerah', 36_000_000, 5_000_000, 'Ya', 'Ya'],
  ['2.16.01.2.06.09', 'Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD', 190_000_000, 15_000_000, 'Ya', 'Ya'],
  ['2.20.02.2.01.01', 'Peningkatan Kapasitas Kelembagaan Statistik Sektoral', 45_000_000, 'Rp45.000.000,00', 'Ada', 'Ada'],
] as const

export const argLastYearSheet: SampleSheet = {
  name: 'ARG 2024',
  columns: [
    { width: 20, format: 'text' },
    { width: 58 },
    { width: 18, format: 'rupiah' },
    { width: 18, format: 'rupiah' },
    { width: 12, align: 'center' },
    { width: 12, align: 'center' },
  ],
  rows: [
    ...titles(
      'ANGGARAN RESPONSIF GENDER',
      'DINAS KOMUNIKASI DAN INFORMATIKA KABUPATEN BENGKAYANG',
      'TAHUN ANGGARAN 2024',
    ),
    ...rows('header', [['Kode', 'Uraian', 'Pagu (Rp)', 'ARG (Rp)', 'GAP', 'GBS']]),
    ...rows('record', records),
    ...rows('total', [['JUMLAH', '', records.reduce((sum, [, , ceiling]) => sum + ceiling, 0)]]),
  ],
  merges: ['A19:B19'],
  frozenRows: 5,
}
