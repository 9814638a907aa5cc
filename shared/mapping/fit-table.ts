import type { Field } from '../tables/fields.ts'
import type { SheetGrid } from '../tables/grid.ts'
import { type Ids, identity } from './adopt.ts'
import type { ExportedTable } from './export-mapping.ts'
import { headerKey, headerTexts } from './header-texts.ts'
import { locateHeader } from './locate-header.ts'
import { mappedColumns } from './mapped-columns.ts'
import type { TableMapping } from './mapping.ts'
import { type PlacedColumn, renewColumns } from './renew-columns.ts'

/** A table of another workbook on a sheet of this one. */
export interface FittedTable {
  readonly table: TableMapping
  /** How many of its fields found their column. */
  readonly fields: number
  readonly lacking: readonly Field[]
}

/** The table on this sheet, known by its headers alone; `null` where fewer than half of the columns that are read are there. */
export function fitTable(exported: ExportedTable, grid: SheetGrid, ids: Ids): FittedTable | null {
  const { kind, isIgnored, headerRows, absent, meanings } = exported
  const sought = exported.columns.filter(({ fields }) => fields.length > 0)
  const known = exported.columns.map(({ header, fields }) => ({ id: '', header, fields, isMarked: false, at: 0 }))
  const said = { kind, isIgnored, headerRows, absent, meanings }
  const empty: TableMapping = { ...said, nth: 0, columns: known, notData: [] }
  const rows = locateHeader(grid, empty)
  if (rows === null) return null
  const texts = headerTexts(grid, rows.first, rows.last)
  const found: PlacedColumn[] = []
  const lacking: Field[] = []
  for (const { header, fields } of sought) {
    const same = texts.filter((text) => headerKey(text.header) === headerKey(header))
    const namesakes = sought.filter((one) => headerKey(one.header) === headerKey(header))
    const [only] = same
    if (only === undefined || same.length > 1 || namesakes.length > 1) lacking.push(...fields)
    else found.push({ one: identity(only.column, only.header, fields, ids), column: only.column })
  }
  if (found.length === 0 || found.length < sought.length / 2) return null
  const placed: TableMapping = { ...empty, columns: found.map(({ one }) => one) }
  const { columns } = mappedColumns(grid, placed, rows, new Map())
  const table: TableMapping = { ...placed, columns: renewColumns(found, columns, texts, ids) }
  return { table, fields: found.flatMap(({ one }) => one.fields).length, lacking }
}
