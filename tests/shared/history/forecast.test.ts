import { expect, test } from 'vitest'
import { type Forecast, forecast } from '../../../shared/history/forecast.ts'
import type { LocalDate } from '../../../shared/tables/grid.ts'

const date = (iso: string): LocalDate => {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  return { year, month, day }
}
const points = (known: Readonly<Record<string, number>>) =>
  Object.entries(known).map(([iso, value]) => ({ date: date(iso), value, definition: 'v1', year: 2026 }))

const share = { from: 0, to: 100 }
const today = date('2026-03-15')

const monthly = {
  '2025-10-15': 60,
  '2025-11-15': 64,
  '2025-12-15': 68,
  '2026-01-15': 72,
  '2026-02-15': 76,
  '2026-03-15': 80,
}
const weekly = {
  '2026-01-05': 60,
  '2026-01-12': 62,
  '2026-01-19': 63,
  '2026-01-26': 66,
  '2026-02-02': 68,
  '2026-02-09': 69,
  '2026-02-16': 72,
  '2026-03-02': 76,
}

/** 'fair: 82,1 (81,0–83,5), 6', or why there is none. */
function words(made: Forecast): string {
  if (made.kind !== 'expected')
    return made.kind === 'tooLittle' ? `${made.kind} ${made.weeks} ${made.isTooShort}` : made.kind
  const { confidence, value, low, high, weeks } = made
  return `${confidence}: ${value.toFixed(1)} (${low.toFixed(1)}–${high.toFixed(1)}), ${weeks}`
}

test.each<[string, Readonly<Record<string, number>>, string | null, string]>([
  ['six months, the deadline near', monthly, '2026-03-31', 'fair: 81.9 (81.6–82.2), 6'],
  ['eight weeks, the deadline near', weekly, '2026-03-25', 'high: 82.6 (81.6–83.6), 8'],
  ['eight weeks, the deadline farther', weekly, '2026-04-20', 'fair: 90.0 (89.0–91.0), 8'],
  ['a share goes no higher than 100 %', monthly, '2026-09-30', 'low: 100.0 (100.0–100.0), 6'],
  ['two points', { '2026-02-15': 76, '2026-03-15': 80 }, '2026-03-31', 'tooLittle 2 false'],
  [
    'many points of one week are one',
    { '2026-03-09': 70, '2026-03-10': 72, '2026-03-11': 75, '2026-03-12': 78 },
    '2026-03-31',
    'tooLittle 1 false',
  ],
  [
    'three weeks say nothing of half a year',
    { '2026-03-01': 70, '2026-03-08': 72, '2026-03-15': 75 },
    '2026-09-30',
    'tooLittle 3 true',
  ],
  ['none', {}, '2026-03-31', 'tooLittle 0 false'],
  ['the deadline is over', monthly, '2026-03-14', 'past'],
  ['no deadline', monthly, null, 'noDeadline'],
])('%s', (_case, known, deadline, expected) => {
  expect(words(forecast(points(known), today, deadline === null ? null : date(deadline), share))).toBe(expected)
})
