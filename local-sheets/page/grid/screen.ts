import type { Area, CellView, SheetSummary, WindowRequest, WindowView } from '../../session/session.ts'
import type { Position } from './a1.ts'
import { fittedHeights } from './fit.ts'
import type { FoldLabels } from './fold-mark.ts'
import { contains, rowsOf, type Span } from './merges.ts'
import { cellId } from './paint-cell.ts'
import { paintHeaders } from './paint-headers.ts'
import { paintRow, type RowPainting } from './paint-row.ts'
import { rowLayer } from './row-layer.ts'
import { frozenSize, HEADER, type SheetModel, sheetModel } from './sheet-model.ts'
import { tiles } from './tiles.ts'
import { covers, drawn, frozenLines, linesToDraw, type Scrolled, scrollTo, visible } from './viewport.ts'

/** The drawn part of a sheet. */
export interface Screen {
  model(): SheetModel
  cell(row: number, column: number): CellView | undefined
  /** Are the cells of this area all fetched? */
  has(area: Area): boolean
  setSheet(sheet: SheetSummary): void
  /** Draws this cell's row and column even when they are out of sight: the active cell must be there for screen readers. */
  keepDrawn(position: Position): void
  reveal(position: Position): void
  /** Shows which cells are selected and which one is active. */
  mark(active: Position, selected: Area): void
  element(position: Position): HTMLElement | null
  repaintRow(row: number): void
  /** Rows that fit below the frozen ones. */
  pageRows(): number
}

export interface ScreenHost {
  readonly labels: { readonly grid: string; readonly corner: string } & FoldLabels
  load(request: WindowRequest): Promise<WindowView>
  onFailure(error: unknown): void
}

const NOTHING: Span = { first: 1, last: 0 }

