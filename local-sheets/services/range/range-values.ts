import { fromCanonical, toCanonical } from '../../formulas/canonical.ts'
import { relativeCopy } from '../../formulas/relative-copy.ts'
import type { Area } from '../../workbook/area.ts'
import { EMPTY_CELL, hasContent, type Scalar } from '../../workbook/cell.ts'
import { cellAt, holdsFormulas } from '../../workbook/grid.ts'
import { DEFAULT_STYLE, type Style } from '../../workbook/style.ts'
import { withValidation } from '../../workbook/validation.ts'
import { checked } from '../checked.ts'
import type { Host } from '../host.ts'
import type { RangeRef } from '../selves.ts'
import { CellMatrix, service } from '../service-object.ts'
import { anything, matrix, nullable, record, rows, signaturesOf, textLike } from '../signature.ts'
import { displayed, readable, written } from './cell-value.ts'
import { checkSize, gridOf, sheetOf } from './range-ref.ts'
import { changeCells, changeContents, customsOf, shownValue } from './writing.ts'

const on = signaturesOf<'Range'>()

/** Reading and writing what cells hold. */
export const rangeValues = checked<GoogleAppsScript.Spreadsheet.Range, 'Range'>()({
  getValue: on()((host, range) => {
    const { row, column } = range.area
    const cell = cellAt(sheetOf(host, range).grid, row, column)
    return readable(shownValue(host, range.sheetId, cell, row, column), cell.style, customsOf(host))
  }),
  getValues: on()((host, range) => readValues(host, range, range.area)),
  getDisplayValue: on()((host, range) => readDisplayed(host, range, firstCell(range.area)).cells[0]),
  getDisplayValues: on()((host, range) => readDisplayed(host, range, range.area)),
  getFormula: on()((host, range) => readFormulas(host, range, firstCell(range.area))[0]?.[0]),
  getFormulas: on()((host, range) => readFormulas(host, range, range.area)),
  isBlank: on()((host, range) => {
    const { grid } = sheetOf(host, range)
    return gridOf(range.area, (row, column) => hasContent(cellAt(grid, row, column)))
      .flat()
      .every((filled) => !filled)
  }),

  setValue: on(anything)((host, range, value) => {
    const customs = customsOf(host)
    changeContents(host, range, (cell) => written(cell, value, customs))
    return service('Range', range)
  }),
  setValues: on(rows)((host, range, values) => {
    checkSize(range.area, values)
    const customs = customsOf(host)
    changeContents(host, range, (cell, row, column) =>
      written(cell, values[row - range.area.row]?.[column - range.area.column], customs),
    )
    return service('Range', range)
  }),
  setFormula: on(nullable(textLike))((host, range, formula) => {
    const typed = canonical(host, formula)
    changeContents(host, range, (cell, row, column) => ({
      ...cell,
      value: null,
      formula: typed === null ? null : relativeCopy(typed, range.area, { row, column }),
      runs: null,
    }))
    return service('Range', range)
  }),
  setFormulas: on(matrix(nullable(textLike)))((host, range, formulas) => {
    checkSize(range.area, formulas)
    changeContents(host, range, (cell, row, column) => ({
      ...cell,
      value: null,
      formula: canonical(host, formulas[row - range.area.row]?.[column - range.area.column] ?? null),
      runs: null,
    }))
    return service('Range', range)
  }),

  clear: [
    ...on()((host, range) => clear(host, range, { contents: true, formats: true })),
    ...on(record)((host, range, options) => {
      const parts = {
        contents: options['contentsOnly'] === true,
        formats: options['formatOnly'] === true,
        notes: options['commentsOnly'] === true,
        validations: options['validationsOnly'] === true,
      }
      const everything = !Object.values(parts).includes(true)
      return clear(host, range, everything ? { contents: true, formats: true } : parts)
    }),
  ],
  clearContent: on()((host, range) => clear(host, range, { contents: true })),
  clearFormat: on()((host, range) => clear(host, range, { formats: true })),
  clearNote: on()((host, range) => clear(host, range, { notes: true })),
  clearDataValidations: on()((host, range) => clear(host, range, { validations: true })),
})

const firstCell = (area: Area): Area => ({ ...area, rows: 1, columns: 1 })

export function readValues(host: Host, range: RangeRef, area: Area): CellMatrix {
  const matrix = new CellMatrix(area.rows, area.columns)
  const customs = customsOf(host)
  eachShown(host, range, area, (value, style, index) => {
    const read = readable(value, style, customs)
    if (read instanceof Date) matrix.dates.push(index)
    matrix.cells[index] = read instanceof Date ? read.getTime() : read
  })
  return matrix
}

function readDisplayed(host: Host, range: RangeRef, area: Area): CellMatrix {
  const matrix = new CellMatrix(area.rows, area.columns)
  const customs = customsOf(host)
  eachShown(host, range, area, (value, style, index) => {
    matrix.cells[index] = displayed(value, style, customs)
  })
  return matrix
}

/** Visits what each cell shows, row by row. Whole sheets are read this way, so it takes the shortest path to a cell. */
function eachShown(
  host: Host,
  range: RangeRef,
  area: Area,
  visit: (value: Scalar, style: Style, index: number) => void,
): void {
  const { grid } = sheetOf(host, range)
  const canSpill = holdsFormulas(grid)
  let index = 0
  for (let row = area.row; row < area.row + area.rows; row++) {
    const stored = grid[row - 1] ?? []
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = stored[column - 1] ?? EMPTY_CELL
      const value = canSpill ? shownValue(host, range.sheetId, cell, row, column) : cell.value
      visit(value, cell.style, index++)
    }
  }
}

function readFormulas(host: Host, range: RangeRef, area: Area): string[][] {
  const { grid } = sheetOf(host, range)
  const { locale } = host.workbook.state
  return gridOf(area, (row, column) => {
    const { formula } = cellAt(grid, row, column)
    return formula === null ? '' : fromCanonical(formula, locale)
  })
}

/** `null` and '' clear; a missing `=` is added. */
function canonical(host: Host, formula: string | null): string | null {
  if (formula === null || formula === '') return null
  return toCanonical(formula.startsWith('=') ? formula : `=${formula}`, host.workbook.state.locale)
}

interface Parts {
  readonly contents?: boolean
  readonly formats?: boolean
  readonly notes?: boolean
  readonly validations?: boolean
}

export function clear(host: Host, range: RangeRef, parts: Parts) {
  changeCells(host, range, (cell) => ({
    ...cell,
    ...(parts.contents ? { value: null, formula: null, runs: null } : {}),
    ...(parts.formats ? { style: DEFAULT_STYLE } : {}),
    ...(parts.notes ? { note: null } : {}),
  }))
  if (parts.validations) {
    const sheet = sheetOf(host, range)
    host.workbook.update(sheet.id, { validations: withValidation(sheet.validations, range.area, null) })
  }
  return service('Range', range)
}
