import { type Ledger, line } from './ledger.ts'

/** rapat-focal-point: the month of 2025 (1–12) that a meeting with minutes covers, or 'tidak'. */
export const meetings: Ledger<number | 'tidak'> = {
  sheet: 'Rapat Focal Point',
  headerRow: 4,
  columns: ['B', 'F'],
  lines: [
    line(5, ['2024-12-19', 'Ya'], 'tidak', 'tahun 2024'),
    line(6, ['2025-01-16', 'Ya'], 1),
    line(7, ['2025-02-13', 'Ya'], 2),
    line(8, ['2025-03-13', 'Ada'], 3),
    line(9, ['2025-03-27', 'ya'], 3, 'Maret dihitung sekali'),
    line(10, ['2025-04-17', 'v'], 4),
    line(11, ['14 Mei 2025', '✓'], 5),
    line(12, ['2025-06-19', 'Belum'], 'tidak', 'notulen belum ada'),
    line(13, ['2025-07-17', 'Ya'], 7),
    line(14, ['Senin, 18 Agustus 2025', 'Sudah'], 8),
    line(15, ['2025-09-18', '005/NOT/2025'], 9, 'nomor notulen'),
    line(16, ['17/10/2025', 'Ya'], 10),
    line(17, ['2025-11-20', 'Ya'], 11),
  ],
  leftOut: [],
}
