import type { Correction } from '../panels/connect.ts'
import { columnLetters } from '../tables/a1.ts'
import type { SheetGrid } from '../tables/grid.ts'
import type { TableReading } from '../tables/reading.ts'
import { type Ids, identity } from './adopt.ts'
import type { Change } from './correct.ts'
import { headerKey, headerTexts } from './header-texts.ts'
import { locateColumns } from './locate-columns.ts'
import type { ColumnIdentity, TableMapping } from './mapping.ts'
import type { SheetMarks } from './read-mapped-sheet.ts'
import { renewColumns } from './renew-columns.ts'

interface Place {
  readonly grid: SheetGrid
  readonly reading: TableReading | undefined
  readonly marks: SheetMarks
}

/** The field stands in this column and no other, or nowhere; what the column held before, it holds no more. */
export function setColumn(
  table: TableMapping,
  { grid, reading, marks }: Place,
  { field, column, header }: Extract<Correction, { do: 'setColumn' }>,
  ids: Ids,
): Change<TableMapping> {
  if (reading === undefined || reading.columns.length === 0) return { refused: 'connect.noSuchTable', values: {} }
  const texts = headerTexts(grid, reading.headerRows.first, reading.headerRows.last)
  const now = texts.find((text) => text.column === column)?.header ?? ''
  if (column !== null && headerKey(now) !== headerKey(header)) {
    return { refused: 'connect.columnChanged', values: { letters: columnLetters(column), now, header } }
  }
  const places = locateColumns(table.columns, texts, marks)
  const columnNow = (one: ColumnIdentity) => {
    const place = places.get(one)
    return place !== undefined && 'column' in place ? place.column : null
  }
  const kept = table.columns
    .map((one) => ({ one: without(one, field), column: columnNow(one) }))
    .filter((placed) => placed.one.fields.length > 0 && (column === null || placed.column !== column))
  const chosen = column === null ? [] : [{ one: identity(column, now, [field], ids), column }]
  const absent = table.absent.filter((other) => other !== field)
  return {
    ...table,
    columns: renewColumns([...kept, ...chosen], reading.columns, texts, ids),
    absent: column === null ? [...absent, field] : absent,
  }
}

function without(one: ColumnIdentity, field: string): ColumnIdentity {
  return one.fields.some((other) => other === field)
    ? { ...one, fields: one.fields.filter((other) => other !== field) }
    : one
}
