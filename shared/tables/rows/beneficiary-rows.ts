import type { Finding } from '../../findings/finding.ts'
import { type ColumnMatch, columnOf } from '../reading.ts'
import { cellFinding } from './findings.ts'
import type { ReadRows } from './read-rows.ts'

/** Checks that men and women add up to the total. */
export function withCheckedTotals(read: ReadRows, columns: readonly ColumnMatch[], sheet: string): ReadRows {
  const column = columnOf(columns, 'total')
  const findings: Finding[] = [...read.findings]
  for (const { row, leftOut, cells } of read.rows) {
    const { men, women, total } = cells
    if (leftOut !== null || men?.kind !== 'number' || women?.kind !== 'number' || total?.kind !== 'number') continue
    if (men.value + women.value === total.value) continue
    const values = { men: men.value, women: women.value, total: total.value, sum: men.value + women.value }
    findings.push(cellFinding('warning', 'beneficiaries.totalMismatch', values, sheet, row, column))
  }
  return { rows: read.rows, findings }
}
