import type { IndicatorId } from '../../shared/indicators/indicator.ts'

/** One indicator of the sample, calculated by hand under the default settings. Rupiah, persons, programmes, months or points. */
export interface HandResult {
  readonly result: 'measured' | 'partial' | 'noData'
  readonly numerator: number | null
  /** `null` also where the indicator is a difference, not a share: `subkegiatan-arg`. */
  readonly denominator: number | null
  /** Rows in the denominator that nobody has assessed yet. */
  readonly missing: number
  /** Rows that left the denominator because they say "tidak berlaku". */
  readonly notApplicable: number
  readonly verdict: 'reached' | 'notReached' | 'notJudged' | 'noData'
  /** How many more cross the threshold, the denominator staying as it is; `null` where nothing is judged. */
  readonly lacking: number | null
  /** The sum as one would write it on paper, in the office's words. */
  readonly onPaper: string
}

const complete = { missing: 0, notApplicable: 0 } as const

/** The nineteen indicators. The rows behind each figure stand in `ledger/`. */
export const byHand: Readonly<Record<IndicatorId, HandResult>> = {
  'sdm-terlatih': {
    result: 'partial',
    numerator: 33,
    denominator: 42,
    missing: 2,
    notApplicable: 0,
    verdict: 'notReached',
    lacking: 1,
    onPaper: 'Sekretariat 8 + IKP 10 + TKI 9 + Statistik 3 + Persandian 3 = 33 dari 42 orang; lebih dari 80 % mulai 34',
  },
  'focal-point': {
    ...complete,
    result: 'measured',
    numerator: 4,
    denominator: 5,
    verdict: 'notReached',
    lacking: 1,
    onPaper: 'Sekretariat, IKP, TKI, Persandian punya; Statistik Sektoral belum: 4 dari 5 bidang',
  },
  'regulasi-proses': {
    ...complete,
    result: 'measured',
    numerator: 6,
    denominator: 7,
    verdict: 'notReached',
    lacking: 1,
    onPaper: 'pengawasan hanya diatur keputusan yang sudah dicabut: 6 dari 7 proses',
  },
  'data-terpilah': {
    result: 'partial',
    numerator: 25,
    denominator: 28,
    missing: 1,
    notApplicable: 3,
    verdict: 'notReached',
    lacking: 1,
    onPaper: '31 sub kegiatan - 3 tidak berlaku = 28; tanpa baris 24, 45, 47 = 25; lebih dari 90 % mulai 26',
  },
  'program-responsif': {
    result: 'partial',
    numerator: 12,
    denominator: 29,
    missing: 3,
    notApplicable: 2,
    verdict: 'notReached',
    lacking: 15,
    onPaper: '31 - 2 tidak berlaku = 29; baris 11, 13, 15-18, 22, 29, 31, 38, 42, 51 = 12; lebih dari 90 % mulai 27',
  },
  'dokumen-responsif': {
    ...complete,
    result: 'measured',
    numerator: 2,
    denominator: 3,
    verdict: 'notReached',
    lacking: 1,
    onPaper: 'RKPD dan Renja; Renstra belum: 2 dari 3 dokumen',
  },
  'arg-anggaran': {
    result: 'partial',
    numerator: 799_594_700,
    denominator: 13_014_757_537,
    missing: 3,
    notApplicable: 0,
    verdict: 'reached',
    lacking: 0,
    onPaper:
      '5.000.000 + 50.000.000 + 10.000.000 + 25.000.000 + 75.000.000 + 120.000.000 + 45.000.000 + 350.000.000 + 14.820.700 + 5.000.000 + 30.000.000 + 20.000.000 + 49.774.000 = 799.594.700',
  },
  'arg-program': {
    result: 'partial',
    numerator: 13,
    denominator: 29,
    missing: 3,
    notApplicable: 2,
    verdict: 'notReached',
    lacking: 11,
    onPaper: 'tiga belas nilai ARG di atas, dari 31 - 2 tidak berlaku = 29; lebih dari 80 % mulai 24',
  },
  'arg-kenaikan': {
    result: 'partial',
    numerator: 122_094_700,
    denominator: 677_500_000,
    missing: 3,
    notApplicable: 0,
    verdict: 'reached',
    lacking: 0,
    onPaper:
      '2024: 105 + 20 + 45 + 60 + 40 + 12,5 + 320 + 10 + 5 + 15 + 45 = 677,5 juta; 799.594.700 - 677.500.000 = 122.094.700',
  },
  'subkegiatan-arg': {
    result: 'partial',
    numerator: 2,
    denominator: null,
    missing: 3,
    notApplicable: 0,
    verdict: 'reached',
    lacking: 0,
    onPaper: '13 sub kegiatan tahun 2025 - 11 sub kegiatan tahun 2024 = 2',
  },
  'manfaat-perempuan': {
    ...complete,
    result: 'measured',
    numerator: 3_595,
    denominator: 6_863,
    verdict: 'reached',
    lacking: 0,
    onPaper:
      'P: 142 + 56 + 1.480 + 1.180 + 50 + 38 + 78 + 540 + 31 = 3.595; L: 18 + 64 + 1.150 + 1.310 + 70 + 45 + 42 + 560 + 9 = 3.268; 3.595 + 3.268 = 6.863',
  },
  'program-komprehensif': {
    result: 'partial',
    numerator: 8,
    denominator: 28,
    missing: 4,
    notApplicable: 3,
    verdict: 'notReached',
    lacking: 18,
    onPaper: '31 - 3 tidak berlaku = 28; baris 11, 13, 15, 16, 18, 22, 42, 51 = 8; lebih dari 90 % mulai 26',
  },
  'pemangku-kepentingan': {
    ...complete,
    result: 'measured',
    numerator: 3,
    denominator: 4,
    verdict: 'notReached',
    lacking: 1,
    onPaper: 'masyarakat, dunia usaha, media; akademisi hanya di 2024: 3 dari 4',
  },
  'partisipasi-laki-laki': {
    ...complete,
    result: 'measured',
    numerator: 106,
    denominator: 240,
    verdict: 'notJudged',
    lacking: null,
    onPaper: 'L: 64 + 42 = 106; P: 56 + 78 = 134; 106 + 134 = 240',
  },
  'rapat-focal-point': {
    ...complete,
    result: 'measured',
    numerator: 10,
    denominator: 12,
    verdict: 'notReached',
    lacking: 2,
    onPaper: 'Juni tanpa notulen, Desember tanpa rapat: 10 dari 12 bulan',
  },
  'partisipasi-digital': {
    ...complete,
    result: 'measured',
    numerator: 957,
    denominator: 2_067,
    verdict: 'reached',
    lacking: 0,
    onPaper:
      '2025: 142 + 56 + 1.480 + 1.180 + 50 + 38 + 78 = 3.024; 2024: 88 + 34 + 1.050 + 860 + 35 = 2.067; 3.024 - 2.067 = 957',
  },
  'laporan-tepat-waktu': {
    ...complete,
    result: 'measured',
    numerator: 4,
    denominator: 5,
    verdict: 'notReached',
    lacking: 1,
    onPaper: 'laporan triwulan III terlambat: 4 dari 5 laporan',
  },
  'skor-ape': {
    ...complete,
    result: 'measured',
    numerator: 12,
    denominator: 60,
    verdict: 'reached',
    lacking: 0,
    onPaper: '72 - 60 = 12; 12 dari 60 = 20 %, tepat di ambang',
  },
  'anggaran-pug': {
    ...complete,
    result: 'noData',
    numerator: null,
    denominator: null,
    verdict: 'noData',
    lacking: null,
    onPaper: 'tidak ada kolom Anggaran PUG',
  },
}
