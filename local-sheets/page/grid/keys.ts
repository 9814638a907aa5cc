import type { GridActions } from './grid.ts'
import { type EditorCommand, editorCommand, type GridCommand, gridCommand } from './keyboard.ts'
import { linkTarget } from './link.ts'
import { isTicked } from './paint-cell.ts'
import { selectArea } from './selection.ts'

/** Carries out what the keyboard asks for. */
export function attachKeys(actions: GridActions): void {
  const { root, editing } = actions
  root.addEventListener('keydown', (event) => {
    // The key that ends an input method's composition belongs to that method.
    if (event.isComposing) return
    const handled = editing.isOpen() ? inEditor(actions, editorCommand(event)) : inGrid(actions, gridCommand(event))
    if (handled) event.preventDefault()
  })
}

function inEditor({ editing, move }: GridActions, command: EditorCommand | null): boolean {
  if (command === null) return false
  if (command.kind === 'newLine') editing.insertLineBreak()
  else editing.finish(command.kind === 'cancel' ? 'cancel' : 'commit')
  if (command.kind === 'leave') move(command.movement, false)
  return true
}

function inGrid(actions: GridActions, command: GridCommand | null): boolean {
  if (command !== null) carryOut(actions, command)
  return command !== null
}

function carryOut(actions: GridActions, command: GridCommand): void {
  const { host, screen, editing, selection, setSelection, move } = actions
  switch (command.kind) {
    case 'move':
      move(command.movement, command.extend)
      break
    case 'page':
      move({ down: command.direction * screen.pageRows(), across: 0 }, command.extend)
      break
    case 'edit':
      editing.begin(command.typed)
      break
    case 'clear':
      clearSelection(actions)
      break
    case 'undo':
      host.onUndo()
      break
    case 'redo':
      host.onRedo()
      break
    case 'toggle':
      toggle(actions)
      break
    case 'openLink':
      openLink(actions)
      break
    case 'selectAll': {
      const { rows, columns } = screen.model().sheet
      const all = selectArea(screen.model(), { row: 1, column: 1, rows, columns })
      setSelection({ ...all, active: selection().active }, false)
      break
    }
  }
}

/** Empties the selected cells. */
export function clearSelection({ host, screen, selection }: GridActions): void {
  const { row, column, rows, columns } = selection().area
  const sheetId = screen.model().sheet.id
  if (rows * columns === 1) host.onEdit({ sheetId, row, column, input: '' })
  else {
    const inputs = Array.from({ length: rows }, () => Array<string>(columns).fill(''))
    host.onEditArea({ sheetId, row, column, inputs })
  }
}

/** Space ticks a checkbox; elsewhere it begins the edit as any other character does. */
function toggle({ cell, selection, commit, editing }: GridActions): void {
  const { row, column } = selection().active
  const view = cell(row, column)
  if (view?.checkbox) commit(row, column, isTicked(view) ? 'FALSE' : 'TRUE')
  else editing.begin(' ')
}

function openLink({ host, cell, selection }: GridActions): void {
  const { row, column } = selection().active
  const target = linkTarget(cell(row, column)?.link ?? '')
  if (target !== null) host.onLink(target)
}
