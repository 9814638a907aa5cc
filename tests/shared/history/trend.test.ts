import { describe, expect, test } from 'vitest'
import type { Point } from '../../../shared/history/point.ts'
import { trendOf } from '../../../shared/history/trend.ts'
import { noTrendCells, trendCells } from '../../../shared/history/trend-cells.ts'
import { evaluated, person, staffOf } from '../indicators/facts-fixture.ts'

const today = { year: 2026, month: 3, day: 15 }
const day = { today, year: 2026, definition: 'v1' }
const deadline = { year: 2026, month: 3, day: 31 }

/** 80 % of ten persons. */
const evaluation = evaluated('sdm-terlatih', {
  staff: staffOf(Array.from({ length: 10 }, (_, index) => person(`P${index}`, { trained: index < 8 ? 'yes' : 'no' }))),
})

const point = (year: number, month: number, dayOfMonth: number, value: number, told: Partial<Point> = {}): Point => ({
  date: { year, month, day: dayOfMonth },
  value,
  definition: 'v1',
  year: 2026,
  ...told,
})

function cells(past: readonly Point[]) {
  const made = trendCells(trendOf(evaluation, past, deadline, day), evaluation.indicator)
  return Object.fromEntries(
    Object.entries(made).map(([key, cell]) => [key, cell.kind === 'formula' ? cell.formula : cell.value]),
  )
}

describe('Sejak Bulan Lalu', () => {
  test.each<[string, readonly Point[], string]>([
    ['up', [point(2026, 2, 15, 76.8)], '▲ +3,2 poin sejak 15 Feb 2026'],
    ['down', [point(2026, 2, 13, 81)], '▼ −1,0 poin sejak 13 Feb 2026'],
    ['as it was', [point(2026, 2, 15, 80.02)], '= tetap sejak 15 Feb 2026'],
    [
      'the nearest to a month ago',
      [point(2026, 2, 10, 70), point(2026, 2, 16, 75), point(2026, 3, 14, 79)],
      '▲ +5,0 poin sejak 16 Feb 2026',
    ],
    ['nothing so near', [point(2026, 1, 20, 70)], '–'],
    ['nothing at all', [], '–'],
    [
      'another definition',
      [point(2026, 2, 15, 70, { definition: 'v0' })],
      '▲ +10,0 poin sejak 15 Feb 2026 (waktu itu dihitung dengan definisi lain)',
    ],
    [
      'a row that a person added tells no definition',
      [point(2026, 2, 15, 70, { definition: '' })],
      '▲ +10,0 poin sejak 15 Feb 2026',
    ],
    ["today's own row is no past", [point(2026, 3, 15, 10)], '–'],
  ])('%s', (_case, past, words) => {
    expect(cells(past)['sinceMonth']).toBe(words)
  })
})

test('Sejak Tahun Lalu', () => {
  expect(cells([point(2025, 3, 1, 60, { year: 2025 })])['sinceYear']).toBe('▲ +20,0 poin sejak 1 Mar 2025')
})

test('the forecast says how sure it is', () => {
  const past = [0, 1, 2, 3, 4].map((weeks) => point(2026, 2, 2 + 7 * weeks, 75 + weeks))
  expect(cells(past)['forecast']).toBe('83,1 % (cukup yakin; 6 titik) pada 31 Mar 2026, antara 82,2 % dan 83,1 %')
})

test.each<[string, Partial<Point>]>([
  ['another year', { year: 2025 }],
  ['another definition', { definition: 'v0' }],
])('the forecast does not rest on figures of %s', (_case, told) => {
  const past = [0, 1, 2, 3].map((weeks) => point(2026, 2, 2 + 7 * weeks, 75 + weeks, told))
  expect(cells(past)['forecast']).toBe('Belum cukup riwayat (1 dari 3 minggu)')
})

describe('Tren', () => {
  test('has steps of equal length, each at the figure last known', () => {
    expect(cells([point(2026, 3, 12, 76.5), point(2026, 3, 14, -1)])['trend']).toBe('=SPARKLINE({7650;7650;-100;8000})')
  })

  test('has at most 24 of them', () => {
    expect(String(cells([point(2025, 3, 15, 10)])['trend']).split(';')).toHaveLength(24)
  })

  test('is blank on the first day', () => {
    expect(cells([])['trend']).toBe('')
  })
})

test('an indicator without data today keeps its line and compares nothing', () => {
  const without = evaluated('sdm-terlatih', {})
  const trend = trendOf(without, [point(2026, 2, 1, 70), point(2026, 2, 2, 71)], null, day)
  expect(trendCells(trend, without.indicator)).toEqual({
    ...noTrendCells,
    trend: { kind: 'formula', formula: '=SPARKLINE({7000;7100})' },
  })
})
