import type { Scalar } from './cell.ts'
import { cellAt } from './grid.ts'
import type { Workbook } from './workbook.ts'

/** What cells show, formulas worked out. */
export interface Calculation {
  value(sheetId: number, row: number, column: number): Scalar
  /** Where a click on a cell with HYPERLINK leads. */
  link(sheetId: number, row: number, column: number): string | null
}

export function calculate(workbook: Workbook): Calculation {
  return {
    value: (sheetId, row, column) => {
      const sheet = workbook.sheet(sheetId)
      return sheet ? cellAt(sheet.grid, row, column).value : null
    },
    link: () => null,
  }
}
