import type { FieldOf, SourceKind } from './fields.ts'

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
