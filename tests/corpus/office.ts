import type { LocalDate } from '../../shared/tables/grid.ts'

/** One invented office. Every workbook of the corpus tells of it, or of a part of it, in a shape of its own. */

export interface Person {
  readonly name: string
  readonly nip: string
  readonly sex: 'L' | 'P'
  readonly status: string
  readonly rank: string
  readonly position: string
  readonly unit: string
  /** When the person was trained in PUG; `null`: not yet. */
  readonly trained: LocalDate | null
  readonly focalPoint: boolean
}

export interface SubKegiatan {
  readonly program: readonly [code: string, name: string]
  readonly kegiatan: readonly [code: string, name: string]
  readonly code: string
  readonly name: string
  readonly unit: string
  readonly ceiling: number
  readonly realisation: number
  readonly arg: number
  readonly gap: boolean
  readonly gbs: boolean
  readonly disaggregated: boolean
  readonly genderIndicator: boolean
}

export interface Activity {
  readonly name: string
  readonly unit: string
  readonly place: string
  readonly date: LocalDate
  readonly men: number
  readonly women: number
}

const on = (year: number, month: number, day: number): LocalDate => ({ year, month, day })

export const today = on(2025, 6, 30)

const person = (
  name: string,
  nip: string,
  sex: Person['sex'],
  status: string,
  rank: string,
  position: string,
  unit: string,
  trained: LocalDate | null,
  focalPoint = false,
): Person => ({ name, nip, sex, status, rank, position, unit, trained, focalPoint })

export const staff: readonly Person[] = [
  person(
    'Yohana Lestari',
    '197203141998032001',
    'P',
    'PNS',
    'IV/b',
    'Sekretaris',
    'Sekretariat',
    on(2025, 2, 18),
    true,
  ),
  person('Markus Aban', '197508212001121002', 'L', 'PNS', 'III/d', 'Kasubbag Umum', 'Sekretariat', on(2025, 2, 18)),
  person('Siti Rahmah', '198611052010012003', 'P', 'PNS', 'III/b', 'Bendahara', 'Sekretariat', null),
  person(
    'Petrus Lukas',
    '198004172006041004',
    'L',
    'PNS',
    'III/c',
    'Pranata Humas',
    'Bidang IKP',
    on(2025, 3, 4),
    true,
  ),
  person('Dewi Anggraini', '199209302020122005', 'P', 'PPPK', 'IX', 'Jurnalis', 'Bidang IKP', on(2025, 3, 4)),
  person('Antonius Dae', '199507112022031006', 'L', 'PPPK', 'IX', 'Fotografer', 'Bidang IKP', null),
  person('Maria Goreti', '198301252008012007', 'P', 'PNS', 'III/d', 'Analis Sistem', 'Bidang TIK', on(2025, 3, 4)),
  person('Hendra Wijaya', '199006082015031008', 'L', 'PNS', 'III/a', 'Teknisi Jaringan', 'Bidang TIK', null),
  person('Rina Marlina', '199812192023212009', 'P', 'PPPK', 'VII', 'Operator', 'Bidang TIK', on(2025, 4, 22)),
  person(
    'Yosef Banga',
    '197709032003121010',
    'L',
    'PNS',
    'IV/a',
    'Statistisi',
    'Bidang Statistik',
    on(2025, 4, 22),
    true,
  ),
]

const informasi = ['2.16.02', 'PROGRAM PENGELOLAAN INFORMASI DAN KOMUNIKASI PUBLIK'] as const
const aplikasi = ['2.16.03', 'PROGRAM PENGELOLAAN APLIKASI INFORMATIKA'] as const
const media = ['2.16.02.2.01', 'Pengelolaan Media Komunikasi Publik'] as const
const mitra = ['2.16.02.2.02', 'Kemitraan Komunikasi Publik'] as const
const egov = ['2.16.03.2.02', 'Pengelolaan e-Government'] as const

function sub(
  program: SubKegiatan['program'],
  kegiatan: SubKegiatan['kegiatan'],
  number: string,
  name: string,
  unit: string,
  [ceiling, realisation, arg]: readonly [number, number, number],
  marks: string,
): SubKegiatan {
  const [gap, gbs, disaggregated, genderIndicator] = [...marks].map((mark) => mark === 'v')
  return {
    program,
    kegiatan,
    code: `${kegiatan[0]}.${number}`,
    name,
    unit,
    ceiling,
    realisation,
    arg,
    gap: gap === true,
    gbs: gbs === true,
    disaggregated: disaggregated === true,
    genderIndicator: genderIndicator === true,
  }
}

