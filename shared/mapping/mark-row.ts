import type { SheetGrid } from '../tables/grid.ts'
import { markOf } from '../tables/rows/marked-rows.ts'
import type { Ids } from './adopt.ts'
import type { Change, Sheets } from './correct.ts'
import { mappedColumns } from './mapped-columns.ts'
import type { SheetMapping } from './mapping.ts'

/** "Baris ini bukan data": marks the row, by what it holds, in the table in which it stands. */
export function markRow(
  sheet: SheetMapping,
  grid: SheetGrid,
  { tables, marks }: Sheets,
  row: number,
  ids: Ids,
): Change<SheetMapping> {
  const readings = tables.filter(({ sheetId }) => sheetId === grid.sheetId)
  const index = readings.findIndex(({ rows }) =>
    rows.some((one) => one.row === row && one.leftOut !== 'notData' && one.leftOut !== 'blank'),
  )
  const [reading, table] = [readings[index], sheet.tables[index]]
  if (reading === undefined || table === undefined) {
    return { refused: 'connect.noTableAtRow', values: { row, sheet: sheet.name } }
  }
  const { telling } = mappedColumns(grid, table, reading.headerRows, marks.get(grid.sheetId) ?? new Map())
  const mark = markOf(grid, telling, reading.rows, row, ids.take())
  const marked = { ...table, notData: [...table.notData, mark] }
  return { ...sheet, tables: sheet.tables.map((one) => (one === table ? marked : one)) }
}
