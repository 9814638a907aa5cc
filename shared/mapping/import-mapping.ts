import type { ImportedTable } from '../panels/connect.ts'
import { fieldNames, spokenName } from '../tables/field-names.ts'
import type { SheetGrid } from '../tables/grid.ts'
import { Ids } from './adopt.ts'
import type { ExportedMapping, ExportedSheet } from './export-mapping.ts'
import { type FittedTable, fitTable } from './fit-table.ts'
import type { Mapping } from './mapping.ts'

interface Imported {
  readonly mapping: Mapping
  readonly matched: readonly ImportedTable[]
  readonly notMatched: readonly string[]
}

interface FittedSheet {
  readonly sheet: ExportedSheet
  readonly grid: SheetGrid
  readonly tables: readonly FittedTable[]
}

/**
 * Another office's mapping on this workbook: each of its sheets goes to the sheet that has most of its columns, by their
 * headers; a sheet that nothing goes to, but that has all columns of one (the next month, the next bidang), goes with it.
 * Sheets that were connected here and are matched are connected anew; all others stay as they are.
 */
export function importMapping(mapping: Mapping, grids: readonly SheetGrid[], { sheets }: ExportedMapping): Imported {
  const ids = new Ids(mapping)
  const read = sheets.filter(({ isIgnored }) => !isIgnored)
  const fitted: FittedSheet[] = []
  const isFree = (grid: SheetGrid) => !fitted.some((one) => one.grid === grid)
  for (const sheet of [...read].sort((a, b) => hasNamesake(b, grids) - hasNamesake(a, grids))) {
    const best = bestGrid(sheet, grids.filter(isFree), ids)
    if (best !== null) fitted.push(best)
  }
  for (const grid of grids.filter(isFree)) {
    const alike = read
      .map((sheet) => fittedSheet(sheet, grid, ids))
      .find((one) => one.tables.length > 0 && one.tables.every(({ lacking }) => lacking.length === 0))
    if (alike !== undefined) fitted.push(alike)
  }
  const ignored = grids.filter((grid) => isFree(grid) && sheets.some((one) => one.isIgnored && one.name === grid.name))
  const said = new Set([...fitted.map(({ grid }) => grid), ...ignored].map(({ sheetId }) => sheetId))
  return {
    mapping: {
      version: 1,
      next: ids.next,
      sheets: [
        ...mapping.sheets.filter(({ sheetId }) => !said.has(sheetId)),
        ...fitted.map(({ grid, tables }) => ({
          ...nameOf(grid),
          isIgnored: false,
          tables: tables.map(({ table }) => table),
        })),
        ...ignored.map((grid) => ({ ...nameOf(grid), isIgnored: true, tables: [] })),
      ],
    },
    matched: fitted.flatMap(({ sheet, grid, tables }) => tables.map((one) => report(sheet, grid, one))),
    notMatched: read.filter((sheet) => !fitted.some((one) => one.sheet === sheet)).map(spokenSheet),
  }
}

function bestGrid(sheet: ExportedSheet, grids: readonly SheetGrid[], ids: Ids): FittedSheet | null {
  let best: { fitted: FittedSheet; score: number } | null = null
  for (const grid of grids) {
    const fitted = fittedSheet(sheet, grid, ids)
    const found = fitted.tables.reduce((sum, one) => sum + one.fields, 0)
    const score = found + (grid.name === sheet.name ? 0.5 : 0)
    if (found > 0 && (best === null || score > best.score)) best = { fitted, score }
  }
  return best?.fitted ?? null
}

function fittedSheet(sheet: ExportedSheet, grid: SheetGrid, ids: Ids): FittedSheet {
  return { sheet, grid, tables: sheet.tables.flatMap((table) => fitTable(table, grid, ids) ?? []) }
}

function hasNamesake({ name }: ExportedSheet, grids: readonly SheetGrid[]): number {
  return grids.some((grid) => grid.name === name) ? 1 : 0
}

function nameOf({ sheetId, name }: SheetGrid) {
  return { sheetId, name }
}

function report({ name }: ExportedSheet, grid: SheetGrid, { table, fields, lacking }: FittedTable): ImportedTable {
  const kind = fieldNames[table.kind].sheet
  return { from: name, sheet: grid.name, kind, fields, lacking: lacking.map(spokenName) }
}

function spokenSheet({ name, tables }: ExportedSheet): string {
  const kinds = [...new Set(tables.map(({ kind }) => fieldNames[kind].sheet))]
  return kinds.length === 0 ? name : `${name} (${kinds.join(', ')})`
}
