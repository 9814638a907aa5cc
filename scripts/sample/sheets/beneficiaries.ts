import {
  blankRow,
  rows,
  type SampleCell,
  type SampleFormula,
  type SampleRow,
  type SampleSheet,
  titles,
} from '../sheet.ts'

/** Activity, unit, kind of data, men, women, total where someone typed it (else a formula), Digital Siaga, parties involved. */
type Activity = readonly [string, string, string, number, number, number | null, string, string]

const publicInformation = 'Informasi dan Komunikasi Publik'
const informatics = 'Teknologi Komunikasi dan Informatika'
const security = 'Persandian dan Keamanan Informasi'

// biome-ignore format: a table, one activity a line
const activities2024: readonly Activity[] = [
  ['Pelatihan literasi digital perempuan kepala keluarga', publicInformation, 'Peserta', 12, 88, null, '-', 'Masyarakat, Akademisi'],
  ['Bimbingan teknis pengelola informasi publik', publicInformation, 'Peserta', 46, 34, null, '-', 'Media'],
  ['Kampanye internet aman di sekolah', security, 'Audiens', 900, 1050, null, '-', 'Masyarakat; Media'],
  ['Aplikasi layanan kabupaten', informatics, 'Pengguna', 1240, 860, null, '-', 'Masyarakat'],
  ['Pertemuan Komunitas Informasi Masyarakat', publicInformation, 'Peserta', 65, 35, null, '-', 'Masyarakat'],
  ['Akses internet publik di balai desa', informatics, 'Penerima Manfaat', 520, 480, null, '-', 'Masyarakat, Dunia Usaha'],
]

/** In the sixth line the office typed 85 where 45 and 38 make 83. */
// biome-ignore format: a table, one activity a line
const activities2025: readonly Activity[] = [
  ['Pelatihan literasi digital perempuan kepala keluarga', publicInformation, 'Peserta', 18, 142, null, 'Tidak', 'Masyarakat, Media'],
  ['Digital Siaga: duta keamanan digital', security, 'Peserta', 64, 56, null, 'Ya', 'masyarakat; dunia usaha'],
  ['Kampanye kesetaraan gender di media sosial', publicInformation, 'Audiens', 1150, 1480, null, '-', 'Media'],
  ['Aplikasi layanan kabupaten', informatics, 'Pengguna', 1310, 1180, null, '-', 'Masyarakat'],
  ['Pertemuan Komunitas Informasi Masyarakat', publicInformation, 'Peserta', 70, 50, null, '-', 'Masyarakat, DINSOSPPPA'],
  ['Sosialisasi keterbukaan informasi publik', publicInformation, 'Peserta', 45, 38, 85, '-', 'Masyarakat / Media'],
  ['Digital Siaga: kelas orang tua', security, 'Peserta', 42, 78, null, 'v', 'Masyarakat'],
  ['Akses internet publik di balai desa', informatics, 'Penerima Manfaat', 560, 540, null, '-', 'Masyarakat, Dunia Usaha'],
  ['Layanan aduan kekerasan berbasis gender daring', security, 'Penerima Manfaat', 9, 31, null, '-', 'Masyarakat'],
]

const headerRows: readonly (readonly SampleCell[])[] = [
  ['No', 'Kegiatan', 'Tahun', 'Bidang', 'Jenis Data', 'Peserta', '', '', 'Digital Siaga', 'Pihak Terlibat'],
  ['', '', '', '', '', 'L', 'P', 'Jumlah', '', ''],
]

const firstRow2024 = 7
const firstRow2025 = firstRow2024 + activities2024.length + 1
const subtotalRows = [firstRow2025 - 1, firstRow2025 + activities2025.length]

/** Two years in one table, with a two-row merged header and a subtotal a year. */
export const beneficiariesSheet: SampleSheet = {
  name: 'Penerima Manfaat',
  columns: [
    { width: 6, align: 'center' },
    { width: 50 },
    { width: 8, align: 'center' },
    { width: 36 },
    { width: 18, align: 'center' },
    { width: 10, format: 'rupiah' },
    { width: 10, format: 'rupiah' },
    { width: 11, format: 'rupiah' },
    { width: 14, align: 'center' },
    { width: 28 },
  ],
  rows: [
    ...titles('DATA PESERTA DAN PENERIMA MANFAAT', 'DINAS KOMUNIKASI DAN INFORMATIKA', 'TAHUN 2024 DAN 2025'),
    ...rows('header', headerRows),
    ...yearRows(2024, activities2024, firstRow2024),
    ...yearRows(2025, activities2025, firstRow2025),
    blankRow,
    ...rows('plain', [['Sumber: daftar hadir kegiatan dan statistik aplikasi (rekaan untuk contoh).']]),
  ],
  merges: [
    ...['A', 'B', 'C', 'D', 'E', 'I', 'J'].map((column) => `${column}5:${column}6`),
    'F5:H5',
    ...subtotalRows.map((row) => `A${row}:E${row}`),
  ],
  frozenRows: 6,
}

function yearRows(year: number, activities: readonly Activity[], firstRow: number): readonly SampleRow[] {
  const lastRow = firstRow + activities.length - 1
  const sum = (column: string, counts: readonly number[]): SampleFormula => ({
    formula: `SUM(${column}${firstRow}:${column}${lastRow})`,
    result: counts.reduce((total, count) => total + count, 0),
  })
  const records = activities.map(([name, unit, kind, men, women, typed, menProgramme, parties], index) => {
    const row = firstRow + index
    const total = typed ?? { formula: `F${row}+G${row}`, result: men + women }
    return [index + 1, name, year, unit, kind, men, women, total, menProgramme, parties]
  })
  const subtotal = [
    `Jumlah ${year}`,
    '',
    '',
    '',
    '',
    sum(
      'F',
      activities.map(([, , , men]) => men),
    ),
    sum(
      'G',
      activities.map(([, , , , women]) => women),
    ),
    sum(
      'H',
      activities.map(([, , , men, women, typed]) => typed ?? men + women),
    ),
  ]
  return [...rows('record', records), ...rows('total', [subtotal])]
}
