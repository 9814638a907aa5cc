import { type Ledger, line } from './ledger.ts'

export type Process =
  | 'perencanaan'
  | 'penganggaran'
  | 'pelaksanaan'
  | 'pemantauan'
  | 'evaluasi'
  | 'pengawasan'
  | 'pelaporan'

/** regulasi-proses: the processes that a regulation in force covers. Columns G to M are the seven processes in their order. */
export const regulations: Ledger<readonly Process[]> = {
  sheet: 'Regulasi PUG',
  headerRow: 4,
  columns: ['F', 'G', 'H', 'I', 'J', 'K', 'L', 'M'],
  lines: [
    line(5, ['Berlaku', 'Ya', 'Ya', 'v', '-', '-', '-', '-'], ['perencanaan', 'penganggaran', 'pelaksanaan']),
    line(6, ['Berlaku', 'Tidak', '-', '-', '✓', '✓', '-', '-'], ['pemantauan', 'evaluasi']),
    line(7, ['Dicabut', 'Ya', '-', '-', '-', '-', 'Ya', 'Ya'], [], 'tidak berlaku lagi'),
    line(8, ['berlaku', '-', '-', '-', '-', '-', '-', 'Ada'], ['pelaporan']),
  ],
  leftOut: [],
}
