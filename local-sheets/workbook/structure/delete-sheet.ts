import { shiftReferences } from '../../formulas/shift.ts'
import type { WorkbookState } from '../workbook.ts'
import { mapFormulas } from './map-formulas.ts'

/** The workbook without one sheet: its names and metadata are gone, and formulas that read it say #REF!. */
export function deleteSheet(state: WorkbookState, sheetId: number): WorkbookState {
  const index = state.sheets.findIndex(({ id }) => id === sheetId)
  const gone = state.sheets[index]
  if (!gone) return state
  const sheets = state.sheets.toSpliced(index, 1)
  const neighbour = sheets[Math.min(index, sheets.length - 1)]
  const change = { kind: 'deleteSheet', sheet: gone.name } as const
  return mapFormulas(
    {
      ...state,
      sheets,
      activeSheetId: state.activeSheetId === sheetId && neighbour ? neighbour.id : state.activeSheetId,
      metadata: state.metadata.filter(
        ({ location }) => location.kind === 'SPREADSHEET' || location.sheetId !== sheetId,
      ),
      namedRanges: state.namedRanges.filter(({ target }) => 'text' in target || target.sheetId !== sheetId),
    },
    (formula, own) => shiftReferences(formula, change, own),
  )
}
