import { type ComputedWorkbook, computeWorkbook } from '../../../shared/compute/compute-workbook.ts'
import type { DateOf } from '../services/calendar.ts'
import { readOffice } from './office-workbook.ts'

/** Reads the office's workbook and computes. */
export function computeFrom(workbook: GoogleAppsScript.Spreadsheet.Spreadsheet, dateOf: DateOf): ComputedWorkbook {
  const { grids, options } = readOffice(workbook, dateOf)
  return computeWorkbook(grids, options)
}
