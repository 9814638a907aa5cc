import { expect, test } from 'vitest'
import { deadlinesIn } from '../../../shared/history/deadlines.ts'
import type { CellValue, LocalDate } from '../../../shared/tables/grid.ts'
import { trackingTable } from '../../../shared/tracking/tracking-table.ts'
import { evaluated } from '../indicators/facts-fixture.ts'
import { applied, plannedWrites, withFormulas } from '../tracking/table-fixture.ts'

const start = { year: 2025, month: 1 }
const evaluations = [evaluated('sdm-terlatih', {}), evaluated('rapat-focal-point', {})]
const table = trackingTable(
  evaluations,
  { start, today: { year: 2025, month: 1, day: 5 }, unit: 'subKegiatan', figure: 'ceiling' },
  new Map(),
)
const made = applied(null, plannedWrites(null, table))

/** The column "Deadline" of the first indicator as a person leaves it. */
const typed = (due: CellValue) =>
  withFormulas({
    values: made.values.map((row, index) => row.map((cell, column) => (index === 1 && column === 4 ? due : cell))),
  })

const march: LocalDate = { year: 2025, month: 3, day: 31 }
const may: LocalDate = { year: 2025, month: 5, day: 2 }

test.each<[string, ReturnType<typeof withFormulas> | null, LocalDate | null]>([
  ['no table yet: the plan', null, march],
  ['as we wrote it', typed(march), march],
  ['a date of their own', typed(may), may],
  ['words of their own', typed('akhir tahun'), null],
  ['cleared', typed(''), null],
])('%s', (_case, grid, deadline) => {
  const [first] = evaluations
  expect(first && deadlinesIn(grid, start)(first.indicator)).toEqual(deadline)
})

test('what we wrote under an older start month is not taken for theirs', () => {
  const [first] = evaluations
  expect(first && deadlinesIn(withFormulas(made), { year: 2026, month: 1 })(first.indicator)).toEqual({
    year: 2026,
    month: 3,
    day: 31,
  })
})

test('a rhythm has no date', () => {
  const [, second] = evaluations
  expect(second && deadlinesIn(null, start)(second.indicator)).toBeNull()
})
