/** A rectangle of cells; rows and columns count from 1. */
export interface Area {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

export const lastRowOf = (area: Area): number => area.row + area.rows - 1
export const lastColumnOf = (area: Area): number => area.column + area.columns - 1

export function areaBetween(top: number, left: number, bottom: number, right: number): Area {
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 }
}

export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns

export function intersection(a: Area, b: Area): Area | null {
  const top = Math.max(a.row, b.row)
  const left = Math.max(a.column, b.column)
  const bottom = Math.min(lastRowOf(a), lastRowOf(b))
  const right = Math.min(lastColumnOf(a), lastColumnOf(b))
  return top > bottom || left > right ? null : areaBetween(top, left, bottom, right)
}

export const overlaps = (a: Area, b: Area): boolean => intersection(a, b) !== null

export function contains(outer: Area, inner: Area): boolean {
  const common = intersection(outer, inner)
  return common !== null && sameArea(common, inner)
}

export const containsCell = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row <= lastRowOf(area) && column >= area.column && column <= lastColumnOf(area)

/** What remains of `area` without `hole`: up to four rectangles. */
export function subtract(area: Area, hole: Area): readonly Area[] {
  const cut = intersection(area, hole)
  if (!cut) return [area]
  const [bottom, right, cutBottom, cutRight] = [lastRowOf(area), lastColumnOf(area), lastRowOf(cut), lastColumnOf(cut)]
  return [
    areaBetween(area.row, area.column, cut.row - 1, right),
    areaBetween(cut.row, area.column, cutBottom, cut.column - 1),
    areaBetween(cut.row, cutRight + 1, cutBottom, right),
    areaBetween(cutBottom + 1, area.column, bottom, right),
  ].filter((part) => part.rows > 0 && part.columns > 0)
}

export const subtractAll = (areas: readonly Area[], hole: Area): readonly Area[] =>
  areas.flatMap((area) => subtract(area, hole))
