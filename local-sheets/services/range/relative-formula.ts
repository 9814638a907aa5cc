import { mapReferences } from '../../formulas/references.ts'

/** The formula as it reads `rows` further down and `columns` further right: what has no `$` moves along. */
export function relativeFill(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula
  return mapReferences(formula, (context, range) => {
    const shift = (position: number | null | undefined, isFixed: boolean | null | undefined, by: number) =>
      position === null || position === undefined || isFixed ? position : position + by
    const [top, bottom] = [shift(range.top, range.$top, rows), shift(range.bottom, range.$bottom, rows)]
    const [left, right] = [shift(range.left, range.$left, columns), shift(range.right, range.$right, columns)]
    if ([top, bottom, left, right].some((position) => typeof position === 'number' && position < 0)) return null
    return { context: [...context], range: { ...range, top, bottom, left, right } as typeof range }
  })
}
