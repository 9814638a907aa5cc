import type { MessageKey } from '../locale/text.ts'

/** What a group of like findings is called. */
const titles = {
  'table.errorCell': 'Sel berisi galat rumus',
  'table.notANumber': 'Isi yang bukan angka',
  'table.notAMark': 'Isi yang bukan Ya atau Tidak',
  'table.notADate': 'Isi yang bukan tanggal',
  'table.notASex': 'Isi yang bukan L atau P',
  'table.notACode': 'Isi yang bukan kode',
  'table.ambiguous': 'Isi yang punya dua arti',
  'staff.duplicate': 'Pegawai tercatat dua kali',
  'staff.duplicateDiffers': 'Pegawai tercatat dua kali dengan isian berbeda',
  'staff.nipLength': 'NIP tidak 18 angka',
  'staff.sexAgainstNip': 'L/P tidak sesuai NIP',
  'beneficiaries.totalMismatch': 'Laki-laki dan perempuan tidak sama dengan jumlah',
  'budget.unknownCode': 'Kode yang tidak dikenal',
  'budget.duplicate': 'Anggaran tercatat dua kali',
  'budget.sumMismatch': 'Jumlah antartingkat tidak sama',
  'budget.repeatedCode': 'Kode di beberapa baris',
  'budget.nothingBelow': 'Anggaran tanpa rincian',
  'budget.levelAbsent': 'Tingkat anggaran yang tidak ada',
  'budget.noLevels': 'Anggaran tanpa kode',
  'facts.budgetTwice': 'Anggaran yang sama di dua lembar',
  'facts.noGenderIndicator': 'Indikator gender belum dicatat',
  'check.argAboveCeiling': 'ARG melebihi pagu',
  'check.argWithoutAnalysis': 'ARG tanpa GAP atau GBS',
  'check.realisationAboveCeiling': 'Realisasi melebihi pagu',
  'check.belowZero': 'Jumlah di bawah nol',
  'check.dateAhead': 'Tanggal yang belum tiba',
  'check.partAboveWhole': 'Pembilang melebihi penyebut',
  'check.reachedWithoutEvidence': 'Tercapai tanpa bukti',
  'check.noRegister': 'Belum ada bukti dukung',
  'check.registerUnreadable': 'Daftar bukti tidak terbaca',
  'history.unreadable': 'Riwayat yang tidak terbaca',
  'mapping.unreadable': 'Hubungan lembar yang tidak terbaca',
  'mapping.sheetGone': 'Lembar terhubung yang hilang',
  'mapping.headerGone': 'Judul kolom yang hilang',
  'mapping.renamed': 'Kolom terhubung yang berganti judul',
  'mapping.columnUnsure': 'Kolom terhubung yang kurang pasti',
  'mapping.columnGone': 'Kolom terhubung yang hilang',
  'mapping.rowGone': 'Baris bukan data yang hilang',
  'mapping.rowChanged': 'Baris bukan data yang berubah',
  'settings.wrong': 'Pengaturan yang tidak dikenal',
  'source.question': 'Kolom yang perlu dipastikan',
  'source.leftOut': 'Baris yang tidak dihitung',
  'source.read': 'Lembar yang dibaca',
  'findings.more': 'Temuan lain yang sejenis',
  'tracking.kept': 'Isian tangan yang dipertahankan',
  'tracking.restoredColumn': 'Kolom hasil yang hilang',
  'tracking.copiedRow': 'Baris hasil yang tersalin',
} as const satisfies Partial<Record<MessageKey, string>>

/** Says what is found; each has a title, and a sentence in the catalogue. */
export type FindingCode = keyof typeof titles

/** @example findingTitle('check.argAboveCeiling') // 'ARG melebihi pagu' */
export function findingTitle(code: FindingCode): string {
  return titles[code]
}
