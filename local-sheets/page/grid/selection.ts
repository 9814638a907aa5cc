import type { Area } from '../../session/session.ts'
import type { Position } from './a1.ts'
import { between } from './merges.ts'
import type { SheetModel } from './sheet-model.ts'

/** One cell is active; the selection reaches from there to `end`. */
export interface Selection {
  readonly active: Position
  readonly end: Position
  /** What is selected: merges are never cut. */
  readonly area: Area
}

/** Selects from one cell to another. The active cell of a merge is its first. */
export function select(model: SheetModel, from: Position, to: Position): Selection {
  const active = model.merges.at(from.row, from.column) ?? from
  return {
    active: { row: active.row, column: active.column },
    end: to,
    area: model.merges.around(between(from, to)),
  }
}

/** Selects a whole area, its first cell active. */
export function selectArea(model: SheetModel, area: Area): Selection {
  return select(model, area, { row: area.row + area.rows - 1, column: area.column + area.columns - 1 })
}

/** How far a key moves: steps over shown lines, or to the very edge of the sheet. */
export interface Movement {
  readonly down: number | 'first' | 'last'
  readonly across: number | 'first' | 'last'
}

/** The selection after a movement key; with `extend` (Shift) the active cell stays and the end moves. */
export function moved(model: SheetModel, selection: Selection, movement: Movement, extend: boolean): Selection {
  if (extend) return select(model, selection.active, target(model, at(selection.end), movement))
  const to = target(model, activeArea(model, selection), movement)
  return select(model, to, to)
}

function at(position: Position): Area {
  return { ...position, rows: 1, columns: 1 }
}

/** The active cell with all that its merge covers: moving on leaves the whole merge. */
function activeArea(model: SheetModel, { active }: Selection): Area {
  return model.merges.at(active.row, active.column) ?? at(active)
}

function target(model: SheetModel, from: Area, { down, across }: Movement): Position {
  return {
    row: along(model.rows, from.row, from.rows, down),
    column: along(model.columns, from.column, from.columns, across),
  }
}

function along(axis: SheetModel['rows'], first: number, lines: number, movement: Movement['down']): number {
  if (movement === 'first') return axis.step(0, 1)
  if (movement === 'last') return axis.step(axis.count + 1, -1)
  return axis.step(movement > 0 ? first + lines - 1 : first, movement)
}
