import { day, rows, type SampleSheet, titles } from '../sheet.ts'

/** The third no longer is in force: what it covers must not count. */
// biome-ignore format: a table, one regulation a line
const records = [
  [1, 'Keputusan Sekda', '188.4/21/2025', 'Pelaksanaan PUG bidang komunikasi dan informatika', day(2025, 2, 17), 'Berlaku', 'Ya', 'Ya', 'v', '-', '-', '-', '-'],
  [2, 'Juknis', '042/33/2025', 'Petunjuk teknis pemantauan dan evaluasi PUG', day(2025, 3, 10), 'Berlaku', 'Tidak', '-', '-', '✓', '✓', '-', '-'],
  [3, 'Keputusan Kepala Dinas', '042/09/2019', 'Tim PUG Dinas Komunikasi dan Informatika', day(2019, 1, 21), 'Dicabut', 'Ya', '-', '-', '-', '-', 'Ya', 'Ya'],
  [4, 'Surat Edaran', '042/51/2025', 'Pelaporan PUG', day(2025, 6, 2), 'berlaku', '-', '-', '-', '-', '-', '-', 'Ada'],
]

export const regulationsSheet: SampleSheet = {
  name: 'Regulasi PUG',
  columns: [
    { width: 6, align: 'center' },
    { width: 24 },
    { width: 17, format: 'text' },
    { width: 54 },
    { width: 13, format: 'date', align: 'center' },
    { width: 12, align: 'center' },
    ...Array.from({ length: 7 }, () => ({ width: 15, align: 'center' }) as const),
  ],
  rows: [
    ...titles('REGULASI PENGARUSUTAMAAN GENDER', 'DINAS KOMUNIKASI DAN INFORMATIKA'),
    ...rows('header', [
      [
        'No',
        'Jenis Regulasi',
        'Nomor',
        'Tentang',
        'Tanggal',
        'Status',
        'Perencanaan',
        'Penganggaran',
        'Pelaksanaan',
        'Pemantauan',
        'Evaluasi',
        'Pengawasan',
        'Pelaporan',
      ],
    ]),
    ...rows('record', records),
  ],
  frozenRows: 4,
}
