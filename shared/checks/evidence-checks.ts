import { evidenceOf } from '../evidence/coverage.ts'
import { REGISTER_SHEET } from '../evidence/register-columns.ts'
import type { Finding } from '../findings/finding.ts'
import type { CheckedWorkbook } from './checked-workbook.ts'

/** "Tercapai tanpa bukti": who reads the figure cannot follow it to a document. Said once where there is no register yet. */
export function reachedWithoutEvidence({ evaluations, register }: CheckedWorkbook): readonly Finding[] {
  const reached = evaluations.filter(({ verdict }) => verdict === 'reached')
  if (reached.length === 0 || register === null) return []
  switch (register.kind) {
    case 'absent':
      return [{ severity: 'info', code: 'check.noRegister', values: {}, at: null, sheet: REGISTER_SHEET }]
    case 'unreadable': {
      const values = { sheet: REGISTER_SHEET, columns: register.missing.join(', ') }
      return [{ severity: 'warning', code: 'check.registerUnreadable', values, at: null, sheet: REGISTER_SHEET }]
    }
    case 'read':
      return reached
        .filter(({ indicator }) => evidenceOf(indicator, register.lines).length === 0)
        .map(({ indicator: { aspect } }) => ({
          severity: 'warning',
          code: 'check.reachedWithoutEvidence',
          values: { aspect },
          at: null,
          sheet: REGISTER_SHEET,
        }))
  }
}
