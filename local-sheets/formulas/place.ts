/** One cell of one sheet. */
export interface Place {
  readonly sheetId: number
  readonly row: number
  readonly column: number
}

/** Sheets have at most 18,278 columns. */
const columnsAtMost = 32_768

/** A number for a cell, unlike that of any other cell of its sheet. */
export function cellKey(row: number, column: number): number {
  return row * columnsAtMost + column
}
