/** Words of a post that speak of an indicator. The first that fits is suggested, so the narrower stand first. */
const signs: readonly { readonly indicator: string; readonly words: readonly string[] }[] = [
  {
    indicator: 'rapat-focal-point',
    words: ['rapat focal point', 'rapat gender focal point', 'rapat pokja pug', 'rapat koordinasi pug'],
  },
  {
    indicator: 'focal-point',
    words: ['sk focal point', 'gender focal point', 'focal point gender', 'gender champion'],
  },
  {
    indicator: 'sdm-terlatih',
    words: [
      'pelatihan pug',
      'bimtek pug',
      'bimbingan teknis pug',
      'sosialisasi pug',
      'pprg',
      'pelatihan pengarusutamaan gender',
      'sosialisasi pengarusutamaan gender',
    ],
  },
  {
    indicator: 'laporan-tepat-waktu',
    words: ['laporan pug', 'laporan pelaksanaan pug', 'laporan pengarusutamaan gender'],
  },
  {
    indicator: 'regulasi-proses',
    words: ['juknis pug', 'petunjuk teknis pug', 'peraturan bupati tentang pengarusutamaan gender', 'perbup pug'],
  },
  { indicator: 'arg-anggaran', words: ['anggaran responsif gender', 'gender budget statement'] },
  { indicator: 'dokumen-responsif', words: ['gender analysis pathway', 'analisis gender', 'isu gender'] },
  { indicator: 'data-terpilah', words: ['data terpilah', 'data gender'] },
  { indicator: 'partisipasi-laki-laki', words: ['digital siaga'] },
  {
    indicator: 'pemangku-kepentingan',
    words: ['lplpp', 'penandatanganan kerja sama', 'kolaborasi pentahelix', 'dunia usaha'],
  },
  { indicator: 'partisipasi-digital', words: ['audiens perempuan', 'partisipasi perempuan'] },
  {
    indicator: 'manfaat-perempuan',
    words: [
      'literasi digital perempuan',
      'literasi digital bagi perempuan',
      'literasi digital untuk perempuan',
      'pelatihan bagi perempuan',
      'pelatihan untuk perempuan',
      'peserta perempuan',
      'pemberdayaan perempuan',
      'kesetaraan gender',
      'tp pkk',
      'ibu-ibu',
    ],
  },
  { indicator: 'skor-ape', words: ['anugerah parahita ekapraya', 'parahita ekapraya'] },
]

export interface Suggestion {
  readonly indicator: string
  /** The words of the text that speak for it. */
  readonly words: string
}

/**
 * The indicator that a text speaks of, among those `known` to the sheet; null where it names none.
 *
 * @example suggestIndicator('Pelatihan PUG di aula', ['sdm-terlatih']) // { indicator: 'sdm-terlatih', words: 'pelatihan pug' }
 */
export function suggestIndicator(text: string, known: readonly string[]): Suggestion | null {
  const plain = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}-]+/gu, ' ')} `
  for (const { indicator, words } of signs) {
    if (!known.includes(indicator)) continue
    const found = words.find((phrase) => plain.includes(` ${phrase} `))
    if (found !== undefined) return { indicator, words: found }
  }
  return null
}
