import { TRACKING_SHEET } from '../../../shared/tracking/tracking-table.ts'
import { runLocked } from '../services/run-locked.ts'
import { showToast } from '../services/toast.ts'
import { activeWorkbook, showSheet } from '../services/workbook.ts'
import { planWorkbook } from './plan-workbook.ts'
import { summaryOf } from './summary.ts'
import { writeRun } from './write-run.ts'

/** "Hitung Indikator PUG": computes every indicator, writes the tables and the findings, and says what changed. */
export function computeIndicators(): void {
  const workbook = activeWorkbook()
  runLocked(() => {
    const { computed, plan } = planWorkbook(workbook)
    writeRun(workbook, plan)
    showToast(workbook, summaryOf(computed, plan))
  })
}

/** "Bangun Tabel Pelacakan": puts the tables up, with what data there is, and shows the tracking table. */
export function buildTrackingTable(): void {
  const workbook = activeWorkbook()
  runLocked(() => {
    const { computed, plan } = planWorkbook(workbook)
    writeRun(workbook, plan)
    showSheet(workbook, TRACKING_SHEET)
    showToast(workbook, summaryOf(computed, plan))
  })
}
