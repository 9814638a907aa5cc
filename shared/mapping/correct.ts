import type { MessageKey, MessageValues } from '../locale/text.ts'
import type { Correction } from '../panels/connect.ts'
import type { SheetGrid } from '../tables/grid.ts'
import type { TableReading } from '../tables/reading.ts'
import { valueKey } from '../tables/rows/given-meanings.ts'
import { adoptSheet, Ids, tableMapping } from './adopt.ts'
import { headerRowsFor } from './header-rows-for.ts'
import type { ColumnMarks, Mapping, SheetMapping, TableMapping } from './mapping.ts'
import { markRow } from './mark-row.ts'
import { matchAs } from './match-as.ts'
import type { SheetMarks } from './read-mapped-sheet.ts'
import { pairSheets } from './read-workbook.ts'
import { setColumn } from './set-column.ts'
import { readingsByPlace } from './table-places.ts'

/** The sheets as they are now, and what is read on them under the mapping that is to be corrected. */
export interface Sheets {
  readonly grids: readonly SheetGrid[]
  readonly tables: readonly TableReading[]
  readonly marks: ColumnMarks
}

/** A corrected mapping, or why it cannot be corrected so. */
export type Corrected =
  | { readonly kind: 'done'; readonly mapping: Mapping }
  | { readonly kind: 'refused'; readonly code: MessageKey; readonly values: MessageValues }

/** What one table, or one sheet, becomes; or why it does not. */
export type Change<Thing> = Thing | { readonly refused: MessageKey; readonly values: MessageValues }

/** How corrections name a table: its sheet, and which of the sheet's tables it is, from 0. */
export function tableKey(sheetId: number, index: number): string {
  return `${sheetId}:${index}`
}

/** Applies one correction. Whatever the add-on understood of the sheet concerned counts as said by the office from then on. */
export function correct(mapping: Mapping, sheets: Sheets, correction: Correction): Corrected {
  const ids = new Ids(mapping)
  const sheetId = 'sheetId' in correction ? correction.sheetId : Number(correction.table.split(':')[0])
  const { said } = pairSheets(sheets.grids, mapping)
  const grid = sheets.grids.find((one) => one.sheetId === sheetId)
  const former = grid && said.get(grid)
  const others = mapping.sheets.filter((one) => one !== former && one.sheetId !== sheetId)
  if (correction.do === 'forgetSheet') return { kind: 'done', mapping: { ...mapping, sheets: others } }
  if (grid === undefined) return { kind: 'refused', code: 'connect.noSuchSheet', values: {} }
  const adopted = adoptSheet(grid, former, sheets.tables, ids)
  const changed = changeSheet(adopted, grid, sheets, correction, ids)
  if ('refused' in changed) return { kind: 'refused', code: changed.refused, values: changed.values }
  return { kind: 'done', mapping: { ...mapping, next: ids.next, sheets: [...others, changed] } }
}

function changeSheet(
  sheet: SheetMapping,
  grid: SheetGrid,
  sheets: Sheets,
  correction: Exclude<Correction, { do: 'forgetSheet' }>,
  ids: Ids,
): Change<SheetMapping> {
  switch (correction.do) {
    case 'ignoreSheet':
      return { ...sheet, isIgnored: true }
    case 'addTable': {
      const rows = headerRowsFor(grid, correction.headerRows)
      if ('refused' in rows) return rows
      const columns = matchAs(correction.kind, grid, rows)
      const added = tableMapping(grid, correction.kind, rows, columns, ids)
      const tables = sheet.isIgnored ? [] : sheet.tables
      return { ...sheet, isIgnored: false, tables: [...tables, added] }
    }
    case 'leaveOutRow':
      return markRow(sheet, grid, sheets, correction.row, ids)
    default: {
      const index = sheet.tables.findIndex((_, at) => tableKey(sheet.sheetId, at) === correction.table)
      const table = sheet.tables[index]
      if (table === undefined) return { refused: 'connect.noSuchTable', values: {} }
      const marks = sheets.marks.get(grid.sheetId) ?? new Map()
      const reading = readingsByPlace(sheet, sheets.tables).get(index)
      const changed = changeTable(table, reading, { grid, marks }, correction, ids)
      if ('refused' in changed) return changed
      return { ...sheet, tables: sheet.tables.map((one) => (one === table ? changed : one)) }
    }
  }
}

type OfTable = Extract<Correction, { readonly table: string }>

function changeTable(
  table: TableMapping,
  reading: TableReading | undefined,
  { grid, marks }: { readonly grid: SheetGrid; readonly marks: SheetMarks },
  correction: OfTable,
  ids: Ids,
): Change<TableMapping> {
  switch (correction.do) {
    case 'ignoreTable':
      return { ...table, isIgnored: true }
    case 'heedTable':
      return { ...table, isIgnored: false }
    case 'setColumn':
      return setColumn(table, { reading, grid, marks }, correction, ids)
    case 'setKind': {
      const rows = headerRowsFor(grid, reading?.headerRows ?? null)
      if ('refused' in rows) return rows
      const columns = matchAs(correction.kind, grid, rows, spanOf(reading))
      return { ...tableMapping(grid, correction.kind, rows, columns, ids), notData: table.notData }
    }
    case 'setHeader': {
      const rows = headerRowsFor(grid, correction)
      if ('refused' in rows) return rows
      const made = tableMapping(grid, table.kind, rows, matchAs(table.kind, grid, rows), ids)
      return { ...made, isIgnored: table.isIgnored, meanings: table.meanings, notData: table.notData }
    }
    case 'setValue': {
      const { field, meaning } = correction
      const value = valueKey(correction.value, '')
      const others = table.meanings.filter((one) => one.field !== field || one.value !== value)
      return { ...table, meanings: meaning.trim() === '' ? others : [...others, { field, value, meaning }] }
    }
    case 'countRow':
      return { ...table, notData: table.notData.filter(({ id }) => id !== correction.mark) }
  }
}

function spanOf(reading: TableReading | undefined) {
  const columns = (reading?.columns ?? []).filter(({ header }) => header !== '').map(({ column }) => column)
  return columns.length === 0 ? undefined : { first: Math.min(...columns), last: Math.max(...columns) }
}
