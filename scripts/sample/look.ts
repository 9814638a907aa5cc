import { type CellStyle, calculateRowHeight, type PatternFill } from 'hucre'
import type { RowLook, SampleCell, SampleColumn, SampleRow } from './sheet.ts'

const line = { style: 'thin', color: { rgb: 'BFBFBF' } } as const
const box = { top: line, right: line, bottom: line, left: line } as const

const middle = { vertical: 'center', wrapText: true } as const
const centred = { horizontal: 'center', ...middle } as const

const font = { name: 'Calibri', size: 11 } as const
const bold = { ...font, bold: true } as const

const looks: Readonly<Record<RowLook, CellStyle>> = {
  title: { font: { ...bold, size: 12 }, alignment: { horizontal: 'center', vertical: 'center' } },
  header: { font: bold, fill: solid('D9E2F3'), border: box, alignment: centred },
  columnNumbers: { font: { ...font, italic: true, size: 9 }, fill: solid('F2F2F2'), border: box, alignment: centred },
  level: { font: bold, fill: solid('F2F2F2'), border: box, alignment: middle },
  section: { font: bold, fill: solid('FFF2CC'), border: box, alignment: { vertical: 'center' } },
  record: { font, border: box, alignment: middle },
  total: { font: bold, fill: solid('E2EFDA'), border: box, alignment: { vertical: 'center' } },
  plain: { font, alignment: { vertical: 'center' } },
}

const formats = { rupiah: '#,##0', date: 'dd/mm/yyyy', text: '@' } as const

/** Words do not break, so a wrapped line is seldom full. */
const shareOfALineThatFills = 0.95

const looksThatFollowTheColumn: ReadonlySet<RowLook> = new Set(['level', 'record', 'total'])

/** How a cell is drawn: the look of its row, with the number format and alignment of its column. */
export function styleOf(look: RowLook, column: SampleColumn, cell: SampleCell): CellStyle {
  const style = looks[look]
  if (!looksThatFollowTheColumn.has(look)) return style
  return {
    ...style,
    ...numberFormat(column, cell),
    ...(column.align === undefined ? {} : { alignment: { ...style.alignment, horizontal: column.align } }),
  }
}

/** Height in points that shows all text of a row whose cells wrap; one line high where they do not. */
export function heightOf({ look, cells }: SampleRow, columns: readonly SampleColumn[]): number {
  return calculateRowHeight(
    cells.map((cell) => (typeof cell === 'string' ? cell : null)),
    {
      wrapText: looks[look].alignment?.wrapText ?? false,
      columnWidths: columns.map(({ width }) => width * shareOfALineThatFills),
    },
  )
}

/** A date shows as a date in whatever column it stands; the other formats are the column's own. */
function numberFormat(column: SampleColumn, cell: SampleCell): CellStyle {
  if (cell instanceof Date) return { numFmt: formats.date }
  if (column.format === undefined || column.format === 'date') return {}
  return { numFmt: formats[column.format] }
}

function solid(rgb: string): PatternFill {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb } }
}
