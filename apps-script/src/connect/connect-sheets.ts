import { computeWorkbook } from '../../../shared/compute/compute-workbook.ts'
import { correct } from '../../../shared/mapping/correct.ts'
import type { Mapping } from '../../../shared/mapping/mapping.ts'
import { parseMapping } from '../../../shared/mapping/parse-mapping.ts'
import { settle, withMarks } from '../../../shared/mapping/settle.ts'
import type { Connection, SelectedPlace } from '../../../shared/panels/connect.ts'
import { connectionWith } from '../../../shared/panels/connect-workbook.ts'
import { parseCorrection } from '../../../shared/panels/parse-correction.ts'
import { columnLetters } from '../../../shared/tables/a1.ts'
import { type OfficeWorkbook, readOffice } from '../compute/office-workbook.ts'
import { calendarOf } from '../services/calendar.ts'
import { readMarks, writeMarks } from '../services/mapping-marks.ts'
import { saveMappingText } from '../services/mapping-store.ts'
import { showPanel } from '../services/panel.ts'
import { runLocked } from '../services/run-locked.ts'
import { selectedCell } from '../services/selection.ts'
import { UserError } from '../services/user-error.ts'
import { activeWorkbook } from '../services/workbook.ts'

/** "Hubungkan Lembar": a panel in which the office confirms its sheets and columns. */
export function showConnect(): void {
  showPanel('connect', 'Hubungkan Lembar')
}

/** See `shared/panels/connect.ts`; reads the workbook, writes nothing. */
export function connectionOf(draft: unknown): Connection {
  return underDraft(draft).connection
}

/** The draft with one correction more; writes nothing. Throws a `UserError` where the correction does not fit the sheets. */
export function correctConnection(draft: unknown, correction: unknown): Connection {
  const asked = parseCorrection(correction)
  if (asked === null) throw new UserError('connect.notACorrection')
  const { office, mapping, sheets } = underDraft(draft)
  const corrected = correct(mapping, sheets, asked)
  if (corrected.kind === 'refused') throw new UserError(corrected.code, corrected.values)
  return previewOf(office, corrected.mapping).connection
}

/** Writes the draft down: the columns are marked, and every run from now on follows it. */
export function saveConnection(draft: unknown): Connection {
  return runLocked(() => {
    const { office, mapping, sheets } = underDraft(draft)
    const { mapping: settled, marks } = settle(mapping, sheets)
    const workbook = activeWorkbook()
    // First the marks: without a mapping they do nothing, whereas a mapping must say only of marks that are there that they are.
    writeMarks(workbook, marks, idsOf(settled))
    const there = readMarks(workbook)
    const confirmed = withMarks(settled, there)
    const text = JSON.stringify(confirmed)
    saveMappingText(text)
    const inUse = { mapping: confirmed, marks: there, isBroken: false }
    const saved = { ...office, savedText: text, options: { ...office.options, mapping: inUse } }
    return previewOf(saved, confirmed).connection
  })
}

/** The cell that is selected: "pakai kolom ini", "baris ini bukan data". */
export function selectedPlace(): SelectedPlace {
  const { sheetId, sheet, row, column } = selectedCell(activeWorkbook())
  return { sheetId, sheet, row, column, letters: columnLetters(column) }
}

/** The workbook read and computed under a draft of the panel. */
export function underDraft(draft: unknown) {
  const workbook = activeWorkbook()
  const office = readOffice(workbook, calendarOf(workbook))
  const mapping = draft === '' ? office.options.mapping.mapping : parseMapping(String(draft))
  if (mapping === null) throw new UserError('connect.notADraft')
  return previewOf(office, mapping)
}

/** What would be read and computed if this mapping were saved. */
export function previewOf(office: OfficeWorkbook, mapping: Mapping) {
  const inUse = { ...office.options.mapping, mapping }
  const computed = computeWorkbook(office.grids, { ...office.options, mapping: inUse })
  const sheets = { grids: office.grids, tables: computed.tables, marks: inUse.marks }
  return { office, mapping, sheets, connection: connectionWith(computed, office.grids, inUse, office.savedText) }
}

function idsOf({ sheets }: Mapping): ReadonlySet<string> {
  return new Set(sheets.flatMap(({ tables }) => tables.flatMap(({ columns }) => columns.map(({ id }) => id))))
}
