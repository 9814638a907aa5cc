import { ScriptException } from '../services/exception.ts'
import { customsIn, typed } from '../services/range/cell-value.ts'
import { choicesOf, isAllowed } from '../services/validation/allowed.ts'
import { cellName } from '../workbook/address.ts'
import { type Area, lastColumnOf, lastRowOf, overlaps, subtractAll } from '../workbook/area.ts'
import type { Calculation } from '../workbook/calculation.ts'
import { type Cell, EMPTY_CELL, isEmptyCell } from '../workbook/cell.ts'
import { cellAt, mapCells } from '../workbook/grid.ts'
import type { SheetState } from '../workbook/sheet.ts'
import { validationAt } from '../workbook/validation.ts'
import type { Workbook } from '../workbook/workbook.ts'
import { messages, refusedValue } from './messages.ts'
import type { AreaEditRequest, EditOutcome } from './session.ts'

export interface EditDesk {
  readonly workbook: Workbook
  readonly calculation: Calculation
  /** ms since 1970 */
  now(): number
}

/** Types inputs into cells, all of them or none. What a rule merely warns of is written and told. */
export function typeInto(desk: EditDesk, request: AreaEditRequest): EditOutcome {
  const sheet = desk.workbook.sheet(request.sheetId)
  const area = areaOf(request)
  const isInside = sheet && area.row >= 1 && area.column >= 1 && lastRowOf(area) <= sheet.rowCount
  if (!isInside || lastColumnOf(area) > sheet.columnCount) return { ok: false, message: messages.outside }
  const protection = protectionOf(sheet, area)
  if (protection === 'refused') return { ok: false, message: messages.protectedCell }
  try {
    const warnings = protection === 'warned' ? [messages.protectedWarning] : []
    const grid = mapCells(sheet.grid, area, (cell, row, column) => {
      const text = request.inputs[row - area.row]?.[column - area.column] ?? ''
      const next = typedCell(desk, cell, text)
      const complaint = complaintOf(desk, sheet, next, row, column)
      if (complaint?.refused) throw new Refusal(complaint.message)
      if (complaint) warnings.push(complaint.message)
      return isEmptyCell(next) ? EMPTY_CELL : next
    })
    desk.workbook.update(sheet.id, { grid })
    return { ok: true, warning: warnings[0] ?? null }
  } catch (error) {
    if (error instanceof Refusal || error instanceof ScriptException) return { ok: false, message: error.message }
    throw error
  }
}

class Refusal extends Error {}

export const areaOf = ({ row, column, inputs }: AreaEditRequest): Area => ({
  row,
  column,
  rows: Math.max(1, inputs.length),
  columns: Math.max(1, inputs[0]?.length ?? 0),
})

function typedCell({ workbook, now }: EditDesk, cell: Cell, text: string): Cell {
  if (text === '') return { ...cell, value: null, formula: null, runs: null }
  return typed(cell, text, customsIn(workbook.state, now()))
}

function complaintOf(desk: EditDesk, sheet: SheetState, cell: Cell, row: number, column: number) {
  const rule = validationAt(sheet.validations, row, column)
  if (!rule || isAllowed(desk, rule, cell)) return null
  return { refused: !rule.allowInvalid, message: refusedValue(cellName(row, column), choicesOf(desk, rule)) }
}

function protectionOf(sheet: SheetState, area: Area): 'none' | 'warned' | 'refused' {
  const touching = sheet.protections.filter(({ area: own, unprotected }) =>
    own ? overlaps(own, area) : unprotected.reduce<readonly Area[]>(subtractAll, [area]).length > 0,
  )
  if (touching.some(({ canEdit, warningOnly }) => !canEdit && !warningOnly)) return 'refused'
  return touching.some(({ warningOnly }) => warningOnly) ? 'warned' : 'none'
}

/** What `onEdit` is told of a cell: its value as text, `undefined` where it is empty. */
export function eventText(workbook: Workbook, sheetId: number, row: number, column: number): string | undefined {
  const sheet = workbook.sheet(sheetId)
  const value = sheet ? cellAt(sheet.grid, row, column).value : null
  return value === null || typeof value === 'object' ? undefined : String(value)
}
