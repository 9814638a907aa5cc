import { type Answer, type Ledger, leftOut, line } from './ledger.ts'

const sheet = 'Penerima Manfaat'
const headerRow = 6

const rowsLeftOut = [
  leftOut(13, 'Jumlah 2024', 'baris jumlah'),
  leftOut(23, 'Jumlah 2025', 'baris jumlah'),
  leftOut(24, '', 'kosong'),
  leftOut(25, 'Sumber: daftar hadir kegiatan dan statistik aplikasi (rekaan untuk contoh).', 'catatan'),
]

/** manfaat-perempuan counts every row; partisipasi-digital only what is not Penerima Manfaat. */
export const beneficiaries: Ledger<'manfaat dan partisipasi' | 'manfaat saja'> = {
  sheet,
  headerRow,
  columns: ['B', 'C', 'E', 'F', 'G'],
  lines: [
    line(
      7,
      ['Pelatihan literasi digital perempuan kepala keluarga', 2024, 'Peserta', 12, 88],
      'manfaat dan partisipasi',
    ),
    line(8, ['Bimbingan teknis pengelola informasi publik', 2024, 'Peserta', 46, 34], 'manfaat dan partisipasi'),
    line(9, ['Kampanye internet aman di sekolah', 2024, 'Audiens', 900, 1050], 'manfaat dan partisipasi'),
    line(10, ['Aplikasi layanan kabupaten', 2024, 'Pengguna', 1240, 860], 'manfaat dan partisipasi'),
    line(11, ['Pertemuan Komunitas Informasi Masyarakat', 2024, 'Peserta', 65, 35], 'manfaat dan partisipasi'),
    line(12, ['Akses internet publik di balai desa', 2024, 'Penerima Manfaat', 520, 480], 'manfaat saja'),
    line(
      14,
      ['Pelatihan literasi digital perempuan kepala keluarga', 2025, 'Peserta', 18, 142],
      'manfaat dan partisipasi',
    ),
    line(15, ['Digital Siaga: duta keamanan digital', 2025, 'Peserta', 64, 56], 'manfaat dan partisipasi'),
    line(16, ['Kampanye kesetaraan gender di media sosial', 2025, 'Audiens', 1150, 1480], 'manfaat dan partisipasi'),
    line(17, ['Aplikasi layanan kabupaten', 2025, 'Pengguna', 1310, 1180], 'manfaat dan partisipasi'),
    line(18, ['Pertemuan Komunitas Informasi Masyarakat', 2025, 'Peserta', 70, 50], 'manfaat dan partisipasi'),
    line(
      19,
      ['Sosialisasi keterbukaan informasi publik', 2025, 'Peserta', 45, 38],
      'manfaat dan partisipasi',
      'Jumlah tertulis 85, L + P = 83',
    ),
    line(20, ['Digital Siaga: kelas orang tua', 2025, 'Peserta', 42, 78], 'manfaat dan partisipasi'),
    line(21, ['Akses internet publik di balai desa', 2025, 'Penerima Manfaat', 560, 540], 'manfaat saja'),
    line(22, ['Layanan aduan kekerasan berbasis gender daring', 2025, 'Penerima Manfaat', 9, 31], 'manfaat saja'),
  ],
  leftOut: rowsLeftOut,
}

/** partisipasi-laki-laki: rows flagged Digital Siaga. */
export const digitalSiaga: Ledger<Answer> = {
  sheet,
  headerRow,
  columns: ['C', 'F', 'G', 'I'],
  lines: [
    line(7, [2024, 12, 88, '-'], 'tidak'),
    line(8, [2024, 46, 34, '-'], 'tidak'),
    line(9, [2024, 900, 1050, '-'], 'tidak'),
    line(10, [2024, 1240, 860, '-'], 'tidak'),
    line(11, [2024, 65, 35, '-'], 'tidak'),
    line(12, [2024, 520, 480, '-'], 'tidak'),
    line(14, [2025, 18, 142, 'Tidak'], 'tidak'),
    line(15, [2025, 64, 56, 'Ya'], 'ya'),
    line(16, [2025, 1150, 1480, '-'], 'tidak'),
    line(17, [2025, 1310, 1180, '-'], 'tidak'),
    line(18, [2025, 70, 50, '-'], 'tidak'),
    line(19, [2025, 45, 38, '-'], 'tidak'),
    line(20, [2025, 42, 78, 'v'], 'ya'),
    line(21, [2025, 560, 540, '-'], 'tidak'),
    line(22, [2025, 9, 31, '-'], 'tidak'),
  ],
  leftOut: rowsLeftOut,
}

export type Party = 'masyarakat' | 'dunia usaha' | 'media' | 'akademisi'

/** pemangku-kepentingan: which of the four groups a row names. */
export const parties: Ledger<readonly Party[]> = {
  sheet,
  headerRow,
  columns: ['C', 'J'],
  lines: [
    line(7, [2024, 'Masyarakat, Akademisi'], ['masyarakat', 'akademisi']),
    line(8, [2024, 'Media'], ['media']),
    line(9, [2024, 'Masyarakat; Media'], ['masyarakat', 'media']),
    line(10, [2024, 'Masyarakat'], ['masyarakat']),
    line(11, [2024, 'Masyarakat'], ['masyarakat']),
    line(12, [2024, 'Masyarakat, Dunia Usaha'], ['masyarakat', 'dunia usaha']),
    line(14, [2025, 'Masyarakat, Media'], ['masyarakat', 'media']),
    line(15, [2025, 'masyarakat; dunia usaha'], ['masyarakat', 'dunia usaha']),
    line(16, [2025, 'Media'], ['media']),
    line(17, [2025, 'Masyarakat'], ['masyarakat']),
    line(18, [2025, 'Masyarakat, DINSOSPPPA'], ['masyarakat'], 'DINSOSPPPA bukan salah satu dari empat'),
    line(19, [2025, 'Masyarakat / Media'], ['masyarakat', 'media']),
    line(20, [2025, 'Masyarakat'], ['masyarakat']),
    line(21, [2025, 'Masyarakat, Dunia Usaha'], ['masyarakat', 'dunia usaha']),
    line(22, [2025, 'Masyarakat'], ['masyarakat']),
  ],
  leftOut: rowsLeftOut,
}
