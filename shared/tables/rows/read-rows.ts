import type { Finding } from '../../findings/finding.ts'
import { type Field, levelFields, type SourceKind } from '../fields.ts'
import type { SheetGrid } from '../grid.ts'
import type { CellReading, ColumnMatch, TableRow } from '../reading.ts'
import { valueTypeOf } from '../value-type.ts'
import { sexOfWord } from '../values/sex.ts'
import { findingOf } from './findings.ts'
import { type Layout, whyLeftOut } from './left-out.ts'
import { type ColumnReader, parserOf, tickedSex } from './reader.ts'
import { splitCell } from './split-cell.ts'
import { type RowSpan, styleOfColumn } from './style-of-column.ts'

type Cells = Partial<Record<Field, CellReading>>

export interface ReadRows {
  readonly rows: readonly TableRow[]
  readonly findings: readonly Finding[]
}

/** Reads the rows below a header; each row has its readings or the reason why it is no data. */
export function readRows(
  grid: SheetGrid,
  kind: SourceKind,
  columns: readonly ColumnMatch[],
  span: RowSpan,
  locale: 'id' | 'en',
): ReadRows {
  const readers = columnReaders(grid, kind, columns, span, locale)
  const layout = layoutOf(columns)
  const rows: TableRow[] = []
  const findings: Finding[] = []
  let afterGap = false
  for (let index = span.from; index < span.to; index++) {
    const leftOut = whyLeftOut(grid.display[index] ?? [], layout, afterGap)
    if (leftOut !== null) {
      if (leftOut === 'blank') afterGap = true
      rows.push({ row: index + 1, leftOut, level: null, cells: {} })
      continue
    }
    afterGap = false
    rows.push({ row: index + 1, leftOut: null, level: null, cells: readCells(grid, index, readers, findings) })
  }
  return { rows: withHeadings(withoutBlankEnd(rows)), findings }
}

function readCells(grid: SheetGrid, index: number, readers: readonly ColumnReader[], findings: Finding[]): Cells {
  const values = grid.values[index] ?? []
  const display = grid.display[index] ?? []
  const cells: Cells = {}
  for (const reader of readers) {
    const value = values[reader.index] ?? ''
    const shown = display[reader.index] ?? ''
    const only = reader.fields[0]
    if (reader.fields.length > 1) splitCell(value, shown, reader, cells)
    else if (only !== undefined) {
      const before = cells[only.field]
      if (before === undefined || before.kind === 'empty') cells[only.field] = only.parse(value, shown, reader.style)
    }
    for (const { field } of reader.fields) {
      const reading = cells[field]
      if (reading === undefined || (reading.kind !== 'unreadable' && reading.kind !== 'ambiguous')) continue
      const finding = findingOf(reading, reader.header, grid.name, index + 1, reader.index + 1)
      if (finding !== null) findings.push(finding)
    }
  }
  return cells
}

function columnReaders(
  grid: SheetGrid,
  kind: SourceKind,
  columns: readonly ColumnMatch[],
  span: RowSpan,
  locale: 'id' | 'en',
): readonly ColumnReader[] {
  const read = columns.filter((column) => column.fields.length > 0 && !column.asked)
  const sexColumns = read.filter(({ fields }) => fields.includes('sex')).length
  return read.map((column) => {
    const index = column.column - 1
    const ticked = sexColumns > 1 ? sexOfWord(leafOf(column.header)) : null
    const typed = column.fields.map((field) => {
      const type = valueTypeOf(kind, field)
      return { field, type, parse: field === 'sex' && ticked !== null ? tickedSex(ticked) : parserOf[type] }
    })
    const type = typed[0]?.type ?? 'text'
    const style = styleOfColumn(type, column.header, grid, index, span, locale)
    return { index, header: column.header, fields: typed, style }
  })
}

function layoutOf(columns: readonly ColumnMatch[]): Layout {
  const headed = columns.filter((column) => column.header !== '')
  const indexes = headed.map((column) => column.column - 1)
  const holding = (fields: readonly Field[]) =>
    headed.filter((column) => column.fields.some((field) => fields.includes(field))).map((column) => column.column - 1)
  return {
    firstColumn: Math.min(...indexes),
    lastColumn: Math.max(...indexes),
    headed: headed.length,
    headers: new Map(headed.map((column) => [column.column - 1, leafOf(column.header)])),
    numberColumn: holding(['no'])[0] ?? null,
    nameColumns: holding(['name', ...levelFields, 'description']),
  }
}

function leafOf(header: string): string {
  return (header.split(' / ').pop() ?? '').toLowerCase()
}

/** What looked like a note after a gap is a heading, if data follow it. */
function withHeadings(rows: readonly TableRow[]): readonly TableRow[] {
  let lastData = rows.length - 1
  while (lastData >= 0 && rows[lastData]?.leftOut !== null) lastData--
  return rows.map((row, index) => (row.leftOut === 'note' && index < lastData ? { ...row, leftOut: 'section' } : row))
}

/** Empty rows under the table are no part of it. */
function withoutBlankEnd(rows: readonly TableRow[]): readonly TableRow[] {
  let end = rows.length
  while (end > 0 && rows[end - 1]?.leftOut === 'blank') end--
  return rows.slice(0, end)
}
