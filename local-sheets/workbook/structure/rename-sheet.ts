import { mapReferences } from '../../formulas/references.ts'
import type { WorkbookState } from '../workbook.ts'
import { mapFormulas } from './map-formulas.ts'

/** The workbook with one sheet called otherwise; formulas that name it follow. */
export function renameSheet(state: WorkbookState, sheetId: number, name: string): WorkbookState {
  const before = state.sheets.find(({ id }) => id === sheetId)?.name
  if (before === undefined || before === name) return state
  const sheets = state.sheets.map((sheet) => (sheet.id === sheetId ? { ...sheet, name } : sheet))
  return mapFormulas({ ...state, sheets }, (formula) =>
    mapReferences(formula, (context, range) => {
      const isRenamed = context.length === 1 && context[0]?.toLowerCase() === before.toLowerCase()
      return { context: isRenamed ? [name] : [...context], range }
    }),
  )
}
