import type { Grid, Row } from '../grid.ts'
import type { SheetState } from '../sheet.ts'
import type { CriteriaValue } from '../validation.ts'
import type { WorkbookState } from '../workbook.ts'

/** Changes a formula that stands on the sheet of this name. */
export type ChangeFormula = (formula: string, ownSheet: string) => string

/** The workbook with each formula changed: in cells, in validations and in conditional formats. */
export function mapFormulas(state: WorkbookState, change: ChangeFormula): WorkbookState {
  return { ...state, sheets: state.sheets.map((sheet) => mapSheet(sheet, (formula) => change(formula, sheet.name))) }
}

function mapSheet(sheet: SheetState, change: (formula: string) => string): SheetState {
  const mapValue = (value: CriteriaValue) =>
    typeof value === 'string' && value.startsWith('=') ? change(value) : value
  return {
    ...sheet,
    grid: mapGrid(sheet.grid, change),
    validations: sheet.validations.map((validation) => {
      const values = validation.rule.criteria.values.map(mapValue)
      return sameItems(values, validation.rule.criteria.values)
        ? validation
        : {
            ...validation,
            rule: { ...validation.rule, criteria: { ...validation.rule.criteria, values }, origin: null },
          }
    }),
    conditionalFormats: sheet.conditionalFormats.map((format) => {
      const values = format.criteria?.values.map(mapValue) ?? []
      return !format.criteria || sameItems(values, format.criteria.values)
        ? format
        : { ...format, criteria: { ...format.criteria, values }, origin: null }
    }),
  }
}

/** The same grid where no formula changed, and the same rows where none of theirs did. */
function mapGrid(grid: Grid, change: (formula: string) => string): Grid {
  const rows = grid.map((row) => (row?.some((cell) => cell && cell.formula !== null) ? mapRow(row, change) : row))
  return sameItems(rows, grid) ? grid : rows
}

function mapRow(row: Row, change: (formula: string) => string): Row {
  const cells = row.map((cell) => {
    if (!cell || cell.formula === null) return cell
    const formula = change(cell.formula)
    return formula === cell.formula ? cell : { ...cell, formula }
  })
  return sameItems(cells, row) ? row : cells
}

const sameItems = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index])
