import type { CellView } from '../../session/session.ts'
import { type FoldLabels, foldMarks } from './fold-mark.ts'
import { paintCell } from './paint-cell.ts'
import { HEADER, heightOf, type SheetModel, widthOf } from './sheet-model.ts'
import { textWidth } from './text-size.ts'

export interface RowPainting {
  readonly model: SheetModel
  readonly labels: FoldLabels
  readonly cell: (row: number, column: number) => CellView | undefined
  readonly frozenColumns: readonly number[]
  /** Shown columns of the scrolling part, ascending. */
  readonly columns: readonly number[]
}

/** Where the row's cells are put anew, the row's element itself stays. */
export function paintRow(element: HTMLElement, row: number, painting: RowPainting): void {
  const { model, frozenColumns, columns } = painting
  element.className = row === model.sheet.frozenRows ? 'row last-frozen' : 'row'
  element.setAttribute('role', 'row')
  element.setAttribute('aria-rowindex', String(row + 1))
  element.style.top = `${HEADER.height + model.rows.start(row)}px`
  element.style.height = `${model.rows.size(row)}px`
  const through = new Set<number>()
  const frozen = paintFrozen(row, frozenColumns, painting, through)
  const scrolling = columns.flatMap((column) => {
    const cell = paintAt(row, column, painting, through)
    if (cell !== null) cell.style.left = `${HEADER.width + model.columns.start(column)}px`
    return cell ?? []
  })
  element.replaceChildren(rowHeader(row, painting), ...frozen, ...scrolling)
}

/** Frozen cells stand in the flow, where they can stick; a gap is left for what a merge covers. */
function paintFrozen(
  row: number,
  columns: readonly number[],
  painting: RowPainting,
  through: Set<number>,
): HTMLElement[] {
  const { model } = painting
  let flow = 0
  return columns.flatMap((column) => {
    const cell = paintAt(row, column, painting, through)
    if (cell === null) return []
    const start = model.columns.start(column)
    cell.classList.add('frozen')
    cell.style.left = `${HEADER.width + start}px`
    cell.style.marginLeft = `${start - flow}px`
    flow = start + widthAt(row, column, model)
    return cell
  })
}

/** The cell's element, or null where a merge covers it. */
function paintAt(row: number, column: number, painting: RowPainting, through: Set<number>): HTMLElement | null {
  const { model, cell } = painting
  const merge = model.merges.at(row, column)
  if (merge !== null && (merge.row !== row || merge.column !== column)) return null
  const view = cell(row, column)
  const width = widthAt(row, column, model)
  const room = merge === null && view !== undefined ? textRoom(view, width, painting) : { px: width, through: [] }
  for (const crossed of room.through) through.add(crossed)
  return paintCell(
    {
      row,
      column,
      rows: merge?.rows ?? 1,
      columns: merge?.columns ?? 1,
      width,
      height: heightOf(model, row, merge?.rows ?? 1),
      textRoom: room.px,
      runThrough: through.has(column),
    },
    view,
  )
}

function widthAt(row: number, column: number, model: SheetModel): number {
  return widthOf(model, column, model.merges.at(row, column)?.columns ?? 1)
}

/** How far a long text may run over empty neighbours, and through which columns. */
function textRoom(
  view: CellView,
  width: number,
  { model, cell }: RowPainting,
): { readonly px: number; readonly through: readonly number[] } {
  const { row, column, style } = view
  const runs =
    view.kind === 'text' && style.wrap !== true && (style.align ?? 'left') === 'left' && !view.text.includes('\n')
  const needed = runs ? textWidth(view, view.text) : 0
  const through: number[] = []
  let px = width
  for (let next = column + 1; px < needed && next <= model.columns.count; next++) {
    const neighbour = cell(row, next)
    const taken =
      (neighbour !== undefined && (neighbour.text !== '' || neighbour.checkbox)) || model.merges.at(row, next)
    if (taken) break
    px += model.columns.size(next)
    through.push(next)
  }
  // The line after the last of them stays: the text ends before it.
  return {
    px: Math.min(px, Math.max(width, needed)),
    through: through.length > 0 ? [column, ...through.slice(0, -1)] : [],
  }
}

function rowHeader(row: number, { model, labels }: RowPainting): HTMLElement {
  const header = document.createElement('div')
  header.className = 'row-header'
  header.setAttribute('role', 'rowheader')
  header.setAttribute('aria-colindex', '1')
  header.dataset['rowHeader'] = String(row)
  header.append(String(row), ...foldMarks('rows', row, model, labels))
  header.style.width = `${HEADER.width}px`
  header.classList.toggle('after-hidden', row > 1 && model.rows.size(row - 1) === 0)
  return header
}
