import type { SampleSheet } from './sheet.ts'
import { argLastYearSheet } from './sheets/arg-last-year.ts'
import { beneficiariesSheet } from './sheets/beneficiaries.ts'
import { budgetSheet } from './sheets/budget.ts'
import { documentsSheet } from './sheets/documents.ts'
import { meetingsSheet } from './sheets/meetings.ts'
import { readFirstSheet } from './sheets/read-first.ts'
import { regulationsSheet } from './sheets/regulations.ts'
import { reportsSheet } from './sheets/reports.ts'
import { scoresSheet } from './sheets/scores.ts'
import { staffSheet } from './sheets/staff.ts'
import { vehiclesSheet } from './sheets/vehicles.ts'
import { writeWorkbook } from './write-workbook.ts'

/** The sample workbook as the bytes of an .xlsx file; the same bytes every time. */
export function sampleWorkbook(): Promise<Uint8Array> {
  return writeWorkbook('Contoh Diskominfo Bengkayang', sampleSheets())
}

function sampleSheets(): readonly SampleSheet[] {
  return [
    readFirstSheet,
    budgetSheet(),
    argLastYearSheet,
    staffSheet(),
    beneficiariesSheet,
    documentsSheet,
    regulationsSheet,
    meetingsSheet,
    reportsSheet,
    scoresSheet,
    vehiclesSheet,
  ]
}
