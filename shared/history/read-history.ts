import type { Finding } from '../findings/finding.ts'
import { indicators } from '../indicators/definitions.ts'
import type { Indicator } from '../indicators/indicator.ts'
import { compareDates } from '../locale/dates.ts'
import { type CellValue, isLocalDate } from '../tables/grid.ts'
import { locate, type OwnGrid } from '../tracking/locate.ts'
import { FILL_IN, ZERO_DENOMINATOR } from '../tracking/wording.ts'
import { HISTORY_SHEET, historyColumns } from './history-table.ts'
import type { Point } from './point.ts'

/** What "Riwayat PUG" says, by indicator and in the order of days; one point a day. */
export interface History {
  readonly points: ReadonlyMap<string, readonly Point[]>
  readonly findings: readonly Finding[]
}

/**
 * Reads the history, however people sorted it. Rows that they added themselves count too: an indicator's name, a date and a
 * value are enough. Of several rows of one day the topmost counts. A row that cannot be read is a finding.
 */
export function readHistory(grid: OwnGrid | null): History {
  const points = new Map<string, Point[]>()
  const findings: Finding[] = []
  const place = grid && locate(grid, { columns: historyColumns, rows: [] })
  if (!grid || !place) return { points, findings }
  for (let row = place.headerRow + 1; row <= grid.values.length; row++) {
    const cell = (key: string): CellValue => grid.values[row - 1]?.[(place.columns.get(key) ?? 0) - 1] ?? ''
    const indicator = indicatorOf(cell('id'), cell('aspect'))
    const value = indicator && valueIn(indicator, cell('value'), cell('numerator'), cell('denominator'))
    if (!indicator || value === null) continue
    const date = cell('date')
    if (value === undefined || !isLocalDate(date)) {
      findings.push(unreadable(row, place.columns.get(isLocalDate(date) ? 'value' : 'date') ?? 1))
      continue
    }
    const known = points.get(indicator.id) ?? []
    points.set(indicator.id, known)
    if (known.some((point) => compareDates(point.date, date) === 0)) continue
    const year = cell('year')
    known.push({ date, value, definition: String(cell('definition')), year: typeof year === 'number' ? year : null })
  }
  for (const known of points.values()) known.sort((a, b) => compareDates(a.date, b.date))
  return { points, findings }
}

function indicatorOf(id: CellValue, aspect: CellValue): Indicator | undefined {
  const [code] = String(id).split('|')
  // What people see comes first: the code is hidden, and is left behind where only the shown columns are sorted.
  return (
    indicators.find((indicator) => indicator.aspect === String(aspect).trim()) ??
    indicators.find((indicator) => indicator.id === code)
  )
}

/** Unrounded from both counts where they stand there; `null`: there was no value that day, `undefined`: it cannot be read. */
function valueIn(
  { kind }: Indicator,
  value: CellValue,
  numerator: CellValue,
  denominator: CellValue,
): number | null | undefined {
  if (value === '' || value === FILL_IN || value === ZERO_DENOMINATOR) return null
  if (kind === 'difference') return typeof value === 'number' ? value : undefined
  if (typeof numerator === 'number' && typeof denominator === 'number' && denominator !== 0) {
    return (numerator * 100) / denominator
  }
  // A share of more than 1 is a percentage that lacks its sign: 75 for 75 %.
  return typeof value === 'number' && (kind === 'growth' || value <= 1) ? value * 100 : undefined
}

function unreadable(row: number, column: number): Finding {
  return { severity: 'warning', code: 'history.unreadable', values: {}, at: { sheet: HISTORY_SHEET, row, column } }
}
