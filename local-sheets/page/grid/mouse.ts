import type { Position } from './a1.ts'
import { foldRequest } from './fold-mark.ts'
import type { GridActions } from './grid.ts'
import { linkTarget } from './link.ts'
import { isTicked } from './paint-cell.ts'
import { select } from './selection.ts'

/** Selecting, dragging, double click, checkboxes, links and the headers. */
export function attachMouse({ root, host, screen, editing, selection, setSelection, cell, commit }: GridActions): void {
  root.addEventListener('mousedown', (event) => {
    const target = event.target
    if (event.button !== 0 || !(target instanceof Element) || target.closest('.editor') !== null) return
    if (target === root || target.closest('.fold') !== null) return
    // The grid keeps the focus, whatever is inside the cell that was hit.
    event.preventDefault()
    editing.finish('commit')
    root.focus({ preventScroll: true })
    const hit = cellAt(target)
    if (hit === null) selectByHeader(target, event.shiftKey)
    else if (event.detail === 2) editing.begin(null)
    else setSelection(select(screen.model(), event.shiftKey ? selection().active : hit, hit), false)
  })

  root.addEventListener('mouseover', (event) => {
    if ((event.buttons & 1) === 0 || editing.isOpen() || !(event.target instanceof Element)) return
    const hit = cellAt(event.target)
    if (hit !== null) setSelection(select(screen.model(), selection().active, hit), false)
  })

  root.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return
    const fold = event.target.closest<HTMLElement>('.fold')
    if (fold !== null) {
      host.onFold(foldRequest(fold.dataset, screen.model().sheet.id))
      root.focus({ preventScroll: true })
      return
    }
    const hit = cellAt(event.target)
    const view = hit === null ? undefined : cell(hit.row, hit.column)
    if (hit === null || view === undefined) return
    if (event.target.matches('input[type=checkbox]')) {
      event.preventDefault()
      commit(hit.row, hit.column, isTicked(view) ? 'FALSE' : 'TRUE')
    } else if (event.target.matches('.dropdown-mark')) {
      editing.begin(null)
    } else if (event.target.matches('a') && view.link !== null) {
      const target = linkTarget(view.link)
      if (target?.kind !== 'inside') return
      event.preventDefault()
      host.onLink(target)
    }
  })

  function selectByHeader(target: Element, extend: boolean): void {
    const { rowHeader, columnHeader } = target instanceof HTMLElement ? target.dataset : {}
    const { rows, columns } = screen.model().sheet
    const [row, column] = [Number(rowHeader ?? 1), Number(columnHeader ?? 1)]
    const from = extend ? selection().active : { row, column }
    if (rowHeader !== undefined) span({ row: from.row, column: 1 }, { row, column: columns })
    else if (columnHeader !== undefined) span({ row: 1, column: from.column }, { row: rows, column })
    else if (target.closest('.corner') !== null) span({ row: 1, column: 1 }, { row: rows, column: columns })
  }

  function span(from: Position, to: Position): void {
    setSelection(select(screen.model(), from, to), false)
  }
}

/** The cell of which this element is a part. */
export function cellAt(element: Element): Position | null {
  const cell = element.closest<HTMLElement>('.cell')
  return cell === null ? null : { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) }
}
