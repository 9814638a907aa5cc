import type { SheetSummary } from '../../session/session.ts'
import { type Axis, axis } from './axis.ts'
import { type Merges, merges } from './merges.ts'

/** px, as Google Sheets has them. */
const STANDARD_ROW = 21
const STANDARD_COLUMN = 100

/** px of the column letters' row and of the row numbers' column. */
export const HEADER = { height: 24, width: 52 }

/** The shape of the sheet that is shown: where its lines lie and which cells are one. */
export interface SheetModel {
  readonly sheet: SheetSummary
  readonly rows: Axis
  readonly columns: Axis
  readonly merges: Merges
}

/** @param fitted px of rows that are as high as their text, found out while drawing */
export function sheetModel(sheet: SheetSummary, fitted: Readonly<Record<number, number>>): SheetModel {
  return {
    sheet,
    rows: axis(sheet.rows, STANDARD_ROW, { ...fitted, ...sheet.rowHeights }),
    columns: axis(sheet.columns, STANDARD_COLUMN, sheet.columnWidths),
    merges: merges(sheet.merges),
  }
}

/** px of all columns that a cell covers from `column` on. */
export function widthOf(model: SheetModel, column: number, columns: number): number {
  return model.columns.start(column + columns) - model.columns.start(column)
}

/** px of all rows that a cell covers from `row` on. */
export function heightOf(model: SheetModel, row: number, rows: number): number {
  return model.rows.start(row + rows) - model.rows.start(row)
}

/** px that the frozen rows and columns take, headers not counted. */
export function frozenSize({ sheet, rows, columns }: SheetModel): { readonly height: number; readonly width: number } {
  return { height: rows.start(sheet.frozenRows + 1), width: columns.start(sheet.frozenColumns + 1) }
}
