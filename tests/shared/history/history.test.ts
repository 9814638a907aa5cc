import { describe, expect, test } from 'vitest'
import { DEFINITIONS, definitionVersion } from '../../../shared/history/definition-version.ts'
import { historyTable } from '../../../shared/history/history-table.ts'
import { readHistory } from '../../../shared/history/read-history.ts'
import { indicators } from '../../../shared/indicators/definitions.ts'
import { defaultSettings } from '../../../shared/settings/settings.ts'
import type { CellValue, LocalDate } from '../../../shared/tables/grid.ts'
import { fingerprint } from '../../../shared/tracking/fingerprint.ts'
import { evaluated, person, staffOf } from '../indicators/facts-fixture.ts'
import { applied, plannedWrites, withFormulas } from '../tracking/table-fixture.ts'

const trained = (count: number) =>
  evaluated('sdm-terlatih', {
    staff: staffOf(
      Array.from({ length: 4 }, (_, index) => person(`P${index}`, { trained: index < count ? 'yes' : 'no' })),
    ),
  })
const withoutData = evaluated('rapat-focal-point', {})

const on = (day: number, who = 'ani@bengkayangkab.go.id') => ({
  today: { year: 2026, month: 3, day },
  year: 2026,
  definition: 'v1',
  who,
})

function written(
  sheet: { values: CellValue[][] } | null,
  count: number,
  day: ReturnType<typeof on>,
): { values: CellValue[][] } {
  return applied(sheet, plannedWrites(sheet, historyTable([trained(count), withoutData], day)))
}

const shown = (sheet: { values: CellValue[][] }) => sheet.values.map((row) => row.slice(0, 10))
const date = (day: number): LocalDate => ({ year: 2026, month: 3, day })
const ani = 'ani@bengkayangkab.go.id'
const row = (day: number, count: number, status = '✗ Belum tercapai') => [
  date(day),
  'SDM Terlatih',
  count / 4,
  count,
  4,
  '>80%',
  status,
  2026,
  'v1',
  ani,
]
const noData = (day: number) => [
  date(day),
  'Rapat Bulanan',
  '(Isi data)',
  '',
  '',
  '100%',
  '○ Belum ada data',
  2026,
  'v1',
  ani,
]

describe('Riwayat PUG', () => {
  test('has a row an indicator and day', () => {
    const sheet = written(written(null, 2, on(1)), 3, on(2))
    expect(shown(sheet).slice(1)).toEqual([row(1, 2), noData(1), row(2, 3), noData(2)])
  })

  test('renews the rows of the day, and only where there is news', () => {
    const sheet = written(null, 2, on(1))
    const again = plannedWrites(sheet, historyTable([trained(2), withoutData], on(1, 'budi@bengkayangkab.go.id')))
    expect(again.blocks).toEqual([])
    const renewed = written(sheet, 4, on(1, 'budi@bengkayangkab.go.id'))
    expect(shown(renewed)[1]).toEqual([...row(1, 4, '✓ Tercapai').slice(0, 9), 'budi@bengkayangkab.go.id'])
    expect(shown(renewed)[2]).toEqual(noData(1))
  })

  test('never moves a row of the past, whatever became of the definitions', () => {
    const sheet = written(null, 2, on(1))
    const later = written(sheet, 4, { ...on(2), definition: 'v2', year: 2027 })
    expect(later.values.slice(0, 3)).toEqual(sheet.values)
  })
})

describe('what the history says', () => {
  const sheet = written(written(null, 2, on(1)), 3, on(2))
  const read = (grid: { values: CellValue[][] }) => readHistory(withFormulas(grid))

  test('is the same however people sorted it', () => {
    const [titles = [], ...rows] = sheet.values
    const points = [
      { date: date(1), value: 50, definition: 'v1', year: 2026 },
      { date: date(2), value: 75, definition: 'v1', year: 2026 },
    ]
    for (const grid of [sheet, { values: [titles, ...rows.reverse()] }]) {
      expect(read(grid)).toEqual({ points: new Map([['sdm-terlatih', points]]), findings: [] })
    }
  })

  const typed = (cells: readonly CellValue[]) => ({ values: [...sheet.values, [...cells]] })

  test('holds what people added: a date, a name and a value', () => {
    const added = typed([{ year: 2025, month: 12, day: 31 }, 'SDM Terlatih', 0.4])
    expect(read(added).points.get('sdm-terlatih')?.[0]).toEqual({
      date: { year: 2025, month: 12, day: 31 },
      value: 40,
      definition: '',
      year: null,
    })
  })

  test.each<[string, readonly CellValue[], string]>([
    ['a date that is none', ['akhir tahun', 'SDM Terlatih', 0.4], 'A6'],
    ['a percentage without its sign', [date(5), 'SDM Terlatih', 75], 'C6'],
    ['a value in words', [date(5), 'SDM Terlatih', 'delapan'], 'C6'],
  ])('leaves out %s, and says so', (_case, cells, cell) => {
    const { points, findings } = read(typed(cells))
    expect(points.get('sdm-terlatih')).toHaveLength(2)
    expect(findings).toEqual([
      {
        severity: 'warning',
        code: 'history.unreadable',
        values: {},
        at: { sheet: 'Riwayat PUG', row: 6, column: cell === 'A6' ? 1 : 3 },
      },
    ])
  })

  test('a copied row counts once', () => {
    expect(read({ values: [...sheet.values, [...(sheet.values[1] ?? [])]] }).points.get('sdm-terlatih')).toHaveLength(2)
  })
})

describe('the version of the definitions', () => {
  test.each([
    ['as they come', {}, true],
    ['with another name of the office', { office: 'Dinas Sosial' }, true],
    ['with other staff counted', { staffGroups: ['pns', 'pppk'] as const }, false],
    ['with another unit of programme', { programmeUnit: 'kegiatan' as const }, false],
  ])('%s', (_case, chosen, isDefault) => {
    expect(definitionVersion({ ...defaultSettings, ...chosen }) === 'v1').toBe(isDefault)
  })

  test('stands for these definitions: whoever changes one raises DEFINITIONS, then this', () => {
    const told = indicators.map(({ id, formula, kind, raises, reads }) => [id, formula, kind, raises, reads])
    expect([DEFINITIONS, fingerprint(JSON.stringify(told))]).toEqual([1, 'pgwy2u'])
  })
})
