import type { Finding } from '../findings/finding.ts'
import { formatDate } from '../locale/dates.ts'
import { formatNumber, formatPercent } from '../locale/numbers.ts'
import { isLocalDate } from '../tables/grid.ts'
import type { WritePlan } from './plan-writes.ts'
import type { WantedCell } from './table.ts'

/** What a plan has to tell: edits that were kept, columns put back, rows that repeat another. */
export function planFindings({ sheet, kept, restoredColumns, copies }: WritePlan): readonly Finding[] {
  return [
    ...kept.map(
      ({ row, column, title, wanted }): Finding => ({
        severity: 'warning',
        code: 'tracking.kept',
        values: { title, wanted: wordsOf(wanted) },
        at: { sheet, row, column },
      }),
    ),
    ...restoredColumns.map(
      (title): Finding => ({
        severity: 'warning',
        code: 'tracking.restoredColumn',
        values: { title, sheet },
        at: null,
        sheet,
      }),
    ),
    ...copies.map(
      ({ id, row }): Finding => ({
        severity: 'warning',
        code: 'tracking.copiedRow',
        values: { id, sheet },
        at: { sheet, row, column: 1 },
      }),
    ),
  ]
}

function wordsOf(cell: WantedCell): string {
  if (cell.kind === 'formula') return cell.formula
  const { value, format } = cell
  if (isLocalDate(value)) return formatDate(value)
  if (typeof value !== 'number') return value === '' ? '(kosong)' : String(value)
  return format.includes('%') ? formatPercent(value * 100) : formatNumber(value, Number.isInteger(value) ? 0 : 2)
}
