import { type Editor, openEditor } from './editor.ts'
import type { GridHost } from './grid.ts'
import type { Screen } from './screen.ts'
import type { Selection } from './selection.ts'

/** The editing of the active cell. At most one editor is open. */
export interface Editing {
  isOpen(): boolean
  /** @param typed the key that replaces the content; null to edit what is there */
  begin(typed: string | null): void
  /** Closes the editor, if one is open; what was typed is sent off or dropped. */
  finish(how: 'commit' | 'cancel'): void
  insertLineBreak(): void
}

export function editing(root: HTMLElement, screen: Screen, host: GridHost, selection: () => Selection): Editing {
  let open: { readonly editor: Editor; readonly row: number; readonly column: number; readonly before: string } | null =
    null

  function begin(typed: string | null): void {
    const { row, column } = selection().active
    screen.reveal({ row, column })
    const cell = screen.element({ row, column })
    if (open !== null || cell === null) return
    const view = screen.cell(row, column)
    const editor = openEditor(cell, view, typed, host.labels.editor, host.onDraft)
    open = { editor, row, column, before: view?.input ?? '' }
    editor.field.addEventListener('blur', () => {
      // Another window may have come to the front: the person will be back.
      if (document.hasFocus() && open?.editor === editor) finish('commit')
    })
    editor.field.addEventListener('change', () => {
      if (editor.field instanceof HTMLSelectElement) finish('commit')
    })
  }

  function finish(how: 'commit' | 'cancel'): void {
    if (open === null) return
    const { editor, row, column, before } = open
    open = null
    const input = editor.text()
    const focused = document.activeElement === editor.field
    editor.remove()
    if (focused) root.focus({ preventScroll: true })
    host.onDraft(null)
    screen.repaintRow(row)
    if (how === 'commit' && input !== before) {
      host.onEdit({ sheetId: screen.model().sheet.id, row, column, input })
    }
  }

  return {
    isOpen: () => open !== null,
    begin,
    finish,
    insertLineBreak() {
      const field = open?.editor.field
      if (!(field instanceof HTMLTextAreaElement)) return
      field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end')
      host.onDraft(field.value)
    },
  }
}
