import { describe, expect, test } from 'vitest'
import { computeWorkbook } from '../../../shared/compute/compute-workbook.ts'
import type { IndicatorId } from '../../../shared/indicators/indicator.ts'
import { defaultSettings, type Settings } from '../../../shared/settings/settings.ts'
import type { CellValue, SheetGrid } from '../../../shared/tables/grid.ts'

/** A sheet as people fill it in; what they see is what is in it. */
function sheet(name: string, ...rows: readonly CellValue[][]): SheetGrid {
  const width = Math.max(...rows.map((row) => row.length))
  const values = rows.map((row) => [...row, ...Array<CellValue>(width - row.length).fill('')])
  return { sheetId: name.length, name, values, display: values.map((row) => row.map(String)) }
}

function compute(grids: readonly SheetGrid[], settings: Partial<Settings> = {}) {
  return computeWorkbook(grids, {
    settings: { ...defaultSettings, ...settings },
    settingsFindings: [],
    today: { year: 2026, month: 2, day: 1 },
    decimals: 'id',
  })
}

function figureOf(computed: ReturnType<typeof compute>, id: IndicatorId): string {
  const measurement = computed.evaluations.find(({ indicator }) => indicator.id === id)?.measurement
  if (measurement?.kind === 'noData') return measurement.why.code
  if (measurement?.kind === 'measured' || measurement?.kind === 'partial') {
    return `${measurement.numerator}/${measurement.denominator}`
  }
  return measurement?.kind ?? 'none'
}

const staffTitles = ['No', 'Nama', 'NIP', 'L/P', 'Status', 'Bidang', 'Pelatihan PUG/PPRG']
const ani = [1, 'Ani', '198001012006042001', 'P', 'PNS', 'IKP', 'Tidak']
const budi = [2, 'Budi', '198501012010041001', 'L', 'PPPK', 'TKI', 'Ya']

describe('staff on several sheets', () => {
  test('somebody on two lists is one person, trained if either says so', () => {
    const again = [1, 'ANI, S.Kom', '19800101 200604 2 001', 'P', 'PNS', 'IKP', 'Ya']
    const computed = compute([
      sheet('Pegawai IKP', staffTitles, ani, budi),
      sheet('Peserta Pelatihan', staffTitles, again, [2, 'Cici', '199001012015042001', 'P', 'Honorer', 'TKI', 'Tidak']),
    ])
    expect(figureOf(computed, 'sdm-terlatih')).toBe('2/3')
  })
})

const budgetTitles = ['Kode', 'Uraian', 'Tahun', 'Pagu (Rp)', 'Data Terpilah', 'GAP', 'GBS', 'ARG (Rp)']
const line = (code: string, year: number, ceiling: number, arg: CellValue = '') => [
  code,
  `Sub kegiatan ${code}`,
  year,
  ceiling,
  'Ya',
  'Ya',
  'Ya',
  arg,
]

describe('budgets of several years and sheets', () => {
  const rows2025 = [line('2.16.02.2.01.0014', 2025, 600, 60), line('2.16.02.2.01.0015', 2025, 400, 0)]
  const rows2024 = [line('2.16.02.2.01.0014', 2024, 500, 40), line('2.16.02.2.01.0015', 2024, 300, 0)]

  test('the latest year is the budget year, the year before is last year', () => {
    const computed = compute([sheet('Anggaran', budgetTitles, ...rows2024, ...rows2025)])
    expect(computed.year).toBe(2025)
    expect(figureOf(computed, 'arg-anggaran')).toBe('60/1000')
    expect(figureOf(computed, 'arg-kenaikan')).toBe('20/40')
  })

  test('a setting chooses another year', () => {
    const computed = compute([sheet('Anggaran', budgetTitles, ...rows2024, ...rows2025)], { budgetYear: 2024 })
    expect(figureOf(computed, 'arg-anggaran')).toBe('40/800')
    expect(figureOf(computed, 'arg-kenaikan')).toBe('noData.noYear')
  })

  test('the same budget on two sheets counts once, and it is said', () => {
    const plain = sheet('RKA', ['Kode', 'Uraian', 'Tahun', 'Pagu (Rp)'], ...rows2025.map((row) => row.slice(0, 4)))
    const computed = compute([plain, sheet('DPA', budgetTitles, ...rows2025)])
    expect(figureOf(computed, 'arg-anggaran')).toBe('60/1000')
    expect(computed.findings.filter(({ code }) => code === 'facts.budgetTwice')).toMatchObject([
      { values: { sheet: 'RKA', other: 'DPA', count: 2 } },
    ])
  })
})

describe('what is read is said', () => {
  test('rows left out are listed by reason, and hidden rows are counted by a live formula', () => {
    const computed = compute([sheet('Pegawai', staffTitles, ani, budi, ['', 'Jumlah', '', '', '', '', 2])])
    expect(computed.findings.filter(({ code }) => code === 'source.leftOut')).toMatchObject([
      { values: { count: 1, reason: 'baris jumlah', rows: '4' } },
    ])
    expect(computed.liveFindings[0]?.formula).toMatch(/SUBTOTAL\(103;'Pegawai'!B2:B4\)/)
  })

  test("an apostrophe or a quote in a sheet's name does not break its formula", () => {
    const computed = compute([sheet(`Data "Jum'at"`, staffTitles, ani, budi)])
    expect(computed.liveFindings[0]?.formula).toContain(`'Data "Jum''at"'!`)
    expect(computed.liveFindings[0]?.formula).toMatch(/^="Lembar 'Data ""Jum'at""'/)
  })
})

test('a budget without a column for gender indicators: what is assumed is said', () => {
  const { findings } = compute([sheet('DPA', budgetTitles, line('2.16.02.2.01.0014', 2025, 600))])
  expect(findings.filter(({ code }) => code === 'facts.noGenderIndicator')).toMatchObject([{ sheet: 'DPA' }])
})

test('an empty workbook has no data anywhere and no finding', () => {
  const computed = compute([sheet('Sheet1', [''])])
  expect(computed.evaluations.every(({ verdict }) => verdict === 'noData')).toBe(true)
  expect(computed.findings).toEqual([])
})

describe('bidang that the settings name', () => {
  const titles = ['No', 'Nama', 'NIP', 'L/P', 'Status', 'Bidang', 'Focal Point (SK)']
  const staff = [
    titles,
    [1, 'Ani', '', 'P', 'PNS', 'IKP', 'Ya'],
    [2, 'Budi', '', 'L', 'PNS', 'Bidang Informasi dan Komunikasi Publik', 'Tidak'],
    [3, 'Cici', '', 'P', 'PNS', 'Statistik', 'Tidak'],
  ]

  test('are one under all their names, and count where nobody of them is listed', () => {
    const units = [
      { name: 'Bidang Informasi dan Komunikasi Publik', aliases: ['IKP'] },
      { name: 'Sekretariat', aliases: [] },
    ]
    expect(figureOf(compute([sheet('Pegawai', ...staff)]), 'focal-point')).toBe('1/3')
    expect(figureOf(compute([sheet('Pegawai', ...staff)], { units }), 'focal-point')).toBe('1/3')
    expect(figureOf(compute([sheet('Pegawai', ...staff)], { units: units.slice(0, 1) }), 'focal-point')).toBe('1/2')
  })
})
