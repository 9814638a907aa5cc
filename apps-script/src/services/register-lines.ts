import {
  type EvidenceLine,
  lineKeys,
  noRegister,
  type RegisterReading,
  readLine,
} from '../../../shared/evidence/register-lines.ts'
import { HEADER_ROWS, placeRegister, type RegisterPlace } from '../../../shared/evidence/register-place.ts'
import { columnLetters } from '../../../shared/tables/a1.ts'
import type { CellValue } from '../../../shared/tables/grid.ts'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** Reads what people may have changed in "Bukti Dukung", and nothing that is large: neither captions nor sealed records. */
export function readRegisterLines(sheet: Sheet | undefined): RegisterReading {
  if (!sheet) return noRegister
  const placed = placeRegister(sheet.getRange(`1:${HEADER_ROWS}`).getValues())
  if ('missing' in placed) return { kind: 'unreadable', missing: placed.missing }
  const { place } = placed
  const first = Math.min(...lineKeys.map((key) => place.columns[key]))
  const last = Math.max(...lineKeys.map((key) => place.columns[key]))
  const shown = columnsOf(sheet, first, last)
  const ids = columnsOf(sheet, place.columns.id, place.columns.id)
  return {
    kind: 'read',
    sheetId: sheet.getSheetId(),
    height: shown.length,
    columns: place.columns,
    lines: linesOf(place, first, shown, ids),
  }
}

function linesOf(
  { headerRow, columns }: RegisterPlace,
  first: number,
  shown: readonly (readonly unknown[])[],
  ids: readonly (readonly unknown[])[],
): readonly EvidenceLine[] {
  return shown.slice(headerRow).flatMap((cells, index) => {
    const row = headerRow + index + 1
    const line = readLine(row, (key) => cellValue(key === 'id' ? ids[row - 1]?.[0] : cells[columns[key] - first]))
    return line ? [line] : []
  })
}

function columnsOf(sheet: Sheet, first: number, last: number): unknown[][] {
  return sheet.getRange(`${columnLetters(first)}1:${columnLetters(last)}`).getValues()
}

/** The border: only text and numbers are looked at. */
function cellValue(value: unknown): CellValue {
  return typeof value === 'string' || typeof value === 'number' ? value : ''
}
