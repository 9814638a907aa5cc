import type { SheetGrid } from './grid.ts'
import { findHeader } from './headers/find-header.ts'
import type { ReadOptions } from './options.ts'
import type { TableReading } from './reading.ts'
import { readRows } from './rows/read-rows.ts'

/** All tables of the office's kinds found on a sheet; none where the sheet is the product's own or about something else. */
export function readTables(grid: SheetGrid, options: ReadOptions): readonly TableReading[] {
  if (options.ownSheets.includes(grid.name)) return []
  const header = findHeader(grid, 0, Math.min(grid.values.length, 60))
  if (header === null || header.match.kind === null) return []
  const { kind, columns, confidence } = header.match
  const span = { from: header.last + 1, to: grid.values.length }
  const { rows, findings } = readRows(grid, kind, columns, span, options.locale)
  return [
    {
      sheetId: grid.sheetId,
      sheet: grid.name,
      kind,
      confidence,
      headerRows: { first: header.first + 1, last: header.last + 1 },
      columns,
      rows,
      year: null,
      questions: [],
      findings,
    },
  ]
}
