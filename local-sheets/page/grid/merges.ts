import type { Area } from '../../session/session.ts'
import type { Position } from './a1.ts'

/** The merged areas of a sheet, quick to ask for a cell. */
export interface Merges {
  /** The merge that this cell belongs to. */
  at(row: number, column: number): Area | null
  /** Merges of which some part lies between these rows and columns. */
  within(rows: Span, columns: Span): readonly Area[]
  /** The smallest area around this one that cuts no merge in two. */
  around(area: Area): Area
}

/** From the first to the last, both counted in. */
export interface Span {
  readonly first: number
  readonly last: number
}

export function merges(areas: readonly Area[]): Merges {
  const byRow = new Map<number, Area[]>()
  for (const area of areas) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      const inRow = byRow.get(row)
      if (inRow) inRow.push(area)
      else byRow.set(row, [area])
    }
  }
  function within(rows: Span, columns: Span): Area[] {
    return areas.filter(
      (area) =>
        area.row <= rows.last &&
        area.row + area.rows > rows.first &&
        area.column <= columns.last &&
        area.column + area.columns > columns.first,
    )
  }
  return {
    at: (row, column) =>
      byRow.get(row)?.find((area) => column >= area.column && column < area.column + area.columns) ?? null,
    within,
    around(area) {
      let grown = area
      for (;;) {
        const wider = within(rowsOf(grown), columnsOf(grown)).reduce(union, grown)
        if (sameArea(wider, grown)) return grown
        grown = wider
      }
    },
  }
}

export function rowsOf(area: Area): Span {
  return { first: area.row, last: area.row + area.rows - 1 }
}

export function columnsOf(area: Area): Span {
  return { first: area.column, last: area.column + area.columns - 1 }
}

/** The area between two cells, whichever corners they are. */
export function between(a: Position, b: Position): Area {
  const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)]
  return { row, column, rows: Math.max(a.row, b.row) - row + 1, columns: Math.max(a.column, b.column) - column + 1 }
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns
}

function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns
}

function union(a: Area, b: Area): Area {
  return between(
    { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) },
    {
      row: Math.max(rowsOf(a).last, rowsOf(b).last),
      column: Math.max(columnsOf(a).last, columnsOf(b).last),
    },
  )
}
