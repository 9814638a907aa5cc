import { columnLetters } from './a1.ts'
import { type FoldLabels, foldMarks } from './fold-mark.ts'
import { HEADER, type SheetModel } from './sheet-model.ts'

/** The row of column letters, with the corner that names the row numbers. */
export function paintHeaders(
  element: HTMLElement,
  model: SheetModel,
  frozenColumns: readonly number[],
  columns: readonly number[],
  labels: FoldLabels & { readonly corner: string },
): void {
  element.className = 'row header-row'
  element.setAttribute('role', 'row')
  element.setAttribute('aria-rowindex', '1')
  element.style.height = `${HEADER.height}px`
  const frozen = frozenColumns.map((column) => {
    const header = columnHeader(column, model, labels)
    header.classList.add('frozen')
    return header
  })
  element.replaceChildren(
    corner(labels.corner),
    ...frozen,
    ...columns.map((column) => columnHeader(column, model, labels)),
  )
}

function columnHeader(column: number, model: SheetModel, labels: FoldLabels): HTMLElement {
  const header = document.createElement('div')
  header.className = 'column-header'
  header.setAttribute('role', 'columnheader')
  header.setAttribute('aria-colindex', String(column + 1))
  header.dataset['columnHeader'] = String(column)
  header.append(columnLetters(column), ...foldMarks('columns', column, model, labels))
  header.style.left = `${HEADER.width + model.columns.start(column)}px`
  header.style.width = `${model.columns.size(column)}px`
  header.classList.toggle('after-hidden', column > 1 && model.columns.size(column - 1) === 0)
  return header
}

/** An empty header is an error to screen readers: it says what the column under it holds. */
function corner(label: string): HTMLElement {
  const element = document.createElement('div')
  element.className = 'corner'
  element.setAttribute('role', 'columnheader')
  element.setAttribute('aria-colindex', '1')
  element.style.width = `${HEADER.width}px`
  const text = document.createElement('span')
  text.className = 'only-read'
  text.textContent = label
  element.append(text)
  return element
}
