import { describe, expect, test } from 'vitest'
import type { Finding } from '../../../shared/findings/finding.ts'
import { indicators } from '../../../shared/indicators/definitions.ts'
import type { IndicatorId } from '../../../shared/indicators/indicator.ts'
import { findingsTable } from '../../../shared/tracking/findings-table.ts'
import { indicatorTable } from '../../../shared/tracking/indicator-table.ts'
import type { WantedCell, WantedTable } from '../../../shared/tracking/table.ts'
import { trackingTable } from '../../../shared/tracking/tracking-table.ts'
import { budgetOf, evaluated, mark, person, programme, rupiah, staffOf } from '../indicators/facts-fixture.ts'

const analysed = { gap: mark('yes'), gbs: mark('yes') }
const facts = {
  staff: staffOf(Array.from({ length: 42 }, (_, index) => person(`P${index}`, { trained: index < 33 ? 'yes' : 'no' }))),
  budget: budgetOf([
    programme('2.16.02.2.01.0014', { ceiling: rupiah(800_000_000), arg: rupiah(39_000_000), marks: analysed }),
    programme('2.16.01.2.02.0001', { ceiling: rupiah(200_000_000), arg: mark('no') }),
  ]),
}
const circumstances = {
  start: { year: 2025, month: 1 },
  today: { year: 2026, month: 1, day: 5 },
  unit: 'subKegiatan',
  figure: 'ceiling',
} as const
const evaluations = indicators.map(({ id }) => evaluated(id, facts))
const tracking = trackingTable(evaluations, circumstances, new Map())

function cell(table: WantedTable, id: string, key: string): WantedCell | undefined {
  return table.rows.find((row) => row.id === id)?.cells[key]
}

describe('Pelacakan PUG', () => {
  test('has the five columns of the plan, then ours', () => {
    expect(tracking.columns.map(({ title }) => title)).toEqual([
      'Aspek PUG',
      'Target Persentase',
      'Progres Saat Ini',
      'Aksi Korektif',
      'Deadline',
      'Status',
      'Pembilang',
      'Penyebut',
      'Kurang',
      'Tren',
      'Sejak Bulan Lalu',
      'Sejak Tahun Lalu',
      'Perkiraan pada Deadline',
      'Sumber',
      'Diperbarui',
      'Kode',
      'Jejak',
    ])
  })

  test("begins with the plan's four rows, in the plan's words", () => {
    const words = tracking.rows
      .slice(0, 4)
      .map(({ cells }) =>
        [cells['aspect'], cells['target'], cells['action']].map((found) => found?.kind === 'value' && found.value),
      )
    expect(words).toEqual([
      ['SDM Terlatih', '>80%', 'Pelatihan tambahan'],
      ['Data Terpilah', '>90%', 'Validasi data'],
      ['ARG', '>5% Anggaran', 'Review anggaran'],
      ['Program Responsif', '>90%', 'Analisis GAP'],
    ])
  })

  test.each<[IndicatorId, string, unknown, string]>([
    ['sdm-terlatih', 'progress', 33 / 42, '0.0 %" (33 dari 42)"'],
    ['sdm-terlatih', 'status', '✗ Belum tercapai', '@'],
    ['sdm-terlatih', 'lacking', '1 orang lagi', '@'],
    ['sdm-terlatih', 'source', 'Pegawai: 42 baris', '@'],
    ['sdm-terlatih', 'due', { year: 2025, month: 3, day: 31 }, '"Bulan 3 ("d mmm yyyy")"'],
    ['arg-anggaran', 'progress', 0.039, '0.0 %'],
    ['arg-anggaran', 'source', 'DPA: 2 baris (menurut pagu)', '@'],
    ['arg-anggaran', 'lacking', 'Rp11.000.001 lagi', '@'],
    ['arg-anggaran', 'numerator', 39_000_000, '"Rp"#,##0'],
    ['rapat-focal-point', 'progress', '(Isi data)', '@'],
    ['rapat-focal-point', 'due', 'Setiap bulan', '@'],
    ['rapat-focal-point', 'status', '○ Belum ada data', '@'],
    ['arg-program', 'target', '>80% program', '@'],
    ['partisipasi-laki-laki', 'target', 'Tanpa ambang', '@'],
  ])('%s, %s', (id, key, value, format) => {
    expect(cell(tracking, id, key)).toEqual({ kind: 'value', value, format })
  })

  test('a missing sheet is explained where the source would stand', () => {
    const source = cell(tracking, 'rapat-focal-point', 'source')
    expect(source?.kind === 'value' && source.value).toContain('Belum ada lembar Rapat')
  })
})

