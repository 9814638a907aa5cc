import type { Field, FieldOf, SourceKind } from './fields.ts'
import type { ColumnMatch, Question } from './reading.ts'

type Needs = { readonly [K in SourceKind]: { readonly [F in FieldOf<K>]?: string } }

/** Fields that indicators are counted from, in the office's words. Only of these are people asked. */
const wanted: Needs = {
  staff: {
    name: 'nama pegawai',
    nip: 'NIP',
    sex: 'jenis kelamin',
    status: 'status kepegawaian',
    unit: 'bidang atau seksi',
    training: 'pelatihan PUG/PPRG',
    trainingDate: 'tanggal pelatihan',
    certificate: 'sertifikat pelatihan',
    focalPoint: 'focal point gender',
  },
  budget: {
    code: 'kode program/kegiatan',
    program: 'nama program',
    kegiatan: 'nama kegiatan',
    subKegiatan: 'nama sub kegiatan',
    description: 'uraian',
    unit: 'bidang atau seksi',
    year: 'tahun anggaran',
    ceiling: 'pagu',
    realisation: 'realisasi',
    disaggregated: 'data terpilah',
    gap: 'GAP',
    gbs: 'GBS',
    kak: 'KAK',
    genderIndicator: 'indikator gender',
    responsive: 'responsif gender',
    arg: 'ARG',
    pugBudget: 'anggaran PUG',
    access: 'akses',
    participation: 'partisipasi',
    control: 'kontrol',
    benefit: 'manfaat',
    menInvolved: 'pelibatan laki-laki',
    comprehensive: 'program komprehensif',
  },
  beneficiaries: {
    activity: 'nama kegiatan',
    year: 'tahun',
    date: 'tanggal',
    unit: 'bidang atau seksi',
    sex: 'jenis kelamin',
    men: 'jumlah laki-laki',
    women: 'jumlah perempuan',
    total: 'jumlah seluruhnya',
    menProgramme: 'Digital Siaga',
    stakeholders: 'pemangku kepentingan',
  },
  documents: {
    type: 'jenis dokumen',
    title: 'judul',
    date: 'tanggal',
    year: 'tahun',
    gap: 'GAP',
    genderIssues: 'isu gender',
  },
  regulations: {
    type: 'jenis peraturan',
    title: 'judul',
    date: 'tanggal',
    status: 'status',
    processes: 'proses pembangunan',
  },
  meetings: { date: 'tanggal rapat', minutes: 'notulen' },
  reports: { title: 'nama laporan', due: 'batas waktu', sent: 'tanggal kirim' },
  scores: { year: 'tahun', score: 'skor' },
  attendance: { name: 'nama', sex: 'jenis kelamin' },
}

/** Without one of these, no indicator can be counted from a table of the kind. */
const indispensable: { readonly [K in SourceKind]?: readonly (readonly FieldOf<K>[])[] } = {
  staff: [['training', 'trainingDate', 'certificate']],
  budget: [['ceiling']],
  beneficiaries: [
    ['men', 'sex', 'total'],
    ['women', 'sex', 'total'],
  ],
  meetings: [['date']],
  reports: [['due'], ['sent']],
  scores: [['score'], ['year']],
}

/** What has to be asked before the columns of a table can be used. */
export function questionsOf(kind: SourceKind, columns: readonly ColumnMatch[]): readonly Question[] {
  const names: Readonly<Partial<Record<Field, string>>> = wanted[kind]
  const questions: Question[] = []
  const doubtful = new Map<Field, ColumnMatch[]>()
  for (const column of columns) {
    if (!column.asked) continue
    for (const field of column.fields) {
      if (names[field] === undefined) continue
      const same = doubtful.get(field)
      if (same === undefined) doubtful.set(field, [column])
      else same.push(column)
    }
  }
  for (const [field, same] of doubtful) {
    const headers = same.map(({ header }) => `'${header}'`).join(' atau ')
    const text =
      same.length > 1
        ? `Kolom mana yang memuat ${names[field]}: ${headers}?`
        : `Apakah kolom ${headers} memuat ${names[field]}?`
    questions.push({ field, columns: same.map(({ column }) => column), text })
  }
  const given = new Set(columns.flatMap(({ fields }) => fields))
  const groups: readonly (readonly Field[])[] = indispensable[kind] ?? []
  for (const fields of groups) {
    const [field] = fields
    if (field === undefined || fields.some((one) => given.has(one))) continue
    questions.push({ field, columns: [], text: `Kolom mana yang memuat ${names[field]}? Belum ada yang dikenali.` })
  }
  return questions
}
