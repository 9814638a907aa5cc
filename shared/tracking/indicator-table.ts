import type { Evaluation } from '../indicators/evaluate.ts'
import { plan } from '../plan/plan.ts'
import { type Circumstances, evaluationCells, type Trends } from './evaluation-cells.ts'
import { type OwnColumn, textCell, type WantedCell, type WantedRow, type WantedTable } from './table.ts'
import { trackingColumns } from './tracking-table.ts'
import { measurementText, nounOf } from './wording.ts'

export const INDICATOR_SHEET = 'Indikator PUG'

/** As the tracking table; the corrective action, a person's field there, makes room for the plan's ambition. */
export const indicatorColumns: readonly OwnColumn[] = [
  ...trackingColumns.map((column): OwnColumn => {
    if (column.key === 'aspect') return { ...column, title: 'Indikator' }
    if (column.key === 'action') return { key: 'aim', title: 'Aksi Target', ownership: 'computed' }
    return column.key === 'due' ? { ...column, ownership: 'computed' } : column
  }),
  { key: 'formula', title: 'Rumus', ownership: 'computed' },
  { key: 'alternatives', title: 'Pembanding', ownership: 'computed' },
]

/** "Indikator PUG": every indicator under its stage and step, with its formula and the figures beside it. */
export function indicatorTable(
  evaluations: readonly Evaluation[],
  circumstances: Circumstances,
  trends: Trends,
): WantedTable {
  const rowsOfStep = (step: string): WantedRow[] =>
    evaluations
      .filter(({ indicator }) => indicator.step === step)
      .map((evaluation) => ({ id: evaluation.indicator.id, cells: indicatorCells(evaluation, circumstances, trends) }))
  const rows = plan.flatMap((stage) => [
    heading(
      `tahap-${stage.number}`,
      `Tahap ${stage.number} · ${stage.title} (Bulan ${stage.months.from}–${stage.months.to})`,
    ),
    ...stage.steps.flatMap((step) => [
      heading(`langkah-${step.id}`, `Langkah ${step.id} · ${step.title}`),
      ...rowsOfStep(step.id),
    ]),
  ])
  const recommended = [heading('rekomendasi', 'Rekomendasi Tambahan'), ...rowsOfStep('rekomendasi')]
  return { sheet: INDICATOR_SHEET, columns: indicatorColumns, rows: [...rows, ...recommended], vanished: null }
}

function heading(id: string, title: string): WantedRow {
  return { id, cells: { aspect: textCell(title), id: textCell(id) } }
}

function indicatorCells(
  evaluation: Evaluation,
  circumstances: Circumstances,
  trends: Trends,
): Record<string, WantedCell> {
  const { action: _action, ...cells } = evaluationCells(evaluation, circumstances, trends)
  return {
    ...cells,
    aim: textCell(evaluation.indicator.aim ?? ''),
    formula: textCell(evaluation.indicator.formula),
    alternatives: textCell(alternativesText(evaluation, circumstances)),
  }
}

/** 'Tanpa gaji: 9,9 % (… dari …)'; a figure equal to the main one says nothing new. */
function alternativesText({ alternatives, measurement, indicator }: Evaluation, { unit }: Circumstances): string {
  const noun = nounOf(indicator, unit)
  const main = measurementText(measurement, indicator.kind, noun)
  return alternatives
    .map(({ label, kind, measurement: other }) => ({ label, words: measurementText(other, kind, noun) }))
    .filter(({ words }) => words !== main)
    .map(({ label, words }) => `${label}: ${words}`)
    .join('; ')
}
