import type { SourceKind } from '../tables/fields.ts'
import type { SheetGrid } from '../tables/grid.ts'
import type { ColumnMatch, TableReading } from '../tables/reading.ts'
import { headerTexts } from './header-texts.ts'
import { type HeaderRows, nthHeader } from './locate-header.ts'
import type { ColumnIdentity, Mapping, SheetMapping, TableMapping } from './mapping.ts'

/** Hands out ids that were never given before. */
export class Ids {
  next: number

  constructor({ next }: Pick<Mapping, 'next'>) {
    this.next = next
  }

  take(): string {
    return `k${this.next++}`
  }
}

/** What is said of a sheet once everything that the add-on understood of it counts as said by the office. */
export function adoptSheet(
  grid: SheetGrid,
  said: SheetMapping | undefined,
  tables: readonly TableReading[],
  ids: Ids,
): SheetMapping {
  const own = tables.filter(({ sheetId, mapped }) => sheetId === grid.sheetId && mapped === undefined)
  const adopted = own.map(({ kind, headerRows, columns }) => tableMapping(grid, kind, headerRows, columns, ids))
  return {
    sheetId: grid.sheetId,
    name: grid.name,
    isIgnored: said?.isIgnored ?? false,
    tables: [...(said?.tables ?? []), ...adopted],
  }
}

/** A table as the office may keep it. A column that is asked about holds nothing yet. */
export function tableMapping(
  grid: SheetGrid,
  kind: SourceKind,
  rows: HeaderRows,
  columns: readonly ColumnMatch[],
  ids: Ids,
): TableMapping {
  const texts = new Map(headerTexts(grid, rows.first, rows.last).map(({ column, header }) => [column, header]))
  const identities = columns.flatMap(({ column, fields, asked }): readonly ColumnIdentity[] => {
    const header = texts.get(column) ?? ''
    const held = asked ? [] : fields
    return header === '' && held.length === 0 ? [] : [identity(column, header, held, ids)]
  })
  const sought = { headerRows: rows.last - rows.first + 1, columns: identities }
  const nth = nthHeader(grid, sought, rows.first)
  return { kind, isIgnored: false, ...sought, nth, absent: [], meanings: [], notData: [] }
}

/** A column that is not marked yet. */
export function identity(column: number, header: string, fields: ColumnIdentity['fields'], ids: Ids): ColumnIdentity {
  return { id: fields.length > 0 ? ids.take() : '', header, fields, isMarked: false, at: column }
}
