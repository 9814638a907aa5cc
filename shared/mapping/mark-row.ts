import type { SheetGrid } from '../tables/grid.ts'
import type { TableReading } from '../tables/reading.ts'
import { markOf } from '../tables/rows/marked-rows.ts'
import type { Ids } from './adopt.ts'
import type { Change, Sheets } from './correct.ts'
import { mappedColumns } from './mapped-columns.ts'
import type { SheetMapping, TableMapping } from './mapping.ts'
import { readingsByPlace } from './table-places.ts'

/**
 * "Baris ini bukan data": marks the row, by what it holds, in the table in which it stands; in each of them where one
 * header is a table for every year.
 */
export function markRow(
  sheet: SheetMapping,
  grid: SheetGrid,
  { tables, marks }: Sheets,
  row: number,
  ids: Ids,
): Change<SheetMapping> {
  const readings = readingsByPlace(sheet, tables)
  const first = [...readings.values()].find((reading) => isDataOf(reading, row))
  if (first === undefined) return { refused: 'connect.noTableAtRow', values: { row, sheet: sheet.name } }
  const known = marks.get(grid.sheetId) ?? new Map()
  const marked = sheet.tables.map((table, index): TableMapping => {
    const reading = readings.get(index)
    if (reading === undefined || !isDataOf(reading, row) || !sharesColumns(reading, first)) return table
    const { telling } = mappedColumns(grid, table, reading.headerRows, known)
    return { ...table, notData: [...table.notData, markOf(grid, telling, reading.rows, row, ids.take())] }
  })
  return { ...sheet, tables: marked }
}

function isDataOf({ rows }: TableReading, row: number): boolean {
  return rows.some((one) => one.row === row && one.leftOut !== 'notData' && one.leftOut !== 'blank')
}

/** Tables that stand side by side share rows only. */
function sharesColumns({ columns }: TableReading, other: TableReading): boolean {
  const read = new Set(other.columns.filter(({ fields }) => fields.length > 0).map(({ column }) => column))
  return columns.some(({ column, fields }) => fields.length > 0 && read.has(column))
}
