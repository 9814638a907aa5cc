/** Identifier of one of the plan's nine steps (langkah). */
export type StepId = '1.1' | '1.2' | '1.3' | '2.1' | '2.2' | '2.3' | '3.1' | '3.2' | '3.3'

/** One step of the plan, in the plan's own words. */
export interface Step {
  readonly id: StepId
  readonly title: string
  /** What is done (uraian langkah). */
  readonly description: string
  /** "Aksi". */
  readonly action: string
  /** "Tanggung Jawab". */
  readonly responsible: string
  /** "Bukti Dukung": what the step owes as proof, one item each. Empty where the plan names none. */
  readonly evidence: readonly string[]
  /** Offered where the plan names no evidence; ours, not the plan's. */
  readonly suggestedEvidence: readonly string[]
  /** "Indikator Target", as the plan words it; empty where it names none. */
  readonly indicatorTarget: string
}

/** One stage (tahap) of the plan: the plan's months `from` to `to`, counted from its start month. */
export interface Stage {
  readonly number: 1 | 2 | 3
  readonly title: string
  readonly subtitle: string
  readonly goal: string
  readonly months: { readonly from: number; readonly to: number }
  readonly steps: readonly Step[]
}

/** The plan "Langkah-Langkah Percepatan Pembangunan PUG": three stages, nine steps. */
export const plan: readonly Stage[] = [
  {
    number: 1,
    title: 'Persiapan',
    subtitle: 'Bangun Fondasi Pelembagaan PUG di Sektor Komunikasi dan Informatika',
    goal: 'Memenuhi prasyarat PUG seperti regulasi, SDM, dan data terpilah, dengan fokus pada isu gender seperti kesenjangan akses perempuan ke teknologi informasi, partisipasi perempuan dalam pelatihan digital, dan representasi gender dalam konten media.',
    months: { from: 1, to: 3 },
    steps: [
      {
        id: '1.1',
        title: 'Perkuat Regulasi dan Kebijakan Internal PUG',
        description:
          'Susun pedoman teknis PUG khusus DISKOMINFO, seperti integrasi gender ke dalam kebijakan komunikasi publik, pengelolaan teknologi informasi, dan pengembangan aplikasi daerah, berdasarkan regulasi nasional seperti Inpres No. 9/2000 dan pedoman PUG sektor teknologi informasi. Ajukan ke Bupati/Sekda untuk pengesahan sebagai Peraturan/Keputusan Sekda atau Petunjuk Teknis (Juknis), mencakup 7 proses pembangunan (perencanaan hingga pelaporan).',
        action:
          'Koordinasi dengan Bagian Hukum untuk drafting, integrasikan ke kebijakan pengelolaan website daerah dan kampanye publik.',
        responsible: 'Kepala DISKOMINFO sebagai pengusul, kolaborasi dengan Bappeda.',
        evidence: ['Juknis atau Keputusan Sekda yang diundangkan'],
        suggestedEvidence: [],
        indicatorTarget: 'Regulasi mencakup seluruh 7 proses, sesuai kriteria APE.',
      },
      {
        id: '1.2',
        title: 'Tingkatkan Kapasitas SDM dan Internalisasi PUG',
        description:
          'Latih SDM (perencana, penganggaran, teknis/staf IT, penyiar komunikasi publik, pemantau, evaluator) melalui pelatihan PUG dan Perencanaan Penganggaran Responsif Gender (PPRG). Tunjuk Gender Focal Point di setiap seksi (misalnya seksi komunikasi publik, teknologi informasi) dengan SK, serta Gender Champions (misalnya staf IT atau penyiar berpengaruh) untuk advokasi. Ikuti pelatihan dari Kemen PPPA atau Kementerian Komunikasi dan Informatika.',
        action:
          'Gelar sosialisasi internal, target 80% SDM terlatih (hitung persentase: jumlah SDM terlatih ÷ total SDM × 100).',
        responsible: 'Seksi Teknologi Informasi sebagai koordinator pelatihan.',
        evidence: ['Sertifikat pelatihan', 'SK penunjukan', 'Laporan kegiatan (daftar hadir, dokumentasi)'],
        suggestedEvidence: [],
        indicatorTarget: 'Persentase SDM terlatih >80%, focal point aktif di seluruh seksi.',
      },
      {
        id: '1.3',
        title: 'Kembangkan Sistem Data Terpilah Gender untuk Komunikasi dan Informatika',
        description:
          'Kumpul data terpilah (laki-laki/perempuan) untuk program komunikasi dan informatika, seperti jumlah pengguna aplikasi daerah perempuan, partisipasi perempuan dalam pelatihan literasi digital, atau audiens perempuan kampanye publik, di luar data BPS. Bangun database digital untuk analisis kesenjangan gender di sektor teknologi informasi.',
        action: 'Validasi data dengan komunitas pengguna teknologi, target 100% program memiliki data terpilah.',
        responsible: 'Seksi Data dan Statistik Informasi.',
        evidence: ['Daftar data terpilah', 'Screenshot database', 'Dokumen excel/pdf'],
        suggestedEvidence: [],
        indicatorTarget: 'Persentase program dengan data terpilah >90%, sesuai rekomendasi GAP.',
      },
    ],
  },
  {
    number: 2,
    title: 'Implementasi',
    subtitle: 'Integrasikan PUG ke Program Komunikasi dan Informatika',
    goal: 'Pastikan program responsif gender, dengan output seperti akses teknologi informasi inklusif, kampanye kesetaraan gender, dan pemberdayaan perempuan dalam literasi digital.',
    months: { from: 4, to: 9 },
    steps: [
      {
        id: '2.1',
        title: 'Integrasikan Gender ke Perencanaan Responsif',
        description:
          'Lakukan analisis gender menggunakan GAP untuk identifikasi isu (misalnya rendahnya akses perempuan ke pelatihan literasi digital, minimnya konten kesetaraan gender di media publik). Integrasikan ke RKPD, Renstra, dan Renja DISKOMINFO, termasuk isu strategis, sasaran, dan indikator kinerja. Pastikan kebijakan teknologi informasi mendukung kesetaraan gender.',
        action: 'Workshop dengan komunitas digital dan media lokal untuk analisis, target 100% dokumen responsif.',
        responsible: 'Tim Gender Focal Point.',
        evidence: ['Dokumen Renja dengan analisis GAP', 'Lampiran isu gender'],
        suggestedEvidence: [],
        indicatorTarget: 'Persentase program responsif >90%.',
      },
      {
        id: '2.2',
        title: 'Dorong Penganggaran Responsif Gender (ARG)',
        description:
          'Susun Gender Budget Statement (GBS) untuk program seperti pelatihan literasi digital untuk perempuan, kampanye kesetaraan gender melalui media sosial, atau pengembangan aplikasi daerah ramah gender. Alokasikan ARG (misalnya Rp 50 juta untuk pelatihan literasi digital perempuan), pastikan peningkatan dari tahun sebelumnya (hitung persentase: jumlah ARG ÷ total anggaran DISKOMINFO × 100). Fasilitasi PD lain dalam menyusun ARG melalui koordinasi dengan TAPD.',
        action: 'Review RKA/DPA untuk integrasi ARG, target ARG >5% dari anggaran dinas.',
        responsible: 'Seksi Perencanaan dan Penganggaran.',
        evidence: ['TOR ARG', 'Daftar kegiatan ARG dengan nilai rupiah', 'Dokumen GBS'],
        suggestedEvidence: [],
        indicatorTarget: 'Persentase ARG >80% program, peningkatan jumlah sub-kegiatan ARG.',
      },
      {
        id: '2.3',
        title: 'Tingkatkan Pelaksanaan Program Pemberdayaan Gender',
        description:
          'Jalankan program responsif seperti pelatihan literasi digital untuk perempuan (misalnya pelatihan penggunaan aplikasi daerah), kampanye kesetaraan gender melalui website dan media sosial daerah, dan pengembangan aplikasi ramah gender (misalnya fitur pelaporan kekerasan berbasis gender). Bangun Lembaga Penyedia Layanan Pemberdayaan Perempuan (LPLPP) di tingkat DISKOMINFO untuk konseling teknologi gender-sensitive. Libatkan masyarakat, dunia usaha (startup teknologi), media, dan akademisi. Dorong partisipasi laki-laki melalui program seperti “Digital Siaga” untuk mendukung kesetaraan gender.',
        action: 'Kerja sama dengan NGO untuk pelatihan, target peningkatan manfaat bagi perempuan >50%.',
        responsible: 'Seksi Komunikasi Publik.',
        evidence: ['Laporan output (jumlah penerima manfaat)', 'Dokumentasi kegiatan'],
        suggestedEvidence: [],
        indicatorTarget: 'Persentase program komprehensif >90%.',
      },
    ],
  },
  {
    number: 3,
    title: 'Monitoring dan Evaluasi',
    subtitle: 'Pastikan Keberlanjutan untuk APE',
    goal: 'Memenuhi indikator pemantauan hingga pelaporan, kontribusi ke skor kabupaten.',
    months: { from: 10, to: 12 },
    steps: [
      {
        id: '3.1',
        title: 'Lakukan Pemantauan dan Evaluasi Berkala',
        description:
          'Pantau outcome program menggunakan indikator gender (misalnya peningkatan partisipasi perempuan dalam literasi digital, jumlah audiens perempuan kampanye kesetaraan). Gunakan data terpilah untuk evaluasi.',
        action: 'Rapat bulanan focal point, validasi data di komunitas digital dan media.',
        responsible: 'Seksi Pemantauan dan Evaluasi.',
        evidence: ['Laporan evaluasi dengan data terpilah'],
        suggestedEvidence: [],
        indicatorTarget: '',
      },
      {
        id: '3.2',
        title: 'Perkuat Pengawasan dan Pelaporan',
        description:
          'Integrasikan pengawasan PUG ke audit internal (APIP), susun laporan tahunan ke DINSOSPPPA dan Kemen PPPA untuk input APE 2025. Pastikan laporan mencakup persentase ARG dan data terpilah.',
        action: 'Laporkan ke Pokja PUG, target 100% tepat waktu.',
        responsible: 'Kepala DISKOMINFO.',
        evidence: ['Laporan pelaksanaan PUG dengan bukti outcome'],
        suggestedEvidence: [],
        indicatorTarget: '',
      },
      {
        id: '3.3',
        title: 'Evaluasi dan Penyesuaian Tahunan',
        description:
          'Review kontribusi terhadap APE, identifikasi gap (misalnya rendahnya data terpilah), sesuaikan rencana.',
        action: 'Workshop akhir tahun, target peningkatan skor 20-30%.',
        responsible: 'Seluruh tim DISKOMINFO.',
        evidence: [],
        suggestedEvidence: ['Notulen workshop akhir tahun'],
        indicatorTarget: '',
      },
    ],
  },
]

/** The stage and the step with that id. */
export function stepOf(id: StepId): { readonly stage: Stage; readonly step: Step } {
  for (const stage of plan) {
    const step = stage.steps.find((candidate) => candidate.id === id)
    if (step) return { stage, step }
  }
  throw new RangeError(`The plan has no step ${id}`)
}
