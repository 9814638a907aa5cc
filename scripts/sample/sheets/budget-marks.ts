/**
 * What the office would have filled in beside each sub kegiatan: all of it invented, in the spellings that people use.
 * Data Terpilah, GAP, GBS, Indikator Gender · ARG · Kategori ARG · Akses, Partisipasi, Kontrol, Manfaat, Pelibatan Laki-laki.
 */
export type BudgetMarks = readonly [
  disaggregated: string,
  gap: string,
  gbs: string,
  genderIndicator: string,
  arg: string | number,
  argCategory: string,
  access: string,
  participation: string,
  control: string,
  benefit: string,
  menInvolved: string,
]

const women = 'Khusus target gender'
const equality = 'Kesetaraan gender'
const institution = 'Pelembagaan kesetaraan gender'
const neutral = 'Netral gender'
const open = 'Belum dianalisis'

/** By code, trimmed. */
// biome-ignore format: a table, one sub kegiatan a line
export const budgetMarks: Readonly<Record<string, BudgetMarks>> = {
  '2.16.02.2.01.0024': ['Ya', 'Ya', 'Ya', 'Ya', 'Ya', institution, 'Ya', 'Ya', 'Ya', 'Ya', 'Ya'],
  '2.16.02.2.01.0014': ['Ya', 'Ya', 'Belum', '-', 'Rp 40.000.000', equality, 'Ya', 'Ya', 'Tidak', 'Ya', 'Tidak'],
  '2.16.02.2.01.0015': ['✓', '✓', '✓', '✓', 'Rp 50.000.000', equality, '✓', '✓', '✓', '✓', '✓'],
  '2.16.02.2.01.0019': ['ya', 'Ya', 'Ya', 'Tidak', 10_000_000, equality, 'Ya', 'Tidak', 'Tidak', 'Ya', 'Tidak'],
  '2.16.02.2.01.0017': ['Ada', '050/GAP/2025', '050/GBS/2025', 'Ya', 'Rp. 25.000.000,-', equality, 'Ya', 'Ya', 'Ya', 'Ya', 'Ya'],
  '2.16.02.2.01.0020': ['v', 'v', 'v', 'v', 75_000_000, equality, 'v', 'v', 'v', 'v', 'v'],
  '2.16.02.2.01.0021': ['Sudah', 'Sudah', 'Sudah', 'Ya', 'Rp120.000.000,00', women, 'Sudah', 'Sudah', 'Sudah', 'Sudah', 'Belum'],
  '2.16.02.2.01.0023': ['Ya', 'ya', 'ya', 'Sudah', '45.000.000', women, 'ya', 'ya', 'ya', 'ya', 'ya'],
  '2.16.03.2.02.0015': ['Ya', 'Belum', 'Belum', 'Belum', '-', open, 'Belum', 'Belum', 'Belum', 'Belum', 'Belum'],
  '2.16.03.2.02.0023': ['Ya', 'Ya', 'Ya', 'Ya', 'Rp 350 juta', equality, 'Ya', 'Ya', 'Ya', 'Ya', 'Ya'],
  '2.16.03.2.02.0019': ['ya', 'Tidak', 'Tidak', 'Tidak', '-', neutral, 'Tidak', 'Tidak', 'Tidak', 'Tidak', 'Tidak'],
  '2.16.03.2.02.0024': ['Belum', '', '', '', '', open, '', '', '', '', ''],
  '2.16.03.2.02.0013': ['v', 'Belum', '-', '-', '-', open, '', '', '', '', ''],
  '2.16.03.2.02.0021': ['Ada', 'Belum', 'Belum', 'Belum', 15_000_000, equality, 'Ya', '-', '-', 'Ya', '-'],
  '2.16.01.2.01.0001': ['Ya', 'Ya', 'Ya', 'Ya', 'v', institution, 'Ya', 'Ya', 'Ya', 'Ya', 'Tidak'],
  '2.16.01.2.01.0006': ['Ya', 'Ya', 'Belum', 'Ya', '-', open, 'Ya', 'Tidak', 'Tidak', 'Ya', 'Tidak'],
  '2.16.01.2.01.0007': ['Sudah', 'Sudah', 'Sudah', 'Sudah', '5000000.00', institution, 'Ya', 'Ya', '-', 'Ya', '-'],
  '2.16.01.2.02.0001': ['Tidak berlaku', 'Tidak berlaku', 'Tidak berlaku', 'Tidak berlaku', 'Tidak berlaku', neutral, 'Tidak berlaku', 'Tidak berlaku', 'Tidak berlaku', 'Tidak berlaku', 'Tidak berlaku'],
  '2.16.01.2.02.0002': ['✓', 'tidak', 'tidak', 'tidak', 0, neutral, 'tidak', 'tidak', 'tidak', 'tidak', 'tidak'],
  '2.16.01.2.02.0007': ['Ya', '', '', '', '', open, '', '', '', '', ''],
  '2.16.01.2.06.0001': ['tidak berlaku', 'tidak berlaku', 'tidak berlaku', 'tidak berlaku', 'tidak berlaku', neutral, 'tidak berlaku', 'tidak berlaku', 'tidak berlaku', 'tidak berlaku', 'tidak berlaku'],
  '2.16.01.2.06.0002': ['Ya', 'Ada', 'Ada', 'Ada', 'Rp 30.000.000', women, 'Ya', 'Ya', 'Tidak', 'Ya', 'Tidak'],
  '2.16.01.2.06.0003': ['Ya', 'Tidak', 'Tidak', 'Tidak', '-', neutral, 'Tidak', 'Tidak', 'Tidak', 'Tidak', 'Tidak'],
  '2.16.01.2.06.0005': ['v', '-', '-', '-', '-', neutral, '-', '-', '-', '-', '-'],
  '2.16.01.2.06.0006': ['Ya', 'Belum', 'Belum', 'Belum', '-', open, 'Belum', 'Belum', 'Belum', 'Belum', 'Belum'],
  '2.16.01.2.06.0009': ['Ya', 'Ya', 'Ya', 'Ya', 20_000_000, institution, 'Ya', 'Ya', 'Ya', 'Ya', 'Ya'],
  '2.16.01.2.08.0001': ['tidak berlaku', 'Tidak', 'Tidak', 'Tidak', '-', neutral, 'tidak berlaku', 'tidak berlaku', 'tidak berlaku', 'tidak berlaku', 'tidak berlaku'],
  '2.16.01.2.08.0003': ['', '', '', '', '', open, '', '', '', '', ''],
  '2.16.01.2.09.0001': ['-', 'Tidak', 'Tidak', 'Tidak', '-', neutral, 'Tidak', 'Tidak', 'Tidak', 'Tidak', 'Tidak'],
  '2.20.02.2.01.0007': ['Ada', 'Sudah', 'Ada', 'Ada', '✓', institution, 'Sudah', 'Ada', 'Ada', 'Ada', 'Ada'],
  '2.21.02.2.01.0003': ['Ya', 'Ya', 'Tidak', 'Ya', 'Rp 9.500.000', equality, 'Ya', 'Ya', 'Tidak', 'Ya', 'Ya'],
}
