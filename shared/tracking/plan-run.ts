import type { ComputedWorkbook } from '../compute/compute-workbook.ts'
import type { Finding } from '../findings/finding.ts'
import { deadlinesIn } from '../history/deadlines.ts'
import { definitionVersion } from '../history/definition-version.ts'
import { HISTORY_SHEET, historyColumns, historyTable } from '../history/history-table.ts'
import { readHistory } from '../history/read-history.ts'
import { trendOf } from '../history/trend.ts'
import { trendCells } from '../history/trend-cells.ts'
import { acceptancesIn, reasonsFor } from './acceptances.ts'
import type { Trends } from './evaluation-cells.ts'
import { FINDINGS_SHEET, findingRow, findingsColumns, findingsTable } from './findings-table.ts'
import { INDICATOR_SHEET, indicatorColumns, indicatorTable } from './indicator-table.ts'
import type { OwnGrid } from './locate.ts'
import { planFindings } from './plan-findings.ts'
import { type NoHeader, planWrites, type WritePlan } from './plan-writes.ts'
import type { OwnTable, WantedTable } from './table.ts'
import { TRACKING_SHEET, trackingColumns, trackingTable } from './tracking-table.ts'
import { lastRun } from './undo.ts'

/** The sheets that a run writes, in the order in which people see them. */
export const runTables: readonly OwnTable[] = [
  { sheet: TRACKING_SHEET, columns: trackingColumns },
  { sheet: INDICATOR_SHEET, columns: indicatorColumns },
  { sheet: FINDINGS_SHEET, columns: findingsColumns },
  { sheet: HISTORY_SHEET, columns: historyColumns },
]

/** The sheets of `runTables` as they are, by name; one that is not there has no entry. */
export type OwnGrids = ReadonlyMap<string, OwnGrid>

/** A table with what writing it comes to. */
export interface PlannedTable {
  readonly table: WantedTable
  readonly plan: WritePlan
}

/** What a run writes where. */
export interface RunPlan {
  readonly tracking: PlannedTable
  readonly indicators: PlannedTable
  readonly findings: PlannedTable
  readonly history: PlannedTable
  /** All that is found, however many of a kind, and why some of it is accepted, by id of its row. */
  readonly remarks: readonly Finding[]
  readonly reasons: ReadonlyMap<string, string>
}

/**
 * Plans everything that a run writes before any of it is written, so that a refusal (`NoHeader`) leaves the workbook as it
 * was. `who` computes: an e-mail address, or `''`. `alwaysListed` are ids of findings that need a row of their own.
 */
export function planRun(
  computed: ComputedWorkbook,
  grids: OwnGrids,
  who: string,
  alwaysListed: ReadonlySet<string> = new Set(),
): RunPlan | NoHeader {
  const { evaluations, circumstances, settings, year } = computed
  const run = lastRun(runTables.map((table) => ({ grid: grids.get(table.sheet) ?? null, table }))) + 1
  const planned = (table: WantedTable): PlannedTable | NoHeader => {
    const plan = planWrites(grids.get(table.sheet) ?? null, table, run)
    return 'noHeader' in plan ? plan : { table, plan }
  }
  const { trends, findings } = trendsOf(computed, grids)
  const day = { today: circumstances.today, year, definition: definitionVersion(settings), who }

  const tracking = planned(trackingTable(evaluations, circumstances, trends))
  const indicators = planned(indicatorTable(evaluations, circumstances, trends))
  const history = planned(historyTable(evaluations, day))
  if ('noHeader' in tracking) return tracking
  if ('noHeader' in indicators) return indicators
  if ('noHeader' in history) return history
  const told = [tracking, indicators, history].flatMap(({ plan }) => planFindings(plan))
  const remarks = [...told, ...findings, ...computed.findings]
  const accepted = acceptancesIn(grids.get(FINDINGS_SHEET) ?? null, findingsColumns)
  const reasons = reasonsFor(remarks.map(findingRow), accepted)
  const found = planned(
    findingsTable({
      findings: remarks,
      live: computed.liveFindings,
      sheetIds: computed.sheetIds,
      reasons,
      alwaysListed,
    }),
  )
  return 'noHeader' in found ? found : { tracking, indicators, findings: found, history, remarks, reasons }
}

function trendsOf({ evaluations, circumstances, settings, year }: ComputedWorkbook, grids: OwnGrids) {
  const { points, findings } = readHistory(grids.get(HISTORY_SHEET) ?? null)
  const deadlineOf = deadlinesIn(grids.get(TRACKING_SHEET) ?? null, circumstances.start)
  const day = { today: circumstances.today, year, definition: definitionVersion(settings) }
  const trends: Trends = new Map(
    evaluations.map((evaluation) => {
      const { indicator } = evaluation
      const trend = trendOf(evaluation, points.get(indicator.id) ?? [], deadlineOf(indicator), day)
      return [indicator.id, trendCells(trend, indicator)]
    }),
  )
  return { trends, findings }
}
