import type { Field } from '../fields.ts'
import type { CellValue, SheetGrid } from '../grid.ts'
import type { ColumnMatch } from '../reading.ts'
import { plainText } from '../values/plain-text.ts'

/** Cells of a field that hold `value` are read as if they held `meaning`: "v" = "Ya", "IKP" = the bidang's full name. */
export interface Meaning {
  readonly field: Field
  /** As `valueKey` makes it. */
  readonly value: string
  readonly meaning: string
}

/** A cell's content as a person compares it: case and spaces do not matter. */
export function valueKey(cell: CellValue, display: string): string {
  return plainText(typeof cell === 'string' ? cell : display).toLowerCase()
}

/** The grid with the meanings in place of the values that the office explained, from row `from` on (index). */
export function withMeanings(
  grid: SheetGrid,
  columns: readonly ColumnMatch[],
  meanings: readonly Meaning[],
  from: number,
): SheetGrid {
  const byColumn = new Map<number, Map<string, string>>()
  for (const { column, fields, asked } of columns) {
    const own = asked ? [] : meanings.filter(({ field }) => fields.length === 1 && fields.includes(field))
    if (own.length > 0) byColumn.set(column - 1, new Map(own.map(({ value, meaning }) => [value, meaning])))
  }
  if (byColumn.size === 0) return grid
  const meant = (row: number, column: number): string | undefined => {
    const given = row < from ? undefined : byColumn.get(column)
    return given?.get(valueKey(grid.values[row]?.[column] ?? '', grid.display[row]?.[column] ?? ''))
  }
  return {
    ...grid,
    values: grid.values.map((cells, row) => cells.map((cell, column) => meant(row, column) ?? cell)),
    display: grid.display.map((cells, row) => cells.map((cell, column) => meant(row, column) ?? cell)),
  }
}
