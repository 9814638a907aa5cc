import { day, rows, type SampleSheet, titles } from '../sheet.ts'

const hall = 'Aula Dinas'
const chair = 'Rosalia Nining, S.E.'

/** One meeting of the year before, two in March, one in June without minutes, none in December. */
// biome-ignore format: a table, one meeting a line
const records = [
  [1, day(2024, 12, 19), 'Persiapan rencana aksi PUG 2025', hall, chair, 'Ya', 9],
  [2, day(2025, 1, 16), 'Pembagian tugas focal point', hall, chair, 'Ya', 8],
  [3, day(2025, 2, 13), 'Penyusunan Juknis PUG', hall, chair, 'Ya', 10],
  [4, day(2025, 3, 13), 'Tindak lanjut pelatihan PPRG', hall, chair, 'Ada', 12],
  [5, day(2025, 3, 27), 'Validasi data terpilah triwulan I', hall, chair, 'ya', 7],
  [6, day(2025, 4, 17), 'Penelaahan GAP', hall, chair, 'v', 9],
  [7, '14 Mei 2025', 'Penelaahan GBS', hall, chair, '✓', 9],
  [8, day(2025, 6, 19), 'Validasi data terpilah semester I', hall, chair, 'Belum', 6],
  [9, day(2025, 7, 17), 'Laporan semester I', hall, chair, 'Ya', 8],
  [10, 'Senin, 18 Agustus 2025', 'Kampanye kesetaraan gender', hall, chair, 'Sudah', 11],
  [11, day(2025, 9, 18), 'Evaluasi ARG', hall, chair, '005/NOT/2025', 8],
  [12, '17/10/2025', 'Laporan triwulan III', hall, chair, 'Ya', 7],
  [13, day(2025, 11, 20), 'Persiapan workshop akhir tahun', hall, chair, 'Ya', 10],
]

export const meetingsSheet: SampleSheet = {
  name: 'Rapat Focal Point',
  columns: [
    { width: 6, align: 'center' },
    { width: 24, format: 'date', align: 'center' },
    { width: 40 },
    { width: 16 },
    { width: 24 },
    { width: 16, align: 'center' },
    { width: 16, align: 'center' },
  ],
  rows: [
    ...titles('RAPAT BULANAN FOCAL POINT GENDER', 'DINAS KOMUNIKASI DAN INFORMATIKA'),
    ...rows('header', [['No', 'Tanggal', 'Agenda', 'Tempat', 'Pimpinan Rapat', 'Notulen', 'Jumlah Peserta']]),
    ...rows('record', records),
  ],
  frozenRows: 4,
}
