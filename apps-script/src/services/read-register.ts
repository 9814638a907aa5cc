import { REGISTER_SHEET, type RegisterKey } from '../../../shared/evidence/register-columns.ts'
import { HEADER_ROWS, placeRegister, type RegisterPlace } from '../../../shared/evidence/register-place.ts'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** "Bukti Dukung" as it is, to be read: `null` where there is none, or the titles without which it cannot be read. */
export type FoundRegister =
  | { readonly sheet: Sheet; readonly place: RegisterPlace }
  | { readonly missing: readonly string[] }

export function findRegister(): FoundRegister | null {
  const sheet = SpreadsheetApp.getActive().getSheetByName(REGISTER_SHEET)
  if (!sheet) return null
  const placed = placeRegister(sheet.getRange(`1:${HEADER_ROWS}`).getDisplayValues())
  return 'place' in placed ? { sheet, place: placed.place } : placed
}

/**
 * Some columns of every row, as shown, each in its place; all others are empty. Neighbouring columns are read at once.
 * `most`: of so many rows at the sheet's end.
 */
export function readColumns(
  sheet: Sheet,
  place: RegisterPlace,
  keys: readonly RegisterKey[],
  most = Number.POSITIVE_INFINITY,
): string[][] {
  const height = sheet.getLastRow()
  const rows = Array.from({ length: height }, (): string[] => [])
  if (height === 0) return rows
  const above = Math.max(0, height - most)
  const columns = keys.map((key) => place.columns[key]).sort((a, b) => a - b)
  for (const { first, last } of runsOf(columns)) {
    const block = sheet.getRange(above + 1, first, height - above, last - first + 1).getDisplayValues()
    for (const [index, cells] of block.entries()) {
      for (const [offset, cell] of cells.entries()) (rows[above + index] ?? [])[first - 1 + offset] = cell
    }
  }
  return rows.map((row) => Array.from(row, (cell) => cell ?? ''))
}

/** Whole rows, as shown, in their places; those above are empty. Rows count from 1. */
export function readRows(sheet: Sheet, first: number, count: number): string[][] {
  const rows = Math.min(count, sheet.getLastRow() - first + 1)
  if (rows < 1) return []
  const block = sheet.getRange(first, 1, rows, sheet.getLastColumn()).getDisplayValues()
  return [...Array.from({ length: first - 1 }, () => []), ...block]
}

/** Sorted numbers as runs without gaps. */
function runsOf(sorted: readonly number[]): readonly { readonly first: number; readonly last: number }[] {
  const runs: { first: number; last: number }[] = []
  for (const number of sorted) {
    const run = runs[runs.length - 1]
    if (run && number === run.last + 1) run.last = number
    else runs.push({ first: number, last: number })
  }
  return runs
}
