import type { Stage, StepId } from './plan.ts'

/** The prose of a step, in the plan's own words: for documents, not for reckoning. */
export interface StepText {
  /** "Bukti Dukung": what the step owes as proof, one item each. Empty where the plan names none. */
  readonly evidence: readonly string[]
  /** Offered where the plan names no evidence; ours, not the plan's. */
  readonly suggestedEvidence: readonly string[]
  /** What is done (uraian langkah). */
  readonly description: string
  /** "Aksi". */
  readonly action: string
  /** "Tanggung Jawab". */
  readonly responsible: string
  /** "Indikator Target"; empty where the plan names none. */
  readonly indicatorTarget: string
}

/** The prose of a stage: what stands beside its name, and its "Tujuan". */
export interface StageText {
  readonly subtitle: string
  readonly goal: string
}

export const stageTexts: Readonly<Record<Stage['number'], StageText>> = {
  1: {
    subtitle: 'Bangun Fondasi Pelembagaan PUG di Sektor Komunikasi dan Informatika',
    goal: 'Memenuhi prasyarat PUG seperti regulasi, SDM, dan data terpilah, dengan fokus pada isu gender seperti kesenjangan akses perempuan ke teknologi informasi, partisipasi perempuan dalam pelatihan digital, dan representasi gender dalam konten media.',
  },
  2: {
    subtitle: 'Integrasikan PUG ke Program Komunikasi dan Informatika',
    goal: 'Pastikan program responsif gender, dengan output seperti akses teknologi informasi inklusif, kampanye kesetaraan gender, dan pemberdayaan perempuan dalam literasi digital.',
  },
  3: {
    subtitle: 'Pastikan Keberlanjutan untuk APE',
    goal: 'Memenuhi indikator pemantauan hingga pelaporan, kontribusi ke skor kabupaten.',
  },
}

