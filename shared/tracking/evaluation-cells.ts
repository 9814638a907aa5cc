import type { TrendCells } from '../history/trend-cells.ts'
import { noTrendCells } from '../history/trend-cells.ts'
import type { Evaluation } from '../indicators/evaluate.ts'
import { measuredValue } from '../indicators/measurement.ts'
import { text } from '../locale/text.ts'
import { endOfPlanMonth, type StartMonth } from '../plan/months.ts'
import type { LocalDate } from '../tables/grid.ts'
import type { ProgrammeAmount, ProgrammeUnit } from '../tables/programme.ts'
import { textCell, type WantedCell } from './table.ts'
import {
  dueText,
  FILL_IN,
  figureWords,
  lackingText,
  progressFormat,
  statusWords,
  targetText,
  ZERO_DENOMINATOR,
} from './wording.ts'

/** What the cells of an evaluation depend on beside it. */
export interface Circumstances {
  readonly start: StartMonth
  readonly today: LocalDate
  readonly unit: ProgrammeUnit
  readonly figure: ProgrammeAmount
}

/** The trend of each indicator that has a history, by its id. */
export type Trends = ReadonlyMap<string, TrendCells>

/** Titles of the columns that the tracking table and "Indikator PUG" share, by the key of `evaluationCells`. */
export const evaluationTitles = {
  aspect: 'Aspek PUG',
  target: 'Target Persentase',
  progress: 'Progres Saat Ini',
  action: 'Aksi Korektif',
  due: 'Deadline',
  status: 'Status',
  numerator: 'Pembilang',
  denominator: 'Penyebut',
  lacking: 'Kurang',
  trend: 'Tren',
  sinceMonth: 'Sejak Bulan Lalu',
  sinceYear: 'Sejak Tahun Lalu',
  forecast: 'Perkiraan pada Deadline',
  source: 'Sumber',
  updated: 'Diperbarui',
  id: 'Kode',
  memory: 'Jejak',
} as const

/** The cells of one indicator, by column. */
export function evaluationCells(evaluation: Evaluation, { start, today, unit, figure }: Circumstances, trends: Trends) {
  const { indicator, measurement, threshold, verdict } = evaluation
  const counts = measurement.kind === 'measured' || measurement.kind === 'partial' ? measurement : null
  return {
    aspect: textCell(indicator.aspect),
    target: textCell(targetText(threshold, indicator.thresholdSuffix, indicator.kind)),
    progress: progressCell(evaluation),
    action: textCell(indicator.correctiveAction),
    due: dueCell(evaluation, start),
    status: textCell(statusWords[verdict]),
    numerator: numberCell(counts?.numerator ?? null, indicator.noun),
    denominator: numberCell(counts?.denominator ?? null, indicator.noun),
    lacking: textCell(lackingText(evaluation, unit)),
    ...(trends.get(indicator.id) ?? noTrendCells),
    source: textCell(sourceText(evaluation, figure)),
    updated: { kind: 'value', value: today, format: 'd mmm yyyy' },
    id: textCell(indicator.id),
  } satisfies Record<string, WantedCell>
}

/** The value as people read it: a share of 1, or a plain count; or the words for no value. */
export function progressCell(evaluation: Evaluation): WantedCell {
  const { measurement } = evaluation
  const value = measuredValue(measurement)
  if (value === null) return textCell(measurement.kind === 'zeroDenominator' ? ZERO_DENOMINATOR : FILL_IN)
  const isPlainCount = evaluation.indicator.kind === 'difference'
  return { kind: 'value', value: isPlainCount ? value : value / 100, format: progressFormat(evaluation) }
}

function dueCell({ indicator }: Evaluation, start: StartMonth): WantedCell {
  const { due } = indicator
  if (!('month' in due)) return textCell(dueText(due))
  return { kind: 'value', value: endOfPlanMonth(start, due.month), format: `"${dueText(due)} ("d mmm yyyy")"` }
}

/** The counted number under a noun's format; blank where there is none. */
export function numberCell(value: number | null, noun: string): WantedCell {
  if (value === null) return textCell('')
  const decimals = Number.isInteger(value) ? '' : '.00'
  return { kind: 'value', value, format: `${noun === 'rupiah' ? '"Rp"' : ''}#,##0${decimals}` }
}

/**
 * The sheets behind the figure with the number of rows, which figure of the budget it is, and what is not filled in yet; or
 * why there is no figure.
 */
export function sourceText({ indicator, measurement, rows }: Evaluation, figure: ProgrammeAmount): string {
  if (measurement.kind === 'noData') return text(measurement.why.code, measurement.why.values)
  if (measurement.kind === 'zeroDenominator') return text('noData.zero')
  const perSheet = new Map<string, number>()
  for (const { source } of rows) if (source) perSheet.set(source.sheet, (perSheet.get(source.sheet) ?? 0) + 1)
  const sheets = [...perSheet].map(([sheet, count]) => `${sheet}: ${count} baris`).join('; ')
  const remarks = [
    ...(indicator.noun === 'rupiah' ? [`menurut ${figureWords[figure]}`] : []),
    ...(measurement.kind === 'partial' && measurement.missing > 0 ? [`${measurement.missing} belum diisi`] : []),
    ...(measurement.kind === 'partial' && measurement.unreadable > 0
      ? [`${measurement.unreadable} tidak terbaca`]
      : []),
  ]
  return remarks.length === 0 ? sheets : `${sheets} (${remarks.join(', ')})`
}
