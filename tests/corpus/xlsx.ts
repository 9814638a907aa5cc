import { type MergeRange, type RowDef, type WriteSheet, writeXlsx } from 'hucre'
import { columnLetters } from '../../shared/tables/a1.ts'
import { type CellValue, isLocalDate } from '../../shared/tables/grid.ts'
import type { CorpusSheet, TrueTable } from './sheet.ts'

/** The sheets as an .xlsx, as people leave them: headers merged, a column hidden, some rows taken out of sight by a filter. */
export function xlsxOf(sheets: readonly CorpusSheet[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: sheets.map(writeSheet) })
}

function writeSheet({ name, cells, tables }: CorpusSheet): WriteSheet {
  const width = Math.max(...cells.map((row) => row.length))
  const [first] = tables
  return {
    name,
    rows: cells.map((row) => row.map(written)),
    columns: Array.from({ length: width }, (_, index) => ({ width: 20, hidden: index === 1 })),
    merges: tables.flatMap((table) => mergesOf(cells, table)),
    ...(first === undefined ? {} : filterOver(first, cells.length)),
  }
}

/** A filter that leaves only the first row of data in sight. */
function filterOver({ header, columns, data }: TrueTable, height: number): Pick<WriteSheet, 'autoFilter' | 'rowDefs'> {
  const letters = [...columns.keys()].map((column) => columnLetters(column))
  const hidden = data.slice(1).map((row): [number, RowDef] => [row - 1, { hidden: true }])
  return {
    autoFilter: { range: `${letters[0]}${header.last}:${letters[letters.length - 1]}${height}` },
    rowDefs: new Map(hidden),
  }
}

/** A group over its columns, and a text that stands for all rows of the header. */
function mergesOf(cells: CorpusSheet['cells'], { header, columns }: TrueTable): readonly MergeRange[] {
  const text = (row: number, column: number) => cells[row - 1]?.[column - 1] ?? ''
  const last = Math.max(...columns.keys())
  const merges: MergeRange[] = []
  for (let row = header.first; row < header.last; row++) {
    for (const column of columns.keys()) {
      if (text(row, column) === '') continue
      const isEmptyBelow = (at: number) =>
        Array.from({ length: header.last - row }, (_, down) => text(row + 1 + down, at)).every((one) => one === '')
      let end = column
      if (!isEmptyBelow(column)) while (end < last && text(row, end + 1) === '' && !isEmptyBelow(end + 1)) end++
      const bottom = isEmptyBelow(column) ? header.last : row
      if (end > column || bottom > row)
        merges.push({ startRow: row - 1, endRow: bottom - 1, startCol: column - 1, endCol: end - 1 })
    }
  }
  return merges
}

function written(cell: CellValue): string | number | boolean | Date | null {
  if (cell === '') return null
  return isLocalDate(cell) ? new Date(Date.UTC(cell.year, cell.month - 1, cell.day)) : cell
}