export const stepTexts: Readonly<Record<StepId, StepText>> = {
  '1.1': {
    evidence: ['Juknis atau Keputusan Sekda yang diundangkan'],
    suggestedEvidence: [],
    description:
      'Susun pedoman teknis PUG khusus DISKOMINFO, seperti integrasi gender ke dalam kebijakan komunikasi publik, pengelolaan teknologi informasi, dan pengembangan aplikasi daerah, berdasarkan regulasi nasional seperti Inpres No. 9/2000 dan pedoman PUG sektor teknologi informasi. Ajukan ke Bupati/Sekda untuk pengesahan sebagai Peraturan/Keputusan Sekda atau Petunjuk Teknis (Juknis), mencakup 7 proses pembangunan (perencanaan hingga pelaporan).',
    action:
      'Koordinasi dengan Bagian Hukum untuk drafting, integrasikan ke kebijakan pengelolaan website daerah dan kampanye publik.',
    responsible: 'Kepala DISKOMINFO sebagai pengusul, kolaborasi dengan Bappeda.',
    indicatorTarget: 'Regulasi mencakup seluruh 7 proses, sesuai kriteria APE.',
  },
  '1.2': {
    evidence: ['Sertifikat pelatihan', 'SK penunjukan', 'Laporan kegiatan (daftar hadir, dokumentasi)'],
    suggestedEvidence: [],
    description:
      'Latih SDM (perencana, penganggaran, teknis/staf IT, penyiar komunikasi publik, pemantau, evaluator) melalui pelatihan PUG dan Perencanaan Penganggaran Responsif Gender (PPRG). Tunjuk Gender Focal Point di setiap seksi (misalnya seksi komunikasi publik, teknologi informasi) dengan SK, serta Gender Champions (misalnya staf IT atau penyiar berpengaruh) untuk advokasi. Ikuti pelatihan dari Kemen PPPA atau Kementerian Komunikasi dan Informatika.',
    action:
      'Gelar sosialisasi internal, target 80% SDM terlatih (hitung persentase: jumlah SDM terlatih ÷ total SDM × 100).',
    responsible: 'Seksi Teknologi Informasi sebagai koordinator pelatihan.',
    indicatorTarget: 'Persentase SDM terlatih >80%, focal point aktif di seluruh seksi.',
  },
  '1.3': {
    evidence: ['Daftar data terpilah', 'Screenshot database', 'Dokumen excel/pdf'],
    suggestedEvidence: [],
    description:
      'Kumpul data terpilah (laki-laki/perempuan) untuk program komunikasi dan informatika, seperti jumlah pengguna aplikasi daerah perempuan, partisipasi perempuan dalam pelatihan literasi digital, atau audiens perempuan kampanye publik, di luar data BPS. Bangun database digital untuk analisis kesenjangan gender di sektor teknologi informasi.',
    action: 'Validasi data dengan komunitas pengguna teknologi, target 100% program memiliki data terpilah.',
    responsible: 'Seksi Data dan Statistik Informasi.',
    indicatorTarget: 'Persentase program dengan data terpilah >90%, sesuai rekomendasi GAP.',
  },
  '2.1': {
    evidence: ['Dokumen Renja dengan analisis GAP', 'Lampiran isu gender'],
    suggestedEvidence: [],
    description:
      'Lakukan analisis gender menggunakan GAP untuk identifikasi isu (misalnya rendahnya akses perempuan ke pelatihan literasi digital, minimnya konten kesetaraan gender di media publik). Integrasikan ke RKPD, Renstra, dan Renja DISKOMINFO, termasuk isu strategis, sasaran, dan indikator kinerja. Pastikan kebijakan teknologi informasi mendukung kesetaraan gender.',
    action: 'Workshop dengan komunitas digital dan media lokal untuk analisis, target 100% dokumen responsif.',
    responsible: 'Tim Gender Focal Point.',
    indicatorTarget: 'Persentase program responsif >90%.',
  },
  '2.2': {
    evidence: ['TOR ARG', 'Daftar kegiatan ARG dengan nilai rupiah', 'Dokumen GBS'],
    suggestedEvidence: [],
    description:
      'Susun Gender Budget Statement (GBS) untuk program seperti pelatihan literasi digital untuk perempuan, kampanye kesetaraan gender melalui media sosial, atau pengembangan aplikasi daerah ramah gender. Alokasikan ARG (misalnya Rp 50 juta untuk pelatihan literasi digital perempuan), pastikan peningkatan dari tahun sebelumnya (hitung persentase: jumlah ARG ÷ total anggaran DISKOMINFO × 100). Fasilitasi PD lain dalam menyusun ARG melalui koordinasi dengan TAPD.',
    action: 'Review RKA/DPA untuk integrasi ARG, target ARG >5% dari anggaran dinas.',
    responsible: 'Seksi Perencanaan dan Penganggaran.',
    indicatorTarget: 'Persentase ARG >80% program, peningkatan jumlah sub-kegiatan ARG.',
  },
  '2.3': {
    evidence: ['Laporan output (jumlah penerima manfaat)', 'Dokumentasi kegiatan'],
    suggestedEvidence: [],
    description:
      'Jalankan program responsif seperti pelatihan literasi digital untuk perempuan (misalnya pelatihan penggunaan aplikasi daerah), kampanye kesetaraan gender melalui website dan media sosial daerah, dan pengembangan aplikasi ramah gender (misalnya fitur pelaporan kekerasan berbasis gender). Bangun Lembaga Penyedia Layanan Pemberdayaan Perempuan (LPLPP) di tingkat DISKOMINFO untuk konseling teknologi gender-sensitive. Libatkan masyarakat, dunia usaha (startup teknologi), media, dan akademisi. Dorong partisipasi laki-laki melalui program seperti “Digital Siaga” untuk mendukung kesetaraan gender.',
    action: 'Kerja sama dengan NGO untuk pelatihan, target peningkatan manfaat bagi perempuan >50%.',
    responsible: 'Seksi Komunikasi Publik.',
    indicatorTarget: 'Persentase program komprehensif >90%.',
  },
  '3.1': {
    evidence: ['Laporan evaluasi dengan data terpilah'],
    suggestedEvidence: [],
    description:
      'Pantau outcome program menggunakan indikator gender (misalnya peningkatan partisipasi perempuan dalam literasi digital, jumlah audiens perempuan kampanye kesetaraan). Gunakan data terpilah untuk evaluasi.',
    action: 'Rapat bulanan focal point, validasi data di komunitas digital dan media.',
    responsible: 'Seksi Pemantauan dan Evaluasi.',
    indicatorTarget: '',
  },
  '3.2': {
    evidence: ['Laporan pelaksanaan PUG dengan bukti outcome'],
    suggestedEvidence: [],
    description:
      'Integrasikan pengawasan PUG ke audit internal (APIP), susun laporan tahunan ke DINSOSPPPA dan Kemen PPPA untuk input APE 2025. Pastikan laporan mencakup persentase ARG dan data terpilah.',
    action: 'Laporkan ke Pokja PUG, target 100% tepat waktu.',
    responsible: 'Kepala DISKOMINFO.',
    indicatorTarget: '',
  },
  '3.3': {
    evidence: [],
    suggestedEvidence: ['Notulen workshop akhir tahun'],
    description:
      'Review kontribusi terhadap APE, identifikasi gap (misalnya rendahnya data terpilah), sesuaikan rencana.',
    action: 'Workshop akhir tahun, target peningkatan skor 20-30%.',
    responsible: 'Seluruh tim DISKOMINFO.',
    indicatorTarget: '',
  },
}
