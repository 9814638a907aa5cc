import { type Ledger, line } from './ledger.ts'

/** skor-ape: the score of this year or of the year before. */
export const scores: Ledger<'tahun ini' | 'tahun lalu' | 'tidak'> = {
  sheet: 'Skor Internal',
  headerRow: 4,
  columns: ['A', 'B'],
  lines: [
    line(5, [2023, 55], 'tidak', 'dua tahun lalu'),
    line(6, [2024, 60], 'tahun lalu'),
    line(7, [2025, 72], 'tahun ini'),
  ],
  leftOut: [],
}
