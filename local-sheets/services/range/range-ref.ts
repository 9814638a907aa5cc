import { parseReference, resolve } from '../../workbook/address.ts'
import { type Area, lastColumnOf, lastRowOf } from '../../workbook/area.ts'
import type { SheetState } from '../../workbook/sheet.ts'
import { fail } from '../exception.ts'
import type { Host } from '../host.ts'
import type { RangeRef, SheetRef } from '../selves.ts'
import { type ServiceObject, service } from '../service-object.ts'

/** The sheet that an object of a script stands for. Throws where it has been deleted since. */
export function sheetOf(host: Host, { sheetId }: SheetRef): SheetState {
  return host.workbook.sheet(sheetId) ?? fail(`Sheet ${sheetId} not found`)
}

export const rangeOn = (sheetId: number, area: Area): ServiceObject<'Range'> => service('Range', { sheetId, area })

/** A range by numbers, checked as Google checks them. */
export function rangeByNumbers(
  sheet: SheetState,
  row: number,
  column: number,
  rows = 1,
  columns = 1,
): ServiceObject<'Range'> {
  if (row < 1) fail('The starting row of the range is too small.')
  if (column < 1) fail('The starting column of the range is too small.')
  if (rows < 1) fail('The number of rows in the range must be at least 1.')
  if (columns < 1) fail('The number of columns in the range must be at least 1.')
  const area = { row, column, rows, columns }
  checkInside(sheet, area)
  return rangeOn(sheet.id, area)
}

export function checkInside(sheet: SheetState, area: Area): void {
  if (lastRowOf(area) > sheet.rowCount || lastColumnOf(area) > sheet.columnCount) {
    fail('The coordinates of the range are outside the dimensions of the sheet.')
  }
}

/** A range by its name in A1 or R1C1, on `sheet` unless the text names another. */
export function rangeByText(host: Host, sheet: SheetState, text: string): ServiceObject<'Range'> {
  const reference = parseReference(text) ?? fail('Range not found')
  const named =
    reference.sheetName === null ? sheet : (sheetByName(host, reference.sheetName) ?? fail('Range not found'))
  const area = resolve(reference, { rows: named.rowCount, columns: named.columnCount })
  const open = { rows: reference.bottom === null, columns: reference.right === null }
  const ref: RangeRef = { sheetId: named.id, area }
  return service('Range', open.rows || open.columns ? { ...ref, open } : ref)
}

/** Sheets are found by name whatever its case in A1 texts. */
const sheetByName = (host: Host, name: string): SheetState | undefined =>
  host.workbook.state.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())

/** The rows of `area`, each a row of `read(row, column)`. */
export function gridOf<T>(area: Area, read: (row: number, column: number) => T): T[][] {
  const rows: T[][] = []
  for (let row = area.row; row < area.row + area.rows; row++) {
    const cells: T[] = []
    for (let column = area.column; column < area.column + area.columns; column++) cells.push(read(row, column))
    rows.push(cells)
  }
  return rows
}

/** Throws Google's words where rows of data do not fit the range. */
export function checkSize(area: Area, data: readonly (readonly unknown[])[]): void {
  if (data.length !== area.rows) {
    fail(
      `The number of rows in the data does not match the number of rows in the range. The data has ${data.length} but the range has ${area.rows}.`,
    )
  }
  const odd = data.find((row) => row.length !== area.columns)
  if (odd) {
    fail(
      `The number of columns in the data does not match the number of columns in the range. The data has ${odd.length} but the range has ${area.columns}.`,
    )
  }
}
