import { type LeftOutRow, leftOut } from './ledger.ts'

const upperLevel = 'jumlah dari baris di bawahnya'

/** Rows of DPA 2025 that no indicator counts. */
export const budgetRowsLeftOut: readonly LeftOutRow[] = [
  leftOut(7, 1, 'nomor kolom'),
  leftOut(8, '2.16', upperLevel),
  leftOut(9, '2.16.02', upperLevel),
  leftOut(10, '2.16.02.2.01', upperLevel),
  leftOut(19, '2.16.03', upperLevel),
  leftOut(20, '2.16.03.2.02', upperLevel),
  leftOut(27, '2.16.01', upperLevel),
  leftOut(28, '2.16.01.2.01', upperLevel),
  leftOut(32, '2.16.01.2.02', upperLevel),
  leftOut(36, '2.16.01.2.06', upperLevel),
  leftOut(43, '2.16.01.2.08', upperLevel),
  leftOut(46, '2.16.01.2.09', upperLevel),
  leftOut(48, '2.20', upperLevel),
  leftOut(49, '2.20.02', upperLevel),
  leftOut(50, '2.20.02.2.01', upperLevel),
  leftOut(52, '2.21', upperLevel),
  leftOut(53, '2.21.02', upperLevel),
  leftOut(54, '2.21.02.2.01', upperLevel),
  leftOut(56, '2025.1.1.1', 'bukan kode anggaran'),
  leftOut(57, 'JUMLAH', 'baris jumlah'),
  leftOut(58, '', 'kosong'),
  leftOut(
    59,
    'Sumber pagu: DPA Tahun Anggaran 2025. Tanda, nilai ARG, serta nama program dan kegiatan: rekaan untuk contoh.',
    'catatan',
  ),
  leftOut(60, 'Keterangan: sel kosong berarti belum dinilai; "tidak berlaku" berarti di luar penilaian.', 'catatan'),
]
