import type { CellStyleView, CellView } from '../../session/session.ts'
import { a1 } from './a1.ts'
import { linkTarget } from './link.ts'
import { sparkline } from './sparkline.ts'

/** Where a cell goes and what it is, for one drawing. */
export interface CellPlace {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
  /** px */
  readonly width: number
  readonly height: number
  /** px up to which its text may run over the empty cells beside it; equal to `width` if it may not */
  readonly textRoom: number
  /** Does the text of a cell further left run through this one? */
  readonly runThrough: boolean
}

/** Id of the cell's element: `aria-activedescendant` points to it. */
export function cellId(row: number, column: number): string {
  return `sel-${row}-${column}`
}

/** A new element for one cell. All text of the workbook goes in as text, never as HTML. */
export function paintCell(place: CellPlace, cell: CellView | undefined): HTMLElement {
  const element = document.createElement('div')
  element.id = cellId(place.row, place.column)
  element.className = 'cell'
  element.setAttribute('role', 'gridcell')
  element.setAttribute('aria-colindex', String(place.column + 1))
  element.dataset['a1'] = a1(place)
  element.dataset['row'] = String(place.row)
  element.dataset['column'] = String(place.column)
  element.style.width = `${place.width}px`
  element.style.height = `${place.height}px`
  if (place.columns > 1) element.setAttribute('aria-colspan', String(place.columns))
  if (place.rows > 1) element.setAttribute('aria-rowspan', String(place.rows))
  element.classList.toggle('run-through', place.runThrough)
  if (cell === undefined) return element
  element.classList.add(`kind-${cell.kind}`)
  applyStyle(element, cell.style)
  if (cell.note !== null) element.classList.add('noted')
  element.append(...content(cell, place))
  return element
}

function content(cell: CellView, place: CellPlace): Element[] {
  if (cell.checkbox) return [checkbox(cell, a1(place))]
  if (cell.sparkline) return [sparkline(cell.sparkline, place)]
  const text = cell.link === null ? document.createElement('span') : linkElement(cell.link)
  text.classList.add('text')
  text.textContent = cell.text
  if (place.textRoom > place.width) {
    text.classList.add('running-over')
    text.style.width = `${place.textRoom}px`
  }
  return cell.choices === null ? [text] : [text, dropdownMark()]
}

/** Is the box of a checkbox cell ticked? */
export function isTicked(cell: CellView): boolean {
  return cell.input.toUpperCase() === 'TRUE'
}

function checkbox(cell: CellView, label: string): HTMLElement {
  const box = document.createElement('input')
  box.type = 'checkbox'
  box.checked = isTicked(cell)
  box.tabIndex = -1
  box.setAttribute('aria-label', label)
  return box
}

function linkElement(link: string): HTMLElement {
  const target = linkTarget(link)
  if (target === null) return document.createElement('span')
  const element = document.createElement('a')
  element.href = link
  element.tabIndex = -1
  if (target.kind === 'outside') {
    element.target = '_blank'
    element.rel = 'noopener noreferrer'
  }
  return element
}

function dropdownMark(): HTMLElement {
  const mark = document.createElement('span')
  mark.className = 'dropdown-mark'
  mark.setAttribute('aria-hidden', 'true')
  return mark
}

function applyStyle(element: HTMLElement, style: CellStyleView): void {
  const { classList, style: css } = element
  classList.toggle('bold', style.bold === true)
  classList.toggle('italic', style.italic === true)
  classList.toggle('underline', style.underline === true)
  classList.toggle('strike', style.strike === true)
  classList.toggle('wrap', style.wrap === true)
  if (style.align) classList.add(`align-${style.align}`)
  if (style.verticalAlign) classList.add(`vertical-${style.verticalAlign}`)
  if (style.color) css.color = style.color
  if (style.background) css.backgroundColor = style.background
  if (style.fontSize) css.fontSize = `${style.fontSize}px`
  applyBorder(css, style.border ?? {})
}

/** Borders lie on the gridlines: the right and bottom ones are the cell's own, the others the neighbour's. */
function applyBorder(css: CSSStyleDeclaration, border: NonNullable<CellStyleView['border']>): void {
  const color = 'var(--cell-border)'
  if (border.right) css.borderRightColor = color
  if (border.bottom) css.borderBottomColor = color
  const lines = [border.left ? `-1px 0 ${color}` : '', border.top ? `0 -1px ${color}` : '']
  css.boxShadow = lines.filter((line) => line !== '').join(', ')
}
