import { text } from '../../../shared/locale/text.ts'
import { SETTINGS_SHEET } from '../../../shared/settings/settings-table.ts'
import { templateColumns, templateKinds } from '../../../shared/sources/templates.ts'
import { fieldNames } from '../../../shared/tables/field-names.ts'
import { computeFrom } from '../compute/compute-from.ts'
import { calendarOf } from '../services/calendar.ts'
import { runLocked } from '../services/run-locked.ts'
import { addSettingsSheet } from '../services/settings-sheet.ts'
import { addSourceSheet } from '../services/source-sheet.ts'
import { showToast } from '../services/toast.ts'
import { activeWorkbook } from '../services/workbook.ts'

/**
 * "Siapkan Lembar Sumber": makes the source sheets the workbook lacks, and the settings. A kind the office has a sheet for,
 * under whatever name, is not lacking; nothing that exists is touched.
 */
export function prepareSourceSheets(): void {
  const workbook = activeWorkbook()
  runLocked(() => {
    const { tables, settings } = computeFrom(workbook, calendarOf(workbook))
    const made: string[] = []
    for (const kind of templateKinds) {
      const name = settings.sheetNames[kind] || fieldNames[kind].sheet
      if (tables.some((table) => table.kind === kind) || workbook.getSheetByName(name)) continue
      addSourceSheet(workbook, name, templateColumns(kind))
      made.push(name)
    }
    if (!workbook.getSheetByName(SETTINGS_SHEET)) {
      addSettingsSheet(workbook)
      made.push(SETTINGS_SHEET)
    }
    const message = made.length > 0 ? text('sources.prepared', { sheets: made.join(', ') }) : text('sources.complete')
    showToast(workbook, message)
  })
}
