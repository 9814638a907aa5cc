import type { Evaluation } from '../indicators/evaluate.ts'
import type { LocalDate } from '../tables/grid.ts'
import { numberCell, progressCell } from '../tracking/evaluation-cells.ts'
import { GENERAL, type OwnColumn, textCell, type WantedCell, type WantedTable } from '../tracking/table.ts'
import { statusWords, targetText } from '../tracking/wording.ts'

export const HISTORY_SHEET = 'Riwayat PUG'

export const historyColumns: readonly OwnColumn[] = [
  { key: 'date', title: 'Tanggal', ownership: 'computed' },
  { key: 'aspect', title: 'Indikator', ownership: 'computed' },
  { key: 'value', title: 'Nilai', ownership: 'computed' },
  { key: 'numerator', title: 'Pembilang', ownership: 'computed' },
  { key: 'denominator', title: 'Penyebut', ownership: 'computed' },
  { key: 'target', title: 'Target', ownership: 'computed' },
  { key: 'status', title: 'Status', ownership: 'computed' },
  { key: 'year', title: 'Tahun Anggaran', ownership: 'computed' },
  { key: 'definition', title: 'Definisi', ownership: 'computed' },
  { key: 'who', title: 'Dihitung oleh', ownership: 'stamp' },
  { key: 'id', title: 'Kode', ownership: 'identity', isHidden: true },
  { key: 'memory', title: 'Jejak', ownership: 'memory', isHidden: true },
]

/** What a day's rows say beside the figures. */
export interface HistoryDay {
  readonly today: LocalDate
  /** Tahun anggaran of the figures. */
  readonly year: number
  /** See `definitionVersion`. */
  readonly definition: string
  /** E-mail address of whoever computes; `''` where Google does not tell it. */
  readonly who: string
}

/**
 * "Riwayat PUG": one row an indicator and day. Only today's rows are wanted, so that those of the past never move, whatever
 * becomes of data, settings and definitions; computing again on the same day renews the rows of the day.
 */
export function historyTable(evaluations: readonly Evaluation[], day: HistoryDay): WantedTable {
  const rows = evaluations.map((evaluation) => {
    const id = historyId(evaluation.indicator.id, day.today)
    return { id, cells: { ...figureCells(evaluation), ...dayCells(day), id: textCell(id) } }
  })
  return { sheet: HISTORY_SHEET, columns: historyColumns, rows, vanished: null }
}

/**
 * @example historyId('sdm-terlatih', { year: 2026, month: 3, day: 5 }) // 'sdm-terlatih|2026-03-05'
 */
function historyId(indicator: string, { year, month, day }: LocalDate): string {
  return `${indicator}|${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function figureCells(evaluation: Evaluation): Record<string, WantedCell> {
  const { indicator, measurement, threshold, verdict } = evaluation
  const counts = measurement.kind === 'measured' || measurement.kind === 'partial' ? measurement : null
  return {
    aspect: textCell(indicator.aspect),
    value: progressCell(evaluation),
    numerator: numberCell(counts?.numerator ?? null, indicator.noun),
    denominator: numberCell(counts?.denominator ?? null, indicator.noun),
    target: textCell(targetText(threshold, indicator.thresholdSuffix, indicator.kind)),
    status: textCell(statusWords[verdict]),
  }
}

function dayCells({ today, year, definition, who }: HistoryDay): Record<string, WantedCell> {
  return {
    date: { kind: 'value', value: today, format: 'd mmm yyyy' },
    year: { kind: 'value', value: year, format: GENERAL },
    definition: textCell(definition),
    who: textCell(who),
  }
}
