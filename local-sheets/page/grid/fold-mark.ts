import type { FoldRequest, GroupView } from '../../session/session.ts'
import { columnLetters } from './a1.ts'
import type { SheetModel } from './sheet-model.ts'

type Axis = FoldRequest['axis']

export interface FoldLabels {
  fold(lines: string): string
  unfold(lines: string): string
}

/** The marks that stand in a line's header: `+` where a group is folded, `−` where it can be. */
export function foldMarks(axis: Axis, line: number, { sheet }: SheetModel, labels: FoldLabels): HTMLButtonElement[] {
  const groups = axis === 'rows' ? sheet.rowGroups : sheet.columnGroups
  return groups.filter(({ control }) => control === line).map((group) => mark(axis, group, labels))
}

function mark(axis: Axis, group: GroupView, labels: FoldLabels): HTMLButtonElement {
  const button = document.createElement('button')
  const lines = nameOf(axis, group)
  const label = group.folded ? labels.unfold(lines) : labels.fold(lines)
  button.type = 'button'
  button.className = 'fold'
  button.textContent = group.folded ? '+' : '−'
  button.title = label
  button.setAttribute('aria-label', label)
  button.setAttribute('aria-expanded', String(!group.folded))
  Object.assign(button.dataset, { axis, start: group.start, depth: group.depth, folded: group.folded })
  return button
}

/** `H:M` or `3:7` */
function nameOf(axis: Axis, { start, count }: GroupView): string {
  const name = (line: number) => (axis === 'rows' ? String(line) : columnLetters(line))
  return `${name(start)}:${name(start + count - 1)}`
}

/** What a click on a mark asks for. */
export function foldRequest({ axis, start, depth, folded }: DOMStringMap, sheetId: number): FoldRequest {
  return {
    sheetId,
    axis: axis === 'rows' ? 'rows' : 'columns',
    start: Number(start),
    depth: Number(depth),
    folded: folded !== 'true',
  }
}
