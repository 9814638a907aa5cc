import { checked } from '../checked.ts'
import { fail } from '../exception.ts'
import { service } from '../service-object.ts'
import { instance, signaturesOf, text } from '../signature.ts'
import { activate } from './spreadsheet-sheets.ts'

const on = signaturesOf<'SpreadsheetApp'>()
const spreadsheet = () => service('Spreadsheet', null)

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
  /** Everything is written at once here; there is nothing to wait for. */
  flush: on()(() => undefined),
  getUi: on()((host) =>
    host.run.hasUi ? service('Ui', null) : fail('Cannot call SpreadsheetApp.getUi() from this context.'),
  ),
})
