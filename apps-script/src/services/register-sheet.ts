import { REGISTER_SHEET } from '../../../shared/evidence/register-columns.ts'
import { HEADER_ROWS, placeRegister, type RegisterPlace } from '../../../shared/evidence/register-place.ts'
import type { CellContent } from '../../../shared/evidence/register-row.ts'
import { dressRegister } from './register-dress.ts'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

export interface RegisterSheet {
  readonly sheet: Sheet
  readonly place: RegisterPlace
}

/** "Bukti Dukung", made where it is not there; or the titles without which it cannot be written to. */
export function openRegister(): RegisterSheet | { readonly missing: readonly string[] } {
  const workbook = SpreadsheetApp.getActive()
  const sheet = workbook.getSheetByName(REGISTER_SHEET) ?? dressRegister(workbook.insertSheet(REGISTER_SHEET))
  const placed = placeRegister(sheet.getRange(`1:${HEADER_ROWS}`).getValues())
  return 'place' in placed ? { sheet, place: placed.place } : placed
}

/** Puts a row below everything that is there. */
export function appendRegisterRow({ sheet }: RegisterSheet, cells: readonly CellContent[]): void {
  sheet.appendRow([...cells])
  // Written before anybody is told so; and before another run may look.
  SpreadsheetApp.flush()
}

/** Whether the row of this id and hash is there, wherever people sorted it to. */
export function hasRegisterRow({ sheet, place }: RegisterSheet, id: string, rowHash: string): boolean {
  return sheet
    .createTextFinder(id)
    .findAll()
    .some((found) => String(sheet.getRange(found.getRow(), place.columns.rowHash).getValue()) === rowHash)
}
