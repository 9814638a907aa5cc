import type { Field, FieldOf, SourceKind } from './fields.ts'

interface Names<K extends SourceKind> {
  /** The sheet that "Siapkan Lembar Sumber" makes for this kind. */
  readonly sheet: string
  /** Titles of its columns, in their order. */
  readonly columns: Readonly<Partial<Record<FieldOf<K>, string>>>
}

/** What the office calls each kind of sheet and its columns: titles of the sheets we make, and words in messages. */
export const fieldNames: { readonly [K in SourceKind]: Names<K> } = {
  staff: {
    sheet: 'Pegawai',
    columns: {
      no: 'No',
      name: 'Nama',
      nip: 'NIP',
      sex: 'L/P',
      status: 'Status',
      position: 'Jabatan',
      unit: 'Bidang/Seksi',
      training: 'Pelatihan PUG/PPRG',
      trainingDate: 'Tanggal Pelatihan',
      certificate: 'Nomor Sertifikat',
      focalPoint: 'Focal Point (SK)',
    },
  },
  budget: {
    sheet: 'Program dan Anggaran',
    columns: {
      code: 'Kode',
      description: 'Uraian',
      unit: 'Bidang/Seksi',
      year: 'Tahun',
      ceiling: 'Pagu (Rp)',
      realisation: 'Realisasi (Rp)',
      disaggregated: 'Data Terpilah',
      gap: 'GAP',
      gbs: 'GBS',
      kak: 'KAK',
      genderIndicator: 'Indikator Gender',
      arg: 'ARG (Rp)',
      argCategory: 'Kategori ARG',
      access: 'Akses',
      participation: 'Partisipasi',
      control: 'Kontrol',
      benefit: 'Manfaat',
      menInvolved: 'Pelibatan Laki-laki',
      pugBudget: 'Anggaran PUG (Rp)',
    },
  },
  beneficiaries: {
    sheet: 'Penerima Manfaat',
    columns: {
      activity: 'Kegiatan',
      year: 'Tahun',
      date: 'Tanggal',
      unit: 'Bidang/Seksi',
      category: 'Jenis Data',
      men: 'Laki-laki',
      women: 'Perempuan',
      total: 'Jumlah',
      menProgramme: 'Digital Siaga',
      stakeholders: 'Pemangku Kepentingan',
    },
  },
  documents: {
    sheet: 'Dokumen',
    columns: {
      type: 'Jenis Dokumen',
      title: 'Judul',
      number: 'Nomor',
      date: 'Tanggal',
      year: 'Tahun',
      gap: 'GAP',
      genderIssues: 'Isu Gender',
      link: 'Tautan',
    },
  },
  regulations: {
    sheet: 'Regulasi',
    columns: {
      type: 'Jenis',
      number: 'Nomor',
      title: 'Judul',
      date: 'Tanggal',
      status: 'Status',
      planning: 'Perencanaan',
      budgeting: 'Penganggaran',
      implementation: 'Pelaksanaan',
      monitoring: 'Pemantauan',
      evaluation: 'Evaluasi',
      oversight: 'Pengawasan',
      reporting: 'Pelaporan',
      link: 'Tautan',
    },
  },
  meetings: {
    sheet: 'Rapat',
    columns: {
      date: 'Tanggal',
      agenda: 'Agenda',
      place: 'Tempat',
      minutes: 'Notulen',
      participants: 'Peserta',
      link: 'Tautan',
    },
  },
  reports: {
    sheet: 'Laporan',
    columns: { title: 'Nama Laporan', recipient: 'Tujuan', due: 'Batas Waktu', sent: 'Tanggal Kirim', link: 'Tautan' },
  },
  scores: { sheet: 'Skor', columns: { year: 'Tahun', score: 'Skor' } },
  attendance: { sheet: 'Daftar Hadir', columns: { name: 'Nama', sex: 'L/P' } },
}

/** Fields that stand in none of our own sheets, or are called otherwise in a sentence. */
const otherNames: Readonly<Partial<Record<Field, string>>> = {
  sex: 'Jenis Kelamin',
  rank: 'Pangkat/Golongan',
  programCode: 'Kode Program',
  kegiatanCode: 'Kode Kegiatan',
  accountCode: 'Kode Rekening Belanja',
  urusan: 'Urusan',
  bidangUrusan: 'Bidang Urusan',
  program: 'Nama Program',
  kegiatan: 'Nama Kegiatan',
  subKegiatan: 'Nama Sub Kegiatan',
  ceilingBefore: 'Pagu Sebelum Perubahan',
  remaining: 'Sisa Anggaran',
  percent: 'Persentase',
  target: 'Target',
  indicator: 'Indikator',
  fundSource: 'Sumber Dana',
  location: 'Lokasi',
  responsive: 'Responsif Gender',
  comprehensive: 'Program Komprehensif',
  argRealisation: 'Realisasi ARG',
  type: 'Jenis',
  processes: 'Proses Pembangunan',
  time: 'Waktu',
  chair: 'Pimpinan Rapat',
  secretary: 'Notulis',
  result: 'Hasil',
  problem: 'Masalah',
  followUp: 'Tindak Lanjut',
  signature: 'Tanda Tangan',
  weight: 'Bobot',
  grade: 'Predikat',
  period: 'Periode',
  institution: 'Instansi',
}

/**
 * What a field is called in a sentence.
 *
 * @example spokenName('ceiling') // 'pagu'
 */
export function spokenName(field: Field): string {
  let name = otherNames[field]
  for (const kind of Object.values(fieldNames)) {
    const columns: Readonly<Partial<Record<Field, string>>> = kind.columns
    name ??= columns[field]
  }
  return (name ?? field).replace(' (Rp)', '').replace(/[A-Z](?=[a-z])/g, (capital) => capital.toLowerCase())
}
