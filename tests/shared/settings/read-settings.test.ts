import { expect, test } from 'vitest'
import { atLeast } from '../../../shared/indicators/threshold.ts'
import { readSettings } from '../../../shared/settings/read-settings.ts'
import { defaultSettings } from '../../../shared/settings/settings.ts'
import { settingRows, settingsTitles } from '../../../shared/settings/settings-table.ts'
import type { CellValue } from '../../../shared/tables/grid.ts'

const sheet = (...rows: readonly CellValue[][]) => ({ values: [[...settingsTitles], ...rows] })

test('the sheet as it is made says the defaults', () => {
  const made = sheet(...settingRows.map(({ label, preset, explanation }) => [label, preset, explanation]))
  expect(readSettings(made)).toEqual({ settings: defaultSettings, findings: [] })
})

test('no sheet says the defaults', () => {
  expect(readSettings(null).settings).toEqual(defaultSettings)
})

test.each<[string, CellValue, object]>([
  ['Tahun anggaran', 2025, { budgetYear: 2025 }],
  ['Tahun anggaran', '2025', { budgetYear: 2025 }],
  ['Bulan 1 rencana', '04/2025', { startMonth: { year: 2025, month: 4 } }],
  ['Bulan 1 rencana', { year: 2025, month: 4, day: 1 }, { startMonth: { year: 2025, month: 4 } }],
  ['Satuan program', 'kegiatan', { programmeUnit: 'kegiatan' }],
  ['Hitung program penunjang', 'Tidak', { countSupport: false }],
  ['Pembagi ARG', 'Tanpa gaji', { budgetBase: 'withoutPay' }],
  ['Angka anggaran', 'Realisasi', { budgetFigure: 'realisation' }],
  ['Hitung kandidat ARG', 'Ya', { countArgCandidates: true }],
  ['Hitung Honorer', 'Tidak', { staffGroups: ['pns', 'pppk'] }],
  ['Target SDM Terlatih', '≥75%', { thresholds: { 'sdm-terlatih': atLeast(75) } }],
  ['Nama lembar Pegawai', 'Daftar ASN', { sheetNames: { staff: 'Daftar ASN' } }],
  ['Nama perangkat daerah', 'DISDUKCAPIL', { office: 'DISDUKCAPIL' }],
  [
    'Nama bidang/seksi',
    'IKP = Bidang IKP; Sekretariat',
    {
      units: [
        { name: 'Bidang IKP', aliases: ['IKP'] },
        { name: 'Sekretariat', aliases: [] },
      ],
    },
  ],
  ['Nama penghargaan', 'Anugerah Lain', { award: 'Anugerah Lain' }],
  ['Tahun penghargaan', 2027, { awardYear: 2027 }],
])('%s: %s', (label, value, change) => {
  expect(readSettings(sheet([label, value]))).toEqual({ settings: { ...defaultSettings, ...change }, findings: [] })
})

test.each<[string, CellValue]>([
  ['Tahun anggaran', 'dua ribu'],
  ['Bulan 1 rencana', '13/2025'],
  ['Satuan program', 'bidang'],
  ['Target SDM Terlatih', 'banyak'],
  ['Nama bidang/seksi', 'IKP ='],
  ['Nama bidang/seksi', 'TI = Bidang A; TI = Bidang B'],
  ['Tahun penghargaan', 'depan'],
])('%s: %s is a finding, and the default holds', (label, value) => {
  const { settings, findings } = readSettings(sheet([label, value]))
  expect(settings).toEqual(defaultSettings)
  expect(findings).toMatchObject([
    { severity: 'error', code: 'settings.wrong', at: { sheet: 'Pengaturan PUG', row: 2, column: 2 } },
  ])
})

test('rows and columns may be moved', () => {
  const moved = {
    values: [
      ['', ''],
      ['Nilai', 'Pengaturan'],
      [2024, 'Tahun anggaran'],
    ],
  }
  expect(readSettings(moved).settings.budgetYear).toBe(2024)
})
