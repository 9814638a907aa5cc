import { type LeftOutRow, leftOut } from './ledger.ts'

const heading = 'judul bagian'
const signature = 'tanda tangan di bawah daftar'

/** Rows of Daftar Pegawai that are nobody, or somebody once more. */
export const staffRowsLeftOut: readonly LeftOutRow[] = [
  leftOut(6, 'A. SEKRETARIAT', heading),
  leftOut(19, 'B. BIDANG INFORMASI DAN KOMUNIKASI PUBLIK', heading),
  leftOut(31, '', 'kosong'),
  leftOut(32, 'C. BIDANG TEKNOLOGI KOMUNIKASI DAN INFORMATIKA', heading),
  leftOut(44, 'D. BIDANG STATISTIK SEKTORAL', heading),
  leftOut(49, 'E. BIDANG PERSANDIAN DAN KEAMANAN INFORMASI', heading),
  leftOut(54, 43, 'orang yang sama dengan baris 35: PAULUS NYANGUN, NIP 198507302010011000'),
  leftOut(55, 'Jumlah', 'baris jumlah'),
  leftOut(56, '', 'kosong'),
  leftOut(57, 'Bengkayang, 5 Januari 2026', signature),
  leftOut(58, 'Kepala Dinas Komunikasi dan Informatika', signature),
  leftOut(59, '', 'kosong'),
  leftOut(60, 'Drs. Yohanes Aten, M.Si', signature),
  leftOut(61, 'NIP. 19680412 199403 1 000', signature),
]
