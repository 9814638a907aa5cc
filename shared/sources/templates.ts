import { fieldNames } from '../tables/field-names.ts'
import type { FieldOf, SourceKind } from '../tables/fields.ts'
import { type ValueType, valueTypeOf } from '../tables/value-type.ts'

/** A kind of source sheet that the add-on makes. Attendance lists come from events; nobody starts one here. */
export type TemplateKind = Exclude<SourceKind, 'attendance'>

export interface TemplateColumn {
  readonly title: string
  /** Number format of Google Sheets. */
  readonly format: string
  /** Words of a dropdown; empty: anything. */
  readonly choices: readonly string[]
  /** Note on the title: what belongs here. Empty: plain enough. */
  readonly note: string
}

const MARKS = ['Ya', 'Tidak', 'Tidak berlaku'] as const

const formats: Readonly<Record<ValueType, string>> = {
  text: '@',
  code: '@',
  nip: '@',
  sex: '@',
  mark: '@',
  amount: '"Rp"#,##0',
  amountOrMark: '"Rp"#,##0',
  count: '#,##0',
  percent: '0.0%',
  date: 'd mmm yyyy',
  year: '0',
  list: '@',
}

type Words<Value> = { readonly [K in TemplateKind]?: Readonly<Partial<Record<FieldOf<K>, Value>>> }

const choices: Words<readonly string[]> = {
  staff: { sex: ['L', 'P'], status: ['PNS', 'PPPK', 'Honorer'], certificate: [] },
  budget: {
    argCategory: [
      'Anggaran khusus target gender',
      'Anggaran kesetaraan gender',
      'Anggaran pelembagaan kesetaraan gender',
      'Netral gender',
      'Belum dianalisis',
    ],
  },
  beneficiaries: { category: ['Penerima Manfaat', 'Peserta', 'Audiens', 'Pengguna Aplikasi'] },
  documents: { type: ['RKPD', 'Renstra', 'Renja'] },
  regulations: { status: ['Berlaku', 'Draf', 'Dicabut'] },
  meetings: { minutes: [] },
}

const notes: Words<string> = {
  staff: {
    nip: '18 angka, tanpa spasi. Kosongkan bila tidak punya NIP.',
    sex: 'L atau P. Tidak pernah ditebak dari nama.',
    training:
      'Ya bila sudah mengikuti pelatihan PUG atau PPRG. Cukup salah satu: tanda, tanggal, atau nomor sertifikat.',
    focalPoint: 'Ya bila ditunjuk sebagai focal point gender dengan SK yang masih berlaku.',
  },
  budget: {
    code: 'Kode sub kegiatan, misalnya 2.16.02.2.01.0014. Baris program dan kegiatan boleh ada; yang dihitung satu tingkat saja.',
    disaggregated: 'Ya bila datanya terpilah laki-laki dan perempuan. Kosong berarti belum dinilai.',
    gap: 'Gender Analysis Pathway: Ya bila dokumennya ada.',
    gbs: 'Gender Budget Statement: Ya bila dokumennya ada.',
    arg: 'Rupiah ARG. Dihitung hanya bila GAP dan GBS ada; tanpa keduanya menjadi kandidat.',
    menInvolved: 'Ya bila laki-laki dilibatkan untuk mendukung kesetaraan.',
    pugBudget: 'Rupiah yang dipakai untuk PUG (rekomendasi: 10% anggaran dinas).',
  },
  beneficiaries: {
    category: 'Peserta, Audiens dan Pengguna Aplikasi masuk ke Outcome Partisipasi Perempuan.',
    menProgramme: 'Ya bila program ini mengajak laki-laki (misalnya Digital Siaga).',
    stakeholders: 'Masyarakat, Dunia Usaha, Media, Akademisi; pisahkan dengan koma.',
  },
  documents: { genderIssues: 'Ya bila dokumen memuat lampiran isu gender.' },
  regulations: { planning: 'Ya bila regulasi ini mencakup proses perencanaan; begitu juga enam kolom berikutnya.' },
  meetings: { minutes: 'Ya, nomor, atau tautan notulen.' },
  reports: { due: 'Tanggal terakhir laporan harus dikirim.' },
  scores: { score: 'Skor internal, bukan skor resmi.' },
}

export const templateKinds: readonly TemplateKind[] = [
  'staff',
  'budget',
  'beneficiaries',
  'documents',
  'regulations',
  'meetings',
  'reports',
  'scores',
]

/** Columns of the sheet that the add-on makes for a kind, in order. */
export function templateColumns(kind: TemplateKind): readonly TemplateColumn[] {
  const listed: Readonly<Record<string, readonly string[]>> = choices[kind] ?? {}
  const noted: Readonly<Record<string, string>> = notes[kind] ?? {}
  return Object.entries(fieldNames[kind].columns).map(([field, title]) => {
    const type = valueTypeOf(kind, field)
    return {
      title: title ?? field,
      format: formats[type],
      choices: listed[field] ?? (type === 'mark' ? MARKS : []),
      note: noted[field] ?? '',
    }
  })
}
