/** Words of a post that speak for a step of the plan, and for an indicator of it where they tell one. */
export interface Sign {
  readonly step: string
  readonly indicator?: string
  /** 3: says it outright. 2: belongs there. 1: speaks for it beside another. */
  readonly weight: 1 | 2 | 3
  readonly words: readonly string[]
}

export const signs: readonly Sign[] = [
  { step: '1.1', indicator: 'regulasi-proses', weight: 3, words: ['juknis pug', 'petunjuk teknis pug', 'perbup pug'] },
  {
    step: '1.1',
    indicator: 'regulasi-proses',
    weight: 2,
    words: ['keputusan sekda', 'peraturan bupati', 'petunjuk teknis', 'juknis'],
  },
  { step: '1.1', weight: 1, words: ['bagian hukum', 'regulasi', 'diundangkan'] },
  {
    step: '1.2',
    indicator: 'sdm-terlatih',
    weight: 3,
    words: [
      'pelatihan pug',
      'bimtek pug',
      'sosialisasi pug',
      'pelatihan pprg',
      'bimtek pprg',
      'pelatihan pengarusutamaan gender',
      'sosialisasi pengarusutamaan gender',
    ],
  },
  {
    step: '1.2',
    indicator: 'focal-point',
    weight: 3,
    words: ['sk focal point', 'penunjukan focal point', 'gender champion', 'gender champions'],
  },
  {
    step: '1.2',
    indicator: 'sdm-terlatih',
    weight: 1,
    words: [
      'pelatihan',
      'bimtek',
      'bimbingan teknis',
      'sosialisasi internal',
      'sertifikat',
      'peserta pelatihan',
      'pprg',
    ],
  },
  { step: '1.2', indicator: 'focal-point', weight: 2, words: ['focal point'] },
  { step: '1.3', indicator: 'data-terpilah', weight: 3, words: ['data terpilah', 'data pilah', 'data gender'] },
  { step: '1.3', weight: 1, words: ['database', 'basis data', 'laki-laki dan perempuan'] },
  {
    step: '2.1',
    indicator: 'dokumen-responsif',
    weight: 3,
    words: ['gender analysis pathway', 'analisis gender', 'isu gender', 'renja responsif'],
  },
  { step: '2.1', indicator: 'dokumen-responsif', weight: 1, words: ['renja', 'renstra', 'rkpd', 'musrenbang', 'gap'] },
  {
    step: '2.2',
    indicator: 'arg-anggaran',
    weight: 3,
    words: ['anggaran responsif gender', 'gender budget statement', 'penganggaran responsif gender'],
  },
  { step: '2.2', indicator: 'arg-anggaran', weight: 1, words: ['arg', 'gbs', 'rka', 'dpa', 'tapd'] },
  {
    step: '2.3',
    indicator: 'manfaat-perempuan',
    weight: 3,
    words: [
      'literasi digital bagi perempuan',
      'literasi digital untuk perempuan',
      'literasi digital perempuan',
      'pelatihan bagi perempuan',
      'pelatihan untuk perempuan',
      'pemberdayaan perempuan',
    ],
  },
  { step: '2.3', indicator: 'partisipasi-laki-laki', weight: 3, words: ['digital siaga'] },
  {
    step: '2.3',
    indicator: 'pemangku-kepentingan',
    weight: 2,
    words: ['pentahelix', 'dunia usaha', 'akademisi', 'kerja sama dengan ngo'],
  },
  {
    step: '2.3',
    indicator: 'manfaat-perempuan',
    weight: 2,
    words: ['kesetaraan gender', 'peserta perempuan', 'penerima manfaat', 'kekerasan berbasis gender', 'ibu-ibu'],
  },
  {
    step: '2.3',
    indicator: 'manfaat-perempuan',
    weight: 1,
    words: ['literasi digital', 'perempuan', 'pkk', 'lplpp', 'kampanye'],
  },
  {
    step: '3.1',
    indicator: 'rapat-focal-point',
    weight: 3,
    words: ['rapat focal point', 'rapat bulanan focal point', 'rapat pokja pug', 'rapat koordinasi pug'],
  },
  { step: '3.1', indicator: 'partisipasi-digital', weight: 2, words: ['partisipasi perempuan', 'audiens perempuan'] },
  { step: '3.1', weight: 1, words: ['evaluasi', 'pemantauan', 'monitoring'] },
  {
    step: '3.2',
    indicator: 'laporan-tepat-waktu',
    weight: 3,
    words: ['laporan pug', 'laporan pelaksanaan pug', 'laporan pengarusutamaan gender'],
  },
  { step: '3.2', weight: 1, words: ['apip', 'inspektorat', 'laporan tahunan', 'pokja pug'] },
  {
    step: '3.3',
    indicator: 'skor-ape',
    weight: 3,
    words: ['parahita ekapraya', 'penilaian ape', 'workshop akhir tahun'],
  },
]

/** Less than this is no reason: one word that may mean anything. */
export const ENOUGH = 2

/** Words that speak of gender mainstreaming at all: what is weak alone counts beside them. */
export const topic: readonly string[] = ['pug', 'gender', 'pengarusutamaan']
