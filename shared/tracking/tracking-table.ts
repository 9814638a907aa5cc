import type { Evaluation } from '../indicators/evaluate.ts'
import { type Circumstances, evaluationCells, evaluationTitles, type Trends } from './evaluation-cells.ts'
import type { OwnColumn, Ownership, WantedTable } from './table.ts'

export const TRACKING_SHEET = 'Pelacakan PUG'

type ColumnKey = keyof typeof evaluationTitles

const ownership: Readonly<Record<ColumnKey, Ownership>> = {
  aspect: 'computed',
  target: 'computed',
  progress: 'computed',
  action: 'seeded',
  due: 'seeded',
  status: 'computed',
  numerator: 'computed',
  denominator: 'computed',
  lacking: 'computed',
  trend: 'context',
  sinceMonth: 'context',
  sinceYear: 'context',
  forecast: 'context',
  source: 'computed',
  updated: 'stamp',
  id: 'identity',
  memory: 'memory',
}

/** Order and ownership of the columns: the plan's five, then ours. */
export const trackingColumns: readonly OwnColumn[] = (Object.keys(evaluationTitles) as ColumnKey[]).map((key) => ({
  key,
  title: evaluationTitles[key],
  ownership: ownership[key],
  ...(key === 'id' || key === 'memory' ? { isHidden: true } : {}),
}))

/** "Pelacakan PUG": the plan's four rows first, then every other indicator. */
export function trackingTable(
  evaluations: readonly Evaluation[],
  circumstances: Circumstances,
  trends: Trends,
): WantedTable {
  const inOrder = [
    ...evaluations.filter(({ indicator }) => indicator.inPlanTable),
    ...evaluations.filter(({ indicator }) => !indicator.inPlanTable),
  ]
  return {
    sheet: TRACKING_SHEET,
    columns: trackingColumns,
    rows: inOrder.map((evaluation) => ({
      id: evaluation.indicator.id,
      cells: evaluationCells(evaluation, circumstances, trends),
    })),
    vanished: null,
  }
}
