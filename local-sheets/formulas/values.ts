/** The errors that Sheets shows. `#ERROR!` is Google's own: the formula cannot be read at all. */
export type ErrorCode = '#NULL!' | '#DIV/0!' | '#VALUE!' | '#REF!' | '#NAME?' | '#NUM!' | '#N/A' | '#ERROR!'

export interface FormulaError {
  readonly error: ErrorCode
}

/** What a cell with content holds. Dates are serial numbers: days since 1899-12-30. */
export type Scalar = number | string | boolean | FormulaError

/** What a cell holds; `null` is an empty cell. */
export type Cell = Scalar | null

/** A rectangle of cells. Rows and columns count from 1 here too. */
export interface Grid {
  readonly rows: number
  readonly columns: number
  at(row: number, column: number): Cell
}

/** What an expression gives: one cell, or a rectangle. */
export type Value = Cell | Grid

const errors: Readonly<Record<ErrorCode, FormulaError>> = {
  '#NULL!': { error: '#NULL!' },
  '#DIV/0!': { error: '#DIV/0!' },
  '#VALUE!': { error: '#VALUE!' },
  '#REF!': { error: '#REF!' },
  '#NAME?': { error: '#NAME?' },
  '#NUM!': { error: '#NUM!' },
  '#N/A': { error: '#N/A' },
  '#ERROR!': { error: '#ERROR!' },
}

/**
 * The one object that stands for an error. Functions `throw` it to give up; whoever calls them turns it into their value.
 * It is no `Error`: a column of 50,000 failures would pay for as many stack traces.
 */
export function errorOf(code: ErrorCode): FormulaError {
  return errors[code]
}

/** The code that a text spells, or null: `'#N/A'` in an .xlsx file is an error, `'#1'` is text. */
export function errorCode(text: string): ErrorCode | null {
  return isErrorCode(text) ? text : null
}

function isErrorCode(text: string): text is ErrorCode {
  return Object.hasOwn(errors, text)
}

export function isError(value: unknown): value is FormulaError {
  return typeof value === 'object' && value !== null && 'error' in value
}

export function isGrid(value: Value): value is Grid {
  return typeof value === 'object' && value !== null && 'at' in value
}

/** A rectangle over rows that are already there. Rows may be ragged: what lacks reads as #N/A, as in Sheets. */
export function gridOf(cells: readonly (readonly Cell[])[]): Grid {
  const columns = cells.reduce((widest, row) => Math.max(widest, row.length), 0)
  return {
    rows: cells.length,
    columns,
    at(row, column) {
      const cell = cells[row - 1]?.[column - 1]
      return cell === undefined ? errorOf('#N/A') : cell
    },
  }
}