describe('Indikator PUG', () => {
  const table = indicatorTable(evaluations, circumstances, new Map())

  test('holds every indicator once, under its stage and step', () => {
    const ids = table.rows.map(({ id }) => id)
    expect(ids.slice(0, 4)).toEqual(['tahap-1', 'langkah-1.1', 'regulasi-proses', 'langkah-1.2'])
    expect(ids.filter((id) => indicators.some((indicator) => indicator.id === id)).sort()).toEqual(
      indicators.map(({ id }) => id).sort(),
    )
  })

  test('shows the figures beside the figure, and only where they differ', () => {
    expect(cell(table, 'arg-anggaran', 'alternatives')).toMatchObject({
      value:
        'Tanpa gaji: 4,9 % (Rp39.000.000 dari Rp800.000.000); Tanpa program penunjang: 4,9 % (Rp39.000.000 dari Rp800.000.000)',
    })
  })
})

describe('Temuan PUG', () => {
  const finding = (severity: Finding['severity'], row: number, sheet = 'Pegawai'): Finding => ({
    severity,
    code: 'table.errorCell',
    values: { value: '#REF!' },
    at: { sheet, row, column: 2 },
  })
  const ids = new Map([['Pegawai', 7]])
  const tableOf = (
    findings: readonly Finding[],
    sheetIds: ReadonlyMap<string, number>,
    reasons: ReadonlyMap<string, string> = new Map(),
    alwaysListed: ReadonlySet<string> = new Set(),
  ) => findingsTable({ findings, live: [], sheetIds, reasons, alwaysListed })

  test('errors come first, each with a link to its cell', () => {
    const { rows } = tableOf([finding('info', 9), finding('error', 3)], ids)
    expect(rows.map(({ cells }) => cells['severity'])).toMatchObject([{ value: 'Galat' }, { value: 'Info' }])
    expect(rows[0]?.cells['cell']).toEqual({ kind: 'formula', formula: '=HYPERLINK("#gid=7&range=B3";"B3")' })
  })

  test("a sheet's name is never a formula of its own", () => {
    const { rows } = tableOf([finding('error', 3, '=IMPORTXML("x")')], new Map())
    expect(rows[0]?.cells['sheet']).toEqual({ kind: 'formula', formula: '="=IMPORTXML(""x"")"' })
  })

  test('of ten thousand of a kind a hundred are listed and the rest counted', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => finding('error', index + 2))
    const { rows } = tableOf(many, ids)
    expect(rows).toHaveLength(101)
    expect(rows[100]?.cells['message']).toMatchObject({ value: expect.stringContaining('9900') })
  })

  test('what counts the rest stays the same row when their number changes', () => {
    const rest = (count: number) =>
      tableOf(
        Array.from({ length: count }, (_, index) => finding('error', index + 2)),
        ids,
      ).rows[100]?.id
    expect(rest(300)).toBe('findings.more|Pegawai|table.errorCell')
    expect(rest(200)).toBe(rest(300))
  })

  test('an id is what is read back of its cell, however long the sentence, and no two sentences share one', () => {
    const about = (sheet: string): Finding => ({
      severity: 'info',
      code: 'mapping.sheetGone',
      values: { sheet },
      at: null,
    })
    const long = `${'Bidang Informasi dan '.repeat(4)}`.slice(0, 79)
    const found = [`${long} X`, `${long} Y`, ' ', 'Bidang '].map(
      (sheet) => tableOf([about(sheet)], ids).rows[0]?.id ?? '',
    )
    expect(found.map((id) => id.trim())).toEqual(found)
    expect(new Set(found).size).toBe(found.length)
  })

  test('an accepted finding stands after the warnings, with its reason, however many there are of its kind', () => {
    const many = Array.from({ length: 200 }, (_, index) => finding('error', index + 2))
    const last = 'table.errorCell|Pegawai|B201'
    const { rows } = tableOf([...many, finding('info', 9, 'Rapat')], ids, new Map([[last, 'Sesuai DPA']]))
    expect(rows.findIndex(({ id }) => id === last)).toBe(rows.length - 2)
    expect(rows.find(({ id }) => id === last)?.cells).toMatchObject({
      severity: { value: 'Diterima' },
      reason: { value: 'Sesuai DPA' },
    })
  })

  test('a finding that is to be accepted has a row, however many there are of its kind', () => {
    const many = Array.from({ length: 200 }, (_, index) => finding('error', index + 2))
    const last = 'table.errorCell|Pegawai|B201'
    expect(tableOf(many, ids, new Map(), new Set([last])).rows.map(({ id }) => id)).toContain(last)
  })

  test('a finding that is gone reads "Selesai"', () => {
    expect(tableOf([], ids).vanished?.['severity']).toMatchObject({ value: 'Selesai' })
  })
})
