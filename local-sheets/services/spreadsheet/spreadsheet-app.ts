import { checked } from '../checked.ts'
import { newConditionalDraft } from '../conditional/conditional-format.ts'
import { fail } from '../exception.ts'
import type { Host } from '../host.ts'
import { rangeOn } from '../range/range-ref.ts'
import { service } from '../service-object.ts'
import { selectionOf } from '../sheet/sheet-arrangement.ts'
import { instance, signaturesOf, text } from '../signature.ts'
import { newValidationDraft } from '../validation/data-validation.ts'
import { activate } from './spreadsheet-sheets.ts'

const on = signaturesOf<'SpreadsheetApp'>()
const spreadsheet = () => service('Spreadsheet', null)

const activeRange = (host: Host) => {
  const sheetId = host.workbook.state.activeSheetId
  return rangeOn(sheetId, selectionOf(host, { sheetId }))
}

/** The root service. There is one spreadsheet here: the one that the add-on is bound to. */
export const spreadsheetApp = checked<GoogleAppsScript.Spreadsheet.SpreadsheetApp, 'SpreadsheetApp'>()({
  getActive: on()(spreadsheet),
  getActiveSpreadsheet: on()(spreadsheet),
  openById: on(text)((host, _self, id) =>
    id === host.spreadsheetId
      ? spreadsheet()
      : fail('Unexpected error while getting the method or property openById on object SpreadsheetApp.'),
  ),
  getActiveSheet: on()((host) => service('Sheet', { sheetId: host.workbook.state.activeSheetId })),
  setActiveSheet: on(instance('Sheet'))((host, _self, ref) => activate(host, ref)),
  getActiveRange: on()((host) => activeRange(host)),
  getCurrentCell: on()((host) => {
    const { sheetId, area } = activeRange(host).self
    return rangeOn(sheetId, { ...area, rows: 1, columns: 1 })
  }),
  newDataValidation: on()(() => service('DataValidationBuilder', newValidationDraft())),
  newConditionalFormatRule: on()(() => service('ConditionalFormatRuleBuilder', newConditionalDraft())),
  newRichTextValue: on()(() => service('RichTextValueBuilder', { text: '', runs: [] })),
  newTextStyle: on()(() => service('TextStyleBuilder', { look: {} })),
  /** Everything is written at once here; there is nothing to wait for. */
  flush: on()(() => undefined),
  getUi: on()((host) =>
    host.run.hasUi ? service('Ui', null) : fail('Cannot call SpreadsheetApp.getUi() from this context.'),
  ),
})
