import type { Finding } from '../findings/finding.ts'
import type { FindingCode } from '../findings/finding-titles.ts'
import type { MessageValues } from '../locale/text.ts'
import { fieldNames, spokenName } from '../tables/field-names.ts'
import type { SheetGrid } from '../tables/grid.ts'
import type { ReadOptions } from '../tables/options.ts'
import { readTables } from '../tables/read-tables.ts'
import type { TableReading } from '../tables/reading.ts'
import { headerTexts } from './header-texts.ts'
import { locateColumns } from './locate-columns.ts'
import { locateHeader } from './locate-header.ts'
import { type ColumnMarks, emptyMapping, type Mapping, type SheetMapping } from './mapping.ts'
import { readMappedSheet } from './read-mapped-sheet.ts'

/** The office's mapping, with what the spreadsheet says of where its columns are. */
export interface MappingInUse {
  readonly mapping: Mapping
  readonly marks: ColumnMarks
  /** What was saved cannot be read. */
  readonly isBroken: boolean
}

/** Nothing was connected yet. */
export const unmapped: MappingInUse = { mapping: emptyMapping, marks: new Map(), isBroken: false }

interface ReadWorkbook {
  readonly tables: readonly TableReading[]
  readonly findings: readonly Finding[]
  /** What was said of sheets that are no more. */
  readonly gone: readonly SheetMapping[]
}

const noMarks: ReadonlyMap<string, readonly number[]> = new Map()

/** Every table of the office's sheets: as the office said where it did, else as the add-on understands it. */
export function readWorkbook(
  grids: readonly SheetGrid[],
  { mapping, marks, isBroken }: MappingInUse,
  options: ReadOptions,
): ReadWorkbook {
  const { said, gone } = pairSheets(grids, mapping)
  return {
    tables: grids.flatMap((grid) => {
      const own = options.ownSheets.includes(grid.name) ? undefined : said.get(grid)
      if (own === undefined) return readTables(grid, options)
      return readMappedSheet(grid, own, marks.get(grid.sheetId) ?? noMarks, options)
    }),
    findings: [...(isBroken ? [remark('mapping.unreadable', {})] : []), ...gone.map(sheetGone)],
    gone,
  }
}

/** Which sheet each part of the mapping is about: by id, else, where ids are lost, by its name and its headers together. */
export function pairSheets(grids: readonly SheetGrid[], mapping: Mapping) {
  const said = new Map<SheetGrid, SheetMapping>()
  const left: SheetMapping[] = []
  for (const one of mapping.sheets) {
    const grid = grids.find(({ sheetId }) => sheetId === one.sheetId)
    if (grid === undefined) left.push(one)
    else said.set(grid, one)
  }
  const gone = left.filter((one) => {
    const grid = grids.find((candidate) => candidate.name === one.name && !said.has(candidate))
    if (grid === undefined || !hasItsHeaders(grid, one)) return true
    said.set(grid, one)
    return false
  })
  return { said, gone: gone.filter(({ isIgnored, tables }) => !isIgnored && tables.some((one) => !one.isIgnored)) }
}

/** Can every column that is read be found by its header alone? */
function hasItsHeaders(grid: SheetGrid, { tables }: SheetMapping): boolean {
  return tables.every((table) => {
    const rows = locateHeader(grid, table)
    if (rows === null) return false
    const places = locateColumns(table.columns, headerTexts(grid, rows.first, rows.last), noMarks)
    return [...places.values()].every(({ kind }) => kind === 'found')
  })
}

/** What is to be said of a connected sheet that is no more. */
export function sheetGone({ name, tables }: SheetMapping): Finding {
  const read = tables.filter(({ isIgnored }) => !isIgnored)
  const fields = read.flatMap(({ columns }) => columns.flatMap((column) => column.fields.map(spokenName)))
  const kinds = read.map(({ kind }) => fieldNames[kind].sheet)
  const values = { sheet: name, kinds: [...new Set(kinds)].join(', '), fields: [...new Set(fields)].join(', ') }
  return remark('mapping.sheetGone', values)
}

function remark(code: FindingCode, values: MessageValues): Finding {
  return { severity: 'error', code, values, at: null }
}
