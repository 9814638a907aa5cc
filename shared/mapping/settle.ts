import type { SheetGrid } from '../tables/grid.ts'
import type { TableReading } from '../tables/reading.ts'
import { markOf } from '../tables/rows/marked-rows.ts'
import { adoptSheet, Ids } from './adopt.ts'
import type { Sheets } from './correct.ts'
import { headerTexts } from './header-texts.ts'
import { locateColumns } from './locate-columns.ts'
import { locateHeader, nthHeader } from './locate-header.ts'
import { mappedColumns } from './mapped-columns.ts'
import type { ColumnIdentity, ColumnMarks, Mapping, SheetMapping, TableMapping } from './mapping.ts'
import type { SheetMarks } from './read-mapped-sheet.ts'
import { pairSheets } from './read-workbook.ts'
import { renewColumns } from './renew-columns.ts'
import { readingsByPlace } from './table-places.ts'

/** An id that is to hang on a column (from 1) of a sheet. */
export interface WantedMark {
  readonly sheetId: number
  readonly column: number
  readonly id: string
}

interface Settled {
  readonly mapping: Mapping
  /** For every column that was found. */
  readonly marks: readonly WantedMark[]
}

/**
 * The mapping as it is to be saved: what the add-on understood counts as confirmed, and each column is known by where it is
 * and what it is called today. What could not be found stays as it was, to be asked about.
 */
export function settle(mapping: Mapping, sheets: Sheets): Settled {
  const ids = new Ids(mapping)
  const { said } = pairSheets(sheets.grids, mapping)
  const marks: WantedMark[] = []
  const present = sheets.grids.flatMap((grid): readonly SheetMapping[] => {
    const former = said.get(grid)
    const own = sheets.tables.filter(({ sheetId }) => sheetId === grid.sheetId)
    if (former === undefined && own.length === 0) return []
    const adopted = adoptSheet(grid, former, own, ids)
    const readings = readingsByPlace(adopted, own)
    const tables = adopted.tables.map((table, index) => {
      return renewed(table, readings.get(index), grid, sheets.marks.get(grid.sheetId) ?? new Map(), ids, marks)
    })
    return [{ ...adopted, tables }]
  })
  const kept = new Set(said.values())
  const gone = mapping.sheets.filter((sheet) => !kept.has(sheet))
  return { mapping: { version: 1, next: ids.next, sheets: [...present, ...gone] }, marks }
}

function renewed(
  table: TableMapping,
  reading: TableReading | undefined,
  grid: SheetGrid,
  known: SheetMarks,
  ids: Ids,
  marks: WantedMark[],
): TableMapping {
  const rows = locateHeader(grid, table)
  if (rows === null || reading === undefined) return table
  const texts = headerTexts(grid, rows.first, rows.last)
  const read = [...locateColumns(table.columns, texts, known)].map(([one, place]) => {
    if (place.kind !== 'found') return { one, column: null }
    marks.push({ sheetId: grid.sheetId, column: place.column, id: one.id })
    return { one, column: place.column }
  })
  const columns = renewColumns(read, reading.columns, texts, ids)
  const nth = nthHeader(grid, { headerRows: table.headerRows, columns }, rows.first)
  return withRowsAsTheyAre({ ...table, columns, nth }, reading, grid, known)
}

/** Rows that are no data, known by what they hold today; one that was not found stays as it was. */
function withRowsAsTheyAre(
  table: TableMapping,
  reading: TableReading,
  grid: SheetGrid,
  known: SheetMarks,
): TableMapping {
  if (table.notData.length === 0) return table
  const { telling } = mappedColumns(grid, table, reading.headerRows, known)
  const notData = table.notData.map((mark) => {
    const row = reading.marked?.find(({ id }) => id === mark.id)?.row ?? null
    return row === null ? mark : markOf(grid, telling, reading.rows, row, mark.id)
  })
  return { ...table, notData }
}

/** The mapping with what the spreadsheet says of which columns found today bear their ids; of the others it stays as it was. */
export function withMarks(mapping: Mapping, marks: ColumnMarks): Mapping {
  const marked = (sheetId: number, one: ColumnIdentity) => one.isMarked || marks.get(sheetId)?.has(one.id) === true
  const sheets = mapping.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => ({
      ...table,
      columns: table.columns.map((one) => ({ ...one, isMarked: marked(sheet.sheetId, one) })),
    })),
  }))
  return { ...mapping, sheets }
}
