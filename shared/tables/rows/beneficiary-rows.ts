import type { Finding } from '../../findings/finding.ts'
import { type CellReading, type ColumnMatch, columnOf, type TableRow } from '../reading.ts'
import { numberReading } from '../values/outcomes.ts'
import { bothSexes } from '../values/sex.ts'
import { cellFinding } from './findings.ts'
import type { ReadRows } from './read-rows.ts'

/** Takes "L: 89 P: 31" apart where both stand in the column of totals, and checks that men and women add up to the total. */
export function withBothSexes(read: ReadRows, columns: readonly ColumnMatch[], sheet: string): ReadRows {
  const column = columnOf(columns, 'total')
  const taken = new Set<number>()
  const rows = read.rows.map((row) => {
    const split = row.leftOut === null ? splitTotal(row) : null
    if (split === null) return row
    taken.add(row.row)
    return split
  })
  const findings: Finding[] = read.findings.filter(
    ({ at }) => at === null || at.column !== column || !taken.has(at.row),
  )
  for (const row of rows) {
    const { men, women, total } = row.cells
    if (row.leftOut !== null || men?.kind !== 'number' || women?.kind !== 'number' || total?.kind !== 'number') continue
    if (men.value + women.value === total.value) continue
    const values = { men: men.value, women: women.value, total: total.value, sum: men.value + women.value }
    findings.push(cellFinding('warning', 'beneficiaries.totalMismatch', values, sheet, row.row, column))
  }
  return { rows, findings }
}

function splitTotal(row: TableRow): TableRow | null {
  const both = bothSexes(rawTextOf(row.cells.total))
  if (both === null || row.cells.men !== undefined || row.cells.women !== undefined) return null
  const { men, women } = both
  const cells = { men: numberReading(men), women: numberReading(women), total: numberReading(men + women) }
  return { ...row, cells: { ...row.cells, ...cells } }
}

function rawTextOf(reading: CellReading | undefined): string {
  return reading?.kind === 'unreadable' && typeof reading.raw === 'string' ? reading.raw : ''
}
