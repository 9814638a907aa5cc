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
  const sheet = workbook.getSheetByName(REGISTER_SHEET) ?? workbook.insertSheet(REGISTER_SHEET)
  const top = topOf(sheet)
  // Empty: just made, or made by a run that was cut off before it had written the header, which comes last.
  const isEmpty = top.every((row) => row.every((value) => value === ''))
  const placed = placeRegister(isEmpty ? topOf(dressRegister(sheet)) : top)
  return 'place' in placed ? { sheet, place: placed.place } : placed
}

function topOf(sheet: Sheet): unknown[][] {
  return sheet.getRange(`1:${HEADER_ROWS}`).getValues()
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
