import { expect, test } from 'vitest'
import { computeWorkbook } from '../../../shared/compute/compute-workbook.ts'
import { defaultSettings } from '../../../shared/settings/settings.ts'
import { options, sheet } from '../tables/sheet-of.ts'

test.each`
  header                                      | year    | why
  ${'Kode | Uraian | Pagu 2025 | Pagu 2026'}  | ${2025} | ${'2026 has not begun'}
  ${'Kode | Uraian | Pagu 2024 | Pagu 2025'}  | ${2025} | ${'the latest that has begun'}
  ${'Kode | Uraian | Pagu 2026 | Pagu 2027'}  | ${2026} | ${'none has begun: the nearest'}
  ${'Kode | Uraian | Pagu 2023 | Keterangan'} | ${2023} | ${'there is no other'}
  ${'Kode | Uraian | Pagu | Keterangan'}      | ${2025} | ${'none is told: this one'}
`('in June 2025, with "$header", figures are of $year: $why', ({ header, year }) => {
  const grid = sheet(`${header}\n2.16.02.2.01.0014 | Relasi Media | 100 | 200`)
  const { today } = options
  const computed = computeWorkbook([grid], { settings: defaultSettings, settingsFindings: [], today, decimals: 'id' })
  expect(computed.year).toBe(year)
})