/** Marks: GAP, GBS, sex-disaggregated data, gender indicator. */
export const budget: readonly SubKegiatan[] = [
  sub(informasi, media, '0014', 'Relasi Media', 'Bidang IKP', [185_000_000, 61_250_000, 40_000_000], 'vvvv'),
  sub(informasi, media, '0015', 'Monitoring Opini Publik', 'Bidang IKP', [92_400_000, 30_000_000, 0], '--v-'),
  sub(
    informasi,
    mitra,
    '0003',
    'Literasi Digital Perempuan Desa',
    'Bidang IKP',
    [150_000_000, 75_500_000, 95_000_000],
    'vvvv',
  ),
  sub(informasi, mitra, '0004', 'Pembinaan KIM', 'Bidang IKP', [78_600_000, 12_100_000, 0], 'v-v-'),
  sub(
    aplikasi,
    egov,
    '0007',
    'Penyediaan Jaringan Intra Pemerintah',
    'Bidang TIK',
    [640_000_000, 322_900_000, 0],
    '----',
  ),
  sub(aplikasi, egov, '0009', 'Pelatihan Operator Layanan', 'Bidang TIK', [54_000_000, 27_000_000, 18_500_000], 'vvvv'),
]

export const activities: readonly Activity[] = [
  {
    name: 'Literasi Digital Perempuan Desa',
    unit: 'Bidang IKP',
    place: 'Ledo',
    date: on(2025, 1, 21),
    men: 11,
    women: 49,
  },
  {
    name: 'Sosialisasi Anti Hoaks',
    unit: 'Bidang IKP',
    place: 'Samalantan',
    date: on(2025, 2, 13),
    men: 38,
    women: 27,
  },
  {
    name: 'Pelatihan Operator Desa',
    unit: 'Bidang TIK',
    place: 'Bengkayang',
    date: on(2025, 3, 19),
    men: 24,
    women: 16,
  },
  {
    name: 'Forum Statistik Sektoral',
    unit: 'Bidang Statistik',
    place: 'Bengkayang',
    date: on(2025, 4, 24),
    men: 19,
    women: 22,
  },
  { name: 'Pembinaan KIM', unit: 'Bidang IKP', place: 'Teriak', date: on(2025, 5, 15), men: 13, women: 31 },
]

export const meetings = [
  { agenda: 'Rencana aksi PUG', date: on(2025, 1, 14), place: 'Ruang Rapat', minutes: true },
  { agenda: 'Data terpilah', date: on(2025, 2, 11), place: 'Ruang Rapat', minutes: true },
  { agenda: 'Penyusunan GAP', date: on(2025, 3, 18), place: 'Aula', minutes: false },
  { agenda: 'Penyusunan GBS', date: on(2025, 5, 20), place: 'Aula', minutes: true },
] as const

export const reports = [
  { title: 'Laporan Triwulan I', recipient: 'DINSOSPPPA', due: on(2025, 4, 15), sent: on(2025, 4, 14) },
  { title: 'Laporan Data Terpilah', recipient: 'Bappeda', due: on(2025, 5, 20), sent: on(2025, 5, 27) },
  { title: 'Laporan Focal Point', recipient: 'Pokja PUG', due: on(2025, 6, 16), sent: on(2025, 6, 13) },
] as const

export const scores = [
  { year: 2024, score: 640 },
  { year: 2025, score: 800 },
] as const

export const documents = [
  { type: 'RKPD', title: 'RKPD Tahun 2025', date: on(2024, 7, 25), year: 2025, gap: true, issues: true },
  { type: 'Renja', title: 'Rencana Kerja Tahun 2025', date: on(2024, 8, 21), year: 2025, gap: true, issues: false },
  { type: 'Renstra', title: 'Rencana Strategis 2021-2026', date: on(2021, 9, 13), year: 2021, gap: true, issues: true },
] as const

export const regulations = [
  {
    type: 'Keputusan Sekda',
    number: '400/12/2024',
    title: 'Pelaksanaan PUG',
    date: on(2024, 2, 19),
    inForce: true,
    covers: 'vvvv---',
  },
  {
    type: 'Juknis',
    number: '060/3/2023',
    title: 'Pemantauan PUG',
    date: on(2023, 5, 22),
    inForce: true,
    covers: '---vv--',
  },
] as const
