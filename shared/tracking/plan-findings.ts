import type { Finding } from '../findings/finding.ts'
import { formatOf } from './cell-fate.ts'
import { contentWords } from './content-words.ts'
import type { WritePlan } from './plan-writes.ts'

/** What a plan has to tell: edits that were kept, columns put back, rows that repeat another. */
export function planFindings({ sheet, kept, restoredColumns, copies }: WritePlan): readonly Finding[] {
  return [
    ...kept
      .filter(({ isSeeded }) => !isSeeded)
      .map(
        ({ row, column, title, wanted }): Finding => ({
          severity: 'warning',
          code: 'tracking.kept',
          values: { title, wanted: contentWords(wanted, formatOf(wanted)) },
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
