import type { Finding } from '../findings/finding.ts'
import { formatNumber, formatRupiah } from '../locale/numbers.ts'
import type { CheckedWorkbook } from './checked-workbook.ts'

/** A part larger than its whole: more persons trained than there are, more ARG than budget. */
export function partAboveWhole({ evaluations }: CheckedWorkbook): readonly Finding[] {
  return evaluations.flatMap(({ indicator, measurement, rows }) => {
    if (indicator.kind !== 'share') return []
    if (measurement.kind !== 'measured' && measurement.kind !== 'partial') return []
    const { numerator, denominator } = measurement
    if (denominator === null || numerator <= denominator) return []
    const inWords = (amount: number) => (indicator.noun === 'rupiah' ? formatRupiah(amount) : formatNumber(amount, 0))
    const values = { aspect: indicator.aspect, part: inWords(numerator), whole: inWords(denominator) }
    return [{ severity: 'error', code: 'check.partAboveWhole', values, at: null, sheet: rows[0]?.source?.sheet ?? '' }]
  })
}
