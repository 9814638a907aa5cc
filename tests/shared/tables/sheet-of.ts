import type { CellValue, SheetGrid } from '../../../shared/tables/grid.ts'
import type { ReadOptions } from '../../../shared/tables/options.ts'
import { readTables } from '../../../shared/tables/read-tables.ts'
import type { TableReading } from '../../../shared/tables/reading.ts'

export const options: ReadOptions = { locale: 'id', today: { year: 2025, month: 6, day: 30 }, ownSheets: [] }

/** A sheet whose cells show what they hold; short rows are filled up with empty cells. */
export function sheetOf(rows: readonly (readonly CellValue[])[], name = 'Lembar1'): SheetGrid {
  const width = Math.max(0, ...rows.map((row) => row.length))
  const values = rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ''))
  return { sheetId: 1, name, values, display: values.map((row) => row.map(shown)) }
}

/** A sheet typed as text: one line a row, ` | ` between cells. */
export function sheet(text: string, name = 'Lembar1'): SheetGrid {
  const lines = text.replace(/^\n|\n\s*$/g, '').split('\n')
  return sheetOf(
    lines.map((line) => line.split('|').map((cell) => cell.trim())),
    name,
  )
}

/** The one table of a sheet. */
export function tableOf(grid: SheetGrid): TableReading {
  const tables = readTables(grid, options)
  const [only] = tables
  if (only === undefined || tables.length > 1) throw new Error(`One table expected, ${tables.length} found`)
  return only
}

function shown(value: CellValue): string {
  return typeof value === 'object' ? `${value.day}/${value.month}/${value.year}` : String(value)
}
