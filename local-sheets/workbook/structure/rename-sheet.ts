import { shiftReferences } from '../../formulas/shift.ts'
import type { WorkbookState } from '../workbook.ts'
import { mapFormulas } from './map-formulas.ts'

/** The workbook with one sheet called otherwise; formulas that name it follow. */
export function renameSheet(state: WorkbookState, sheetId: number, name: string): WorkbookState {
  const before = state.sheets.find(({ id }) => id === sheetId)?.name
  if (before === undefined || before === name) return state
  const change = { kind: 'renameSheet', sheet: before, to: name } as const
  const followed = mapFormulas(state, (formula, own) => shiftReferences(formula, change, own))
  return { ...followed, sheets: followed.sheets.map((sheet) => (sheet.id === sheetId ? { ...sheet, name } : sheet)) }
}
