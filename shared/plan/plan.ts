/** Identifier of one of the plan's nine steps (langkah). */
export type StepId = '1.1' | '1.2' | '1.3' | '2.1' | '2.2' | '2.3' | '3.1' | '3.2' | '3.3'

/** One step of the plan; its prose is in `stepTexts`. */
export interface Step {
  readonly id: StepId
  readonly title: string
  /** "Bukti Dukung": what the step owes as proof, one item each. Empty where the plan names none. */
  readonly evidence: readonly string[]
  /** Offered where the plan names no evidence; ours, not the plan's. */
  readonly suggestedEvidence: readonly string[]
}

/** One stage (tahap) of the plan: the plan's months `from` to `to`, counted from its start month. */
export interface Stage {
  readonly number: 1 | 2 | 3
  readonly title: string
  readonly subtitle: string
  readonly months: { readonly from: number; readonly to: number }
  readonly steps: readonly Step[]
}

/** The plan "Langkah-Langkah Percepatan Pembangunan PUG": three stages, nine steps. */
export const plan: readonly Stage[] = [
  {
    number: 1,
    title: 'Persiapan',
    subtitle: 'Bangun Fondasi Pelembagaan PUG di Sektor Komunikasi dan Informatika',
    months: { from: 1, to: 3 },
    steps: [
      {
        id: '1.1',
        title: 'Perkuat Regulasi dan Kebijakan Internal PUG',
        evidence: ['Juknis atau Keputusan Sekda yang diundangkan'],
        suggestedEvidence: [],
      },
      {
        id: '1.2',
        title: 'Tingkatkan Kapasitas SDM dan Internalisasi PUG',
        evidence: ['Sertifikat pelatihan', 'SK penunjukan', 'Laporan kegiatan (daftar hadir, dokumentasi)'],
        suggestedEvidence: [],
      },
      {
        id: '1.3',
        title: 'Kembangkan Sistem Data Terpilah Gender untuk Komunikasi dan Informatika',
        evidence: ['Daftar data terpilah', 'Screenshot database', 'Dokumen excel/pdf'],
        suggestedEvidence: [],
      },
    ],
  },
  {
    number: 2,
    title: 'Implementasi',
    subtitle: 'Integrasikan PUG ke Program Komunikasi dan Informatika',
    months: { from: 4, to: 9 },
    steps: [
      {
        id: '2.1',
        title: 'Integrasikan Gender ke Perencanaan Responsif',
        evidence: ['Dokumen Renja dengan analisis GAP', 'Lampiran isu gender'],
        suggestedEvidence: [],
      },
      {
        id: '2.2',
        title: 'Dorong Penganggaran Responsif Gender (ARG)',
        evidence: ['TOR ARG', 'Daftar kegiatan ARG dengan nilai rupiah', 'Dokumen GBS'],
        suggestedEvidence: [],
      },
      {
        id: '2.3',
        title: 'Tingkatkan Pelaksanaan Program Pemberdayaan Gender',
        evidence: ['Laporan output (jumlah penerima manfaat)', 'Dokumentasi kegiatan'],
        suggestedEvidence: [],
      },
    ],
  },
  {
    number: 3,
    title: 'Monitoring dan Evaluasi',
    subtitle: 'Pastikan Keberlanjutan untuk APE',
    months: { from: 10, to: 12 },
    steps: [
      {
        id: '3.1',
        title: 'Lakukan Pemantauan dan Evaluasi Berkala',
        evidence: ['Laporan evaluasi dengan data terpilah'],
        suggestedEvidence: [],
      },
      {
        id: '3.2',
        title: 'Perkuat Pengawasan dan Pelaporan',
        evidence: ['Laporan pelaksanaan PUG dengan bukti outcome'],
        suggestedEvidence: [],
      },
      {
        id: '3.3',
        title: 'Evaluasi dan Penyesuaian Tahunan',
        evidence: [],
        suggestedEvidence: ['Notulen workshop akhir tahun'],
      },
    ],
  },
]
