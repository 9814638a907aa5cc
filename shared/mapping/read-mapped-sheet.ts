import { fieldNames } from '../tables/field-names.ts'
import type { SheetGrid } from '../tables/grid.ts'
import { type FoundTable, findTables } from '../tables/headers/find-tables.ts'
import type { ReadOptions } from '../tables/options.ts'
import { type KnownTable, knownTable, readTable } from '../tables/read-tables.ts'
import type { TableReading } from '../tables/reading.ts'
import { asking } from './asking.ts'
import { type HeaderRows, locateHeader } from './locate-header.ts'
import { mappedColumns } from './mapped-columns.ts'
import type { SheetMapping, TableMapping } from './mapping.ts'

/** Columns on which an id hangs, of one sheet. */
export type SheetMarks = ReadonlyMap<string, readonly number[]>

/**
 * The tables of a sheet that the office connected, in the order of its mapping; behind them what the add-on finds besides.
 * A table whose header is lost is not read and asks for it; then nothing else of the sheet is read either, since it might be
 * that very table, understood otherwise. A table that is ignored is looked for as well, so that it is not found besides.
 */
export function readMappedSheet(
  grid: SheetGrid,
  mapping: SheetMapping,
  marks: SheetMarks,
  options: ReadOptions,
): readonly TableReading[] {
  if (mapping.isIgnored) return []
  const found = findTables(grid)
  const headers = mapping.tables.map((table) => locateHeader(grid, table))
  const placed = headers.flatMap((rows) => (rows === null ? [] : [rows]))
  const besides = placed.length < headers.length ? [] : found.filter(({ header }) => !placed.some(touches(header)))
  const starts = [...placed.map(({ first }) => first), ...besides.map(({ header }) => header.first + 1)]
  const mapped = mapping.tables.flatMap((table, index): readonly TableReading[] => {
    const rows = headers[index] ?? null
    if (rows === null) return [{ ...lostTable(grid, table), mapped: index }]
    if (table.isIgnored) return []
    const known = mappedTable(grid, table, rows, marks, endOf(grid, rows, found, starts))
    return [{ ...readTable(known, options), mapped: index }]
  })
  return [...mapped, ...besides.map((table) => readTable(knownTable(table), options))]
}

function mappedTable(
  grid: SheetGrid,
  table: TableMapping,
  rows: HeaderRows,
  marks: SheetMarks,
  to: number,
): KnownTable {
  const { columns, questions, telling } = mappedColumns(grid, table, rows, marks)
  return {
    grid,
    kind: table.kind,
    confidence: 1,
    headerRows: rows,
    to,
    columns,
    questions,
    meanings: table.meanings,
    notData: { marks: table.notData, columns: telling },
  }
}

/** Where a table's rows end: as it is found, else at the next header, else with the sheet. Index, not included. */
function endOf(grid: SheetGrid, rows: HeaderRows, found: readonly FoundTable[], starts: readonly number[]): number {
  const same = found.find(({ header }) => header.first + 1 === rows.first && header.last + 1 === rows.last)
  if (same !== undefined) return same.to
  return Math.min(...starts.filter((first) => first > rows.last).map((first) => first - 1), grid.values.length)
}

function touches({ first, last }: FoundTable['header']): (rows: HeaderRows) => boolean {
  return (rows) => rows.first <= last + 1 && rows.last >= first + 1
}

/** A table that cannot be read, with the one question that it needs answered. */
function lostTable(grid: SheetGrid, { kind, columns }: TableMapping): TableReading {
  const values = { kind: fieldNames[kind].sheet, sheet: grid.name }
  const [field = 'no'] = columns.flatMap(({ fields }) => fields)
  return {
    sheetId: grid.sheetId,
    sheet: grid.name,
    kind,
    confidence: 0,
    headerRows: { first: 1, last: 1 },
    columns: [],
    rows: [],
    year: null,
    questions: [asking(field, [], 'mapping.headerGone', values)],
    findings: [],
  }
}