/** @param onDrawn told whenever cells have been drawn anew */
export function screen(root: HTMLElement, first: SheetSummary, host: ScreenHost, onDrawn: () => void): Screen {
  const { canvas, headerRow, frozen, body } = build(root)
  const [frozenLayer, bodyLayer] = [rowLayer(frozen, headerRow), rowLayer(body, null)]
  let fitted: Record<number, number> = {}
  let model = sheetModel(first, fitted)
  let cells = cellsOf(first.id)
  let painted = { rows: NOTHING, columns: NOTHING }
  let kept: Position = { row: 1, column: 1 }

  function cellsOf(sheetId: number) {
    const load = async (area: Area) => (await host.load({ sheetId, area })).cells
    return tiles(load, (area) => sheetId === model.sheet.id && onLoaded(area), host.onFailure)
  }

  function scrolled(): Scrolled {
    return { top: root.scrollTop, left: root.scrollLeft, width: root.clientWidth, height: root.clientHeight }
  }

  function paintingOf(columns: Span): RowPainting {
    const anchors = model.merges.within(painted.rows, columns).map((merge) => merge.column)
    return {
      model,
      labels: host.labels,
      cell: cells.cell,
      frozenColumns: frozenLines(model.columns, model.sheet.frozenColumns),
      columns: linesToDraw(model.columns, columns, model.sheet.frozenColumns, [...anchors, kept.column]),
    }
  }

  /** A row whose editor is open stays as it is: what is being typed must not vanish. */
  function paint(painting: RowPainting): (element: HTMLElement, row: number) => void {
    return (element, row) => {
      if (element.querySelector('.editor') === null) paintRow(element, row, painting)
    }
  }

  /** @param anew draw every row again; else only what scrolling has brought into sight */
  function draw(anew: boolean): void {
    const seen = visible(model, scrolled())
    fetchFor(seen)
    if (!anew && covers(painted.rows, seen.rows) && covers(painted.columns, seen.columns)) return
    const next = drawn(model, seen)
    const sameColumns = covers(painted.columns, seen.columns) && !anew
    painted = { rows: next.rows, columns: sameColumns ? painted.columns : next.columns }
    const painting = paintingOf(painted.columns)
    const anchors = model.merges.within(painted.rows, painted.columns).map((merge) => merge.row)
    const bodyRows = linesToDraw(model.rows, painted.rows, model.sheet.frozenRows, [...anchors, kept.row])
    if (!sameColumns) paintHeaders(headerRow, model, painting.frozenColumns, painting.columns, host.labels)
    frozenLayer.show(frozenLines(model.rows, model.sheet.frozenRows), !sameColumns, paint(painting))
    bodyLayer.show(bodyRows, !sameColumns, paint(painting))
    onDrawn()
  }

  function fetchFor(seen: { readonly rows: Span; readonly columns: Span }): void {
    const { frozenRows, frozenColumns } = model.sheet
    const rows = [seen.rows, ...(frozenRows > 0 ? [{ first: 1, last: frozenRows }] : [])]
    const columns = [seen.columns, ...(frozenColumns > 0 ? [{ first: 1, last: frozenColumns }] : [])]
    for (const down of rows) for (const across of columns) cells.want(down, across)
    const wider = drawn(model, seen)
    cells.want(wider.rows, wider.columns)
  }

  function onLoaded(area: Area): void {
    if (fitRows(area)) return
    const painting = paintingOf(painted.columns)
    const loaded = (row: number) => row >= area.row && row <= rowsOf(area).last
    frozenLayer.repaint(loaded, paint(painting))
    bodyLayer.repaint(loaded, paint(painting))
    fetchFor(visible(model, scrolled()))
    onDrawn()
  }

  /** Rows that turn out higher move all that lies below: what is in sight stays where it is. */
  function fitRows(area: Area): boolean {
    const heights = [...fittedHeights(model, area, cells.cell)]
    const changes = heights.filter(([row, height]) => (fitted[row] ?? null) !== height)
    if (changes.length === 0) return false
    const top = model.rows.at(root.scrollTop + frozenSize(model).height)
    const belowFrozen = () => model.rows.start(top) - frozenSize(model).height
    const before = belowFrozen()
    fitted = Object.fromEntries(
      [...Object.entries(fitted), ...changes].filter((entry): entry is [string, number] => entry[1] !== null),
    )
    reshape(model.sheet)
    root.scrollTop += belowFrozen() - before
    draw(true)
    return true
  }

  function reshape(sheet: SheetSummary): void {
    model = sheetModel(sheet, fitted)
    canvas.style.width = `${HEADER.width + model.columns.total}px`
    canvas.style.height = `${HEADER.height + model.rows.total}px`
    frozen.style.height = `${HEADER.height + frozenSize(model).height}px`
    root.setAttribute('aria-rowcount', String(sheet.rows + 1))
    root.setAttribute('aria-colcount', String(sheet.columns + 1))
    root.setAttribute('aria-label', `${host.labels.grid} ${sheet.name}`)
  }

  function element({ row, column }: Position): HTMLElement | null {
    return root.querySelector<HTMLElement>(`#${cellId(row, column)}`)
  }

  root.addEventListener('scroll', () => draw(false), { passive: true })
  new ResizeObserver(() => draw(false)).observe(root)
  reshape(first)

  return {
    model: () => model,
    cell: (row, column) => cells.cell(row, column),
    has: (area) => cells.has(area),
    setSheet(sheet) {
      if (sheet.id === model.sheet.id) cells.outdate()
      else {
        cells = cellsOf(sheet.id)
        fitted = {}
        root.scrollTo(0, 0)
      }
      reshape(sheet)
      draw(true)
    },
    keepDrawn(position) {
      kept = position
      if (element(position) === null) draw(true)
    },
    reveal(position) {
      const { top, left } = scrollTo(model, scrolled(), position)
      if (top !== root.scrollTop || left !== root.scrollLeft) root.scrollTo(left, top)
      draw(false)
    },
    mark(active, selected) {
      for (const cell of root.querySelectorAll<HTMLElement>('.cell')) {
        const [row, column] = [Number(cell.dataset['row']), Number(cell.dataset['column'])]
        const inside = contains(selected, row, column)
        cell.classList.toggle('selected', inside)
        cell.classList.toggle('active', row === active.row && column === active.column)
        cell.setAttribute('aria-selected', String(inside))
      }
      for (const header of root.querySelectorAll<HTMLElement>('.row-header, .column-header')) {
        const { rowHeader, columnHeader } = header.dataset
        const inside =
          rowHeader === undefined
            ? contains(selected, selected.row, Number(columnHeader))
            : contains(selected, Number(rowHeader), selected.column)
        header.classList.toggle('selected', inside)
      }
    },
    element,
    repaintRow(row) {
      const painting = paintingOf(painted.columns)
      const same = (other: number) => other === row
      frozenLayer.repaint(same, paint(painting))
      bodyLayer.repaint(same, paint(painting))
      onDrawn()
    },
    pageRows() {
      const { rows } = visible(model, scrolled())
      return Math.max(1, rows.last - rows.first)
    },
  }
}

function build(root: HTMLElement) {
  const element = (className: string, role: string, ...children: HTMLElement[]) => {
    const made = document.createElement('div')
    made.className = className
    made.setAttribute('role', role)
    made.append(...children)
    return made
  }
  const headerRow = element('row header-row', 'row')
  const frozen = element('frozen-rows', 'rowgroup', headerRow)
  const body = element('body-rows', 'rowgroup')
  const canvas = element('canvas', 'presentation', frozen, body)
  root.classList.add('grid')
  root.setAttribute('role', 'grid')
  root.setAttribute('aria-multiselectable', 'true')
  root.tabIndex = 0
  root.append(canvas)
  return { canvas, headerRow, frozen, body }
}
