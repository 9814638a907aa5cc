import { type Cell, type MergeRange, parseCellRef, parseRange, type RowDef, type WriteSheet, writeXlsx } from 'hucre'
import { heightOf, styleOf } from './look.ts'
import type { RowLook, SampleCell, SampleColumn, SampleRow, SampleSheet } from './sheet.ts'

/** Fixed, so that the same data gives the same bytes. */
const writtenOn = new Date(Date.UTC(2026, 0, 5))

/** The sheets as the bytes of an .xlsx file. */
export function writeWorkbook(title: string, sheets: readonly SampleSheet[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(toWriteSheet),
    defaultFont: { name: 'Calibri', size: 11 },
    properties: { title, created: writtenOn, modified: writtenOn },
  })
}

function toWriteSheet(sheet: SampleSheet): WriteSheet {
  return {
    name: sheet.name,
    columns: sheet.columns.map(({ width }) => ({ width })),
    cells: new Map(cellsOf(sheet)),
    merges: [...wholeRowMerges(sheet), ...(sheet.merges ?? []).map(parseRange)],
    rowDefs: new Map(sheet.rows.map((row, index) => [index, rowDef(row, sheet.columns)])),
    ...(sheet.frozenRows > 0 ? { freezePane: { rows: sheet.frozenRows } } : {}),
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  }
}

function rowDef(row: SampleRow, columns: readonly SampleColumn[]): RowDef {
  return { height: heightOf(row, columns), ...(row.hidden ? { hidden: true } : {}) }
}

/** Every cell of every row, empty ones too: they carry the row's border and fill. */
function* cellsOf({ rows, columns, notes = {} }: SampleSheet): Iterable<[string, Partial<Cell>]> {
  const noteAt = new Map(Object.entries(notes).map(([address, text]) => [keyOf(address), text]))
  for (const [row, { look, cells }] of rows.entries()) {
    for (const [column, format] of columns.entries()) {
      const cell = cells[column] ?? ''
      const key = `${row},${column}`
      const note = noteAt.get(key)
      yield [
        key,
        {
          ...content(cell),
          style: styleOf(look, format, cell),
          ...(note === undefined ? {} : { comment: { author: 'Contoh', text: note } }),
        },
      ]
    }
  }
}

function content(cell: SampleCell): Partial<Cell> {
  if (cell === '') return { value: null }
  if (typeof cell === 'object' && 'formula' in cell) return { formula: cell.formula, formulaResult: cell.result }
  return { value: cell }
}

const mergedOverTheWidth: ReadonlySet<RowLook> = new Set(['title', 'section'])

function wholeRowMerges({ rows, columns }: SampleSheet): MergeRange[] {
  return rows.flatMap(({ look }, row) =>
    mergedOverTheWidth.has(look) ? [{ startRow: row, endRow: row, startCol: 0, endCol: columns.length - 1 }] : [],
  )
}

function keyOf(address: string): string {
  const { row, col } = parseCellRef(address)
  return `${row},${col}`
}
