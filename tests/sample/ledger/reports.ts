import { type Ledger, line } from './ledger.ts'

/** laporan-tepat-waktu: sent on or before the day it was due. */
export const reports: Ledger<'ya' | 'tidak'> = {
  sheet: 'Laporan PUG',
  headerRow: 5,
  columns: ['D', 'E'],
  lines: [
    line(6, ['2025-04-10', '2025-04-09'], 'ya'),
    line(7, ['2025-07-10', '2025-07-10'], 'ya', 'pada hari terakhir'),
    line(8, ['2025-09-30', '2025-09-26'], 'ya'),
    line(9, ['2025-10-10', '2025-10-14'], 'tidak', 'terlambat 4 hari'),
    line(10, ['2025-12-20', '18 Desember 2025'], 'ya'),
  ],
  leftOut: [],
}
