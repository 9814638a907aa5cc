import type { ComputeOptions } from '../../../shared/compute/compute-workbook.ts'
import { REGISTER_SHEET } from '../../../shared/evidence/register-columns.ts'
import { emptyMapping } from '../../../shared/mapping/mapping.ts'
import { parseMapping } from '../../../shared/mapping/parse-mapping.ts'
import { type MappingInUse, unmapped } from '../../../shared/mapping/read-workbook.ts'
import { readSettings } from '../../../shared/settings/read-settings.ts'
import { SETTINGS_SHEET } from '../../../shared/settings/settings-table.ts'
import type { SheetGrid } from '../../../shared/tables/grid.ts'
import { ownSheets } from '../../../shared/tracking/own-sheets.ts'
import type { DateOf } from '../services/calendar.ts'
import { readMarks } from '../services/mapping-marks.ts'
import { loadMappingText } from '../services/mapping-store.ts'
import { readOwnSheet, readSheet } from '../services/read-sheet.ts'
import { readRegisterLines } from '../services/register-lines.ts'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/** All that is computed from: the office's sheets, the settings, and what the office said of its sheets. */
export interface OfficeWorkbook {
  readonly grids: readonly SheetGrid[]
  readonly options: ComputeOptions & { readonly mapping: MappingInUse }
  /** The mapping as it is saved; `''` where none is, or where it cannot be read. */
  readonly savedText: string
}

/** Reads every sheet of the office and the settings, each in one batch, the register of evidence and the mapping. */
export function readOffice(workbook: Spreadsheet, dateOf: DateOf): OfficeWorkbook {
  const own: readonly string[] = ownSheets
  const sheets = workbook.getSheets().map((sheet) => ({ sheet, name: sheet.getName() }))
  const settingsSheet = sheets.find(({ name }) => name === SETTINGS_SHEET)
  const { settings, findings } = readSettings(settingsSheet ? readOwnSheet(settingsSheet.sheet, dateOf) : null)
  const { mapping, savedText } = savedMapping(workbook)
  return {
    grids: sheets.filter(({ name }) => !own.includes(name)).map(({ sheet, name }) => readSheet(sheet, name, dateOf)),
    options: {
      settings,
      settingsFindings: findings,
      today: dateOf(new Date()),
      decimals: /^(in|id)(_|$)/.test(workbook.getSpreadsheetLocale()) ? 'id' : 'en',
      mapping,
      register: readRegisterLines(sheets.find(({ name }) => name === REGISTER_SHEET)?.sheet),
    },
    savedText,
  }
}

/** Where nothing was connected yet, this costs one call. */
function savedMapping(workbook: Spreadsheet): { readonly mapping: MappingInUse; readonly savedText: string } {
  const text = loadMappingText()
  if (text === '') return { mapping: unmapped, savedText: '' }
  const mapping = text === null ? null : parseMapping(text)
  if (text === null || mapping === null) {
    return { mapping: { mapping: emptyMapping, marks: new Map(), isBroken: true }, savedText: '' }
  }
  return { mapping: { mapping, marks: readMarks(workbook), isBroken: false }, savedText: text }
}
