import { type Ledger, line } from './ledger.ts'

/** dokumen-responsif: the kind of document that a row proves responsive, or 'tidak'. GAP and Isu Gender must both say yes. */
export const planningDocuments: Ledger<'RKPD' | 'Renstra' | 'Renja' | 'tidak'> = {
  sheet: 'Dokumen Perencanaan',
  headerRow: 5,
  columns: ['C', 'E', 'F'],
  lines: [
    line(6, ['RKPD', 'Ya', 'Ya'], 'RKPD'),
    line(7, ['Renstra', 'Ya', 'Belum'], 'tidak', 'isu gender belum ada'),
    line(8, ['Renja', 'v', '✓'], 'Renja'),
    line(9, ['Renja', 'Belum', 'Belum'], 'tidak', 'Renja sudah terbukti di baris 8'),
    line(10, ['Perjanjian Kinerja', '-', '-'], 'tidak', 'bukan RKPD, Renstra, atau Renja'),
  ],
  leftOut: [],
}
