import { column, type Draft, type DraftColumn, type DraftRow, draft } from '../draft.ts'
import { budget, type SubKegiatan } from '../office.ts'

const ya = (is: boolean) => (is ? 'Ya' : 'Tidak')
const ada = (is: boolean) => (is ? 'Ada' : 'Belum ada')
type Columns = readonly DraftColumn<SubKegiatan>[]

const list = (name: string, columns: Columns): Draft => draft(name, 'budget', budget, columns)

const gender: Columns = [
  column('disaggregated', 'Data Terpilah', ({ disaggregated }) => ya(disaggregated)),
  column('gap', 'GAP', ({ gap }) => ya(gap)),
  column('gbs', 'GBS', ({ gbs }) => ya(gbs)),
  column('genderIndicator', 'Indikator Gender', ({ genderIndicator }) => ya(genderIndicator)),
  column('arg', 'ARG (Rp)', ({ arg }) => arg),
]

const code = (header: string) => column<SubKegiatan>('code', header, (one) => one.code)
const name = (header: string) => column<SubKegiatan>('subKegiatan', header, (one) => one.name)
const ceiling = (header: string | readonly string[]) => column<SubKegiatan>('ceiling', header, (one) => one.ceiling)
const realisation = (header: string | readonly string[]) =>
  column<SubKegiatan>('realisation', header, (one) => one.realisation)

const levelColumns: Columns = [
  column('code', 'Kode', (one) => one.code),
  column('description', 'Uraian', (one) => one.name),
  ceiling('Pagu Anggaran'),
  realisation('Realisasi'),
  ...gender,
]

/** A row of a program or kegiatan: the sum of what lies below it, and no marks. */
function levelRow([levelCode, title]: readonly [string, string]): DraftRow {
  const below = budget.filter((one) => one.code.startsWith(`${levelCode}.`))
  const sum = (of: (one: SubKegiatan) => number) => below.reduce((all, one) => all + of(one), 0)
  const amounts = [sum((one) => one.ceiling), sum((one) => one.realisation)]
  return { role: 'rest', cells: [levelCode, title, ...amounts, '', '', '', '', sum((one) => one.arg)] }
}

/** All levels in one table, each the sum of those below it. */
function withLevels(plain: Draft): Draft {
  const seen = new Set<string>()
  const header = plain.rows.slice(0, 1)
  const rows = budget.flatMap((one, index): readonly DraftRow[] => {
    const levels = [one.program, one.kegiatan].filter(([levelCode]) => !seen.has(levelCode))
    for (const [levelCode] of levels) seen.add(levelCode)
    return [...levels.map(levelRow), ...plain.rows.slice(index + 1, index + 2)]
  })
  return { ...plain, rows: [...header, ...rows] }
}

/** Budgets, as offices and their systems head them. */
export const budgetShapes = {
  plain: list('Anggaran', [code('Kode Sub Kegiatan'), name('Sub Kegiatan'), ceiling('Pagu (Rp)'), ...gender]),
  sipd: list('SIPD 2025', [
    column(null, 'kode_skpd', () => '2.16.2.20.2.21.01.0000'),
    column('unit', 'nama_skpd', () => 'Dinas Komunikasi dan Informatika'),
    code('kode_sub_giat'),
    name('nama_sub_giat'),
    ceiling('pagu'),
    column('realisation', 'realisasi', (one) => one.realisation),
    ...gender,
  ]),
  allLevels: withLevels(list('DPA', levelColumns)),
  twoDigits: list('DPA Murni', [
    column('code', 'Kode', (one) => `${one.kegiatan[0]}.${one.code.slice(-2)}`),
    column('description', 'Uraian', (one) => one.name),
    ceiling('Jumlah'),
    ...gender,
  ]),
  groups: list('RKA', [
    code('Kode Rekening'),
    column('program', 'Program', ({ program }) => program[1]),
    column('kegiatan', 'Kegiatan', ({ kegiatan }) => kegiatan[1]),
    name('Sub Kegiatan'),
    ceiling(['Anggaran', 'Pagu']),
    realisation(['Anggaran', 'Realisasi']),
    column('disaggregated', ['Responsif Gender', 'Data Terpilah'], (one) => ada(one.disaggregated)),
    column('gap', ['Responsif Gender', 'Dokumen GAP'], (one) => ada(one.gap)),
    column('gbs', ['Responsif Gender', 'Dokumen GBS'], (one) => ada(one.gbs)),
    column('genderIndicator', ['Responsif Gender', 'Indikator Gender'], (one) => ada(one.genderIndicator)),
    column('arg', ['Responsif Gender', 'Nilai ARG'], (one) => one.arg),
  ]),
  threeRows: list('Evaluasi Renja', [
    column('no', 'No', (_, index) => index + 1),
    code('Kode'),
    name('Nama Sub Kegiatan'),
    column(null, ['Tahun 2025', 'Target', 'Volume'], (_, index) => index + 2),
    column(null, ['Tahun 2025', 'Target', 'Satuan'], () => 'Dokumen'),
    ceiling(['Tahun 2025', 'Keuangan', 'Pagu']),
    realisation(['Tahun 2025', 'Keuangan', 'Realisasi']),
    ...gender,
  ]),
  revision: list('DPPA', [
    code('Kode'),
    column('description', 'Uraian', (one) => one.name),
    column('ceilingBefore', ['Anggaran', 'Sebelum Perubahan'], (one) => one.ceiling - 4_000_000),
    ceiling(['Anggaran', 'Setelah Perubahan']),
    column(null, ['Anggaran', 'Bertambah/Berkurang'], () => 4_000_000),
    ...gender,
  ]),
  english: list('Budget', [
    column('code', 'Code', (one) => one.code),
    column('description', 'Description', (one) => one.name),
    ceiling('Budget'),
    realisation('Realization'),
    ...gender,
  ]),
  abbreviated: list('Keu', [
    code('Kd. Sub Keg.'),
    name('Nm. Sub Keg.'),
    ceiling('Pagu Angg.'),
    realisation('Real. Keu.'),
    ...gender,
  ]),
  traps: list('Serapan', [
    code('Kode'),
    name('Sub Kegiatan'),
    column(null, 'Nama PPTK', () => 'Markus Aban'),
    ceiling('Pagu Anggaran'),
    realisation('Realisasi Keuangan'),
    column('remaining', 'Sisa Pagu', (one) => one.ceiling - one.realisation),
    column('percent', 'Persentase Realisasi', (one) => Math.round((100 * one.realisation) / one.ceiling)),
    ...gender,
  ]),
} as const

/** Names of all levels in one column and no code: nobody can tell which row is the sum of which. */
export const levelsWithoutCode: Draft = list('Rencana Belanja', [
  column('no', 'No', (_, index) => index + 1),
  column('description', 'Program Kegiatan / Sub Kegiatan', (one) => one.name),
  ceiling('Anggaran'),
  ...gender,
])

const lastYear = (one: SubKegiatan) => one.arg / 2
const ofYears: Columns = [
  code('Kode'),
  name('Sub Kegiatan'),
  column('ceiling', 'Pagu 2024', (one) => one.ceiling - 1_000_000),
  ceiling('Pagu 2025'),
  column('arg', 'ARG 2024', lastYear),
  column('arg', 'ARG 2025', (one) => one.arg),
  ...gender.filter(({ field }) => field !== 'arg'),
]

/** Amounts of two years side by side. */
export const twoYears: Draft = list('Pagu dan ARG', ofYears)
