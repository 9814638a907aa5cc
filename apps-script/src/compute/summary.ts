import type { ComputedWorkbook } from '../../../shared/compute/compute-workbook.ts'
import { text } from '../../../shared/locale/text.ts'
import { FINDINGS_SHEET, findingRow } from '../../../shared/tracking/findings-table.ts'
import type { RunPlan } from '../../../shared/tracking/plan-run.ts'

/** One line on what a run changed: '3 diperbarui, 14 tetap, 2 belum ada data.' */
export function summaryOf(
  { evaluations, tables }: ComputedWorkbook,
  { tracking: { plan }, remarks, reasons }: RunPlan,
): string {
  if (tables.length === 0) return text('summary.noSources')
  const withoutData = new Set(
    evaluations.filter(({ verdict }) => verdict === 'noData').map(({ indicator }) => indicator.id as string),
  )
  const withData = (ids: readonly string[]) => ids.filter((id) => !withoutData.has(id)).length
  const counts = text('summary.computed', {
    changed: withData(plan.changed),
    unchanged: withData(plan.unchanged),
    noData: withoutData.size,
  })
  const toCheck = remarks.filter((remark) => remark.severity !== 'info' && !reasons.has(findingRow(remark).id)).length
  if (toCheck === 0) return counts
  return `${counts} ${text('summary.findings', { count: toCheck, sheet: FINDINGS_SHEET })}`
}
