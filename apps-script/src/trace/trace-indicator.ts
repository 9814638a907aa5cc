import { indicators } from '../../../shared/indicators/definitions.ts'
import type { Trace } from '../../../shared/panels/trace.ts'
import { traceOf } from '../../../shared/panels/trace-evaluation.ts'
import { align } from '../../../shared/tracking/align.ts'
import { INDICATOR_SHEET } from '../../../shared/tracking/indicator-table.ts'
import { idAt, locate } from '../../../shared/tracking/locate.ts'
import { TRACKING_SHEET, trackingColumns } from '../../../shared/tracking/tracking-table.ts'
import { computeFrom } from '../compute/compute-from.ts'
import { calendarOf } from '../services/calendar.ts'
import { showPanel } from '../services/panel.ts'
import { readOwnSheet } from '../services/read-sheet.ts'
import { selectedRow, selectRow } from '../services/selection.ts'
import { activeWorkbook } from '../services/workbook.ts'

/** "Telusuri Angka": a panel in which a figure is followed to its rows. */
export function showTrace(): void {
  showPanel('trace', 'Telusuri Angka')
}

/** See `traceOf`; without an id the indicator of the selected row. Reads the workbook, writes nothing. */
export function traceIndicator(id: unknown, list: unknown, from: unknown): Trace {
  const workbook = activeWorkbook()
  const wanted = id || selectedIndicator()
  return traceOf(computeFrom(workbook, calendarOf(workbook)), String(wanted), String(list), Number(from))
}

/** Id of the indicator whose row is selected on one of our two tables; `null` where none is. */
export function selectedIndicator(): string | null {
  const workbook = activeWorkbook()
  const { sheet, name, row } = selectedRow(workbook)
  if (name !== TRACKING_SHEET && name !== INDICATOR_SHEET) return null
  // The two tables share the titles that tell them, "Kode" among them.
  const table = { columns: trackingColumns, rows: [] }
  const place = locate(align(readOwnSheet(sheet, calendarOf(workbook)), table).grid, table)
  const id = place && idAt(place, row)
  // "Indikator PUG" has headings with ids of their own.
  return indicators.some((indicator) => indicator.id === id) ? id : null
}

/** Selects a row of a sheet, and so brings it to the front. */
export function goToRow(sheet: unknown, row: unknown): void {
  selectRow(activeWorkbook(), String(sheet), Number(row))
}
