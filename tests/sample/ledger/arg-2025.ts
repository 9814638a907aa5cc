import { budgetRowsLeftOut } from './budget-rows-left-out.ts'
import { type Ledger, line } from './ledger.ts'

/** Rupiah counted as ARG; a `kandidat` has an amount but no GAP or GBS behind it and is shown, not counted. */
export type ArgOutcome = number | 'kandidat' | 'kosong' | 'tidak berlaku'

/** arg-anggaran, arg-program and this year of arg-kenaikan and subkegiatan-arg: pagu, GAP, GBS and ARG of each sub kegiatan. */
export const arg2025: Ledger<ArgOutcome> = {
  sheet: 'DPA 2025',
  headerRow: 6,
  columns: ['A', 'E', 'G', 'H', 'J'],
  lines: [
    line(11, ['2.16.02.2.01.0024', 5_000_000, 'Ya', 'Ya', 'Ya'], 5_000_000, 'tanda: seluruh pagu'),
    line(12, ['2.16.02.2.01.0014 ', 458_805_000, 'Ya', 'Belum', 'Rp 40.000.000'], 'kandidat', 'Rp40.000.000 tanpa GBS'),
    line(13, ['2.16.02.2.01.0015', 249_450_000, '✓', '✓', 'Rp 50.000.000'], 50_000_000),
    line(14, ['2.16.02.2.01.0019', 55_000_000, 'Ya', 'Ya', 10_000_000], 10_000_000),
    line(15, ['2.16.02.2.01.0017', 85_000_000, '050/GAP/2025', '050/GBS/2025', 'Rp. 25.000.000,-'], 25_000_000),
    line(16, ['2.16.02.2.01.0020', 307_600_000, 'v', 'v', 75_000_000], 75_000_000),
    line(17, ['2.16.02.2.01.0021', 446_155_000, 'Sudah', 'Sudah', 'Rp120.000.000,00'], 120_000_000),
    line(
      18,
      ['2.16.02.2.01.0023', 151_602_800, 'ya', 'ya', '45.000.000'],
      45_000_000,
      'baris tersembunyi, tetap dihitung',
    ),
    line(21, ['2.16.03.2.02.0015', 26_517_800, 'Belum', 'Belum', '-'], 0),
    line(22, ['2.16.03.2.02.0023', 2_167_070_000, 'Ya', 'Ya', 'Rp 350 juta'], 350_000_000),
    line(23, ['2.16.03.2.02.0019', 22_989_600, 'Tidak', 'Tidak', '-'], 0),
    line(24, ['2.16.03.2.02.0024', 1_471_800_000, '', '', ''], 'kosong'),
    line(25, ['2.16.03.2.02.0013', 280_000_000, 'Belum', '-', '-'], 0),
    line(
      26,
      ['2.16.03.2.02.0021', 120_000_000, 'Belum', 'Belum', 15_000_000],
      'kandidat',
      'Rp15.000.000 tanpa GAP dan GBS',
    ),
    line(29, ['2.16.01.2.01.0001', 14_820_700, 'Ya', 'Ya', 'v'], 14_820_700, 'tanda: seluruh pagu'),
    line(30, ['2.16.01.2.01.0006', 17_117_500, 'Ya', 'Belum', '-'], 0),
    line(31, ['2.16.01.2.01.0007', 38_899_250, 'Sudah', 'Sudah', '5000000.00'], 5_000_000),
    line(33, ['2.16.01.2.02.0001', 5_897_887_080, 'Tidak berlaku', 'Tidak berlaku', 'Tidak berlaku'], 'tidak berlaku'),
    line(34, ['2.16.01.2.02.0002', 65_322_650, 'tidak', 'tidak', 0], 0),
    line(35, ['2.16.01.2.02.0007', 88_093_300, '', '', ''], 'kosong'),
    line(37, ['2.16.01.2.06.0001', 6_144_000, 'tidak berlaku', 'tidak berlaku', 'tidak berlaku'], 'tidak berlaku'),
    line(38, ['2.16.01.2.06.0002', 231_475_000, 'Ada', 'Ada', 'Rp 30.000.000'], 30_000_000),
    line(39, ['2.16.01.2.06.0003', 18_106_957, 'Tidak', 'Tidak', '-'], 0),
    line(40, ['2.16.01.2.06.0005', 55_366_800, '-', '-', '-'], 0),
    line(41, ['2.16.01.2.06.0006', 25_990_000, 'Belum', 'Belum', '-'], 0),
    line(42, ['2.16.01.2.06.0009', 201_045_400, 'Ya', 'Ya', 20_000_000], 20_000_000),
    line(44, ['2.16.01.2.08.0001', 5_160_100, 'Tidak', 'Tidak', '-'], 0),
    line(45, ['2.16.01.2.08.0003', 17_050_000, '', '', ''], 'kosong'),
    line(47, ['2.16.01.2.09.0001', 245_514_600, 'Tidak', 'Tidak', '-'], 0),
    line(51, ['2.20.02.2.01.0007', 49_774_000, 'Sudah', 'Ada', '✓'], 49_774_000, 'tanda: seluruh pagu'),
    line(55, ['2.21.02.2.01.0003', 190_000_000, 'Ya', 'Tidak', 'Rp 9.500.000'], 'kandidat', 'Rp9.500.000 tanpa GBS'),
  ],
  leftOut: budgetRowsLeftOut,
}
