import type { Desk } from '../services/host.ts'
import type { DialogAnswer, MenuView, SessionEvent } from './session.ts'

/** The person at the page: what scripts say becomes events, and dialogs wait until somebody answers. */
export interface PageDesk extends Desk {
  readonly menus: readonly MenuView[]
  on(listener: (event: SessionEvent) => void): () => void
  tell(event: SessionEvent): void
  answer(dialogId: number, answer: DialogAnswer): void
  /** Answers every open dialog as if it were closed. */
  closeDialogs(): void
}

export function pageDesk(): PageDesk {
  const listeners = new Set<(event: SessionEvent) => void>()
  const waiting = new Map<number, (answer: DialogAnswer) => void>()
  const menus: MenuView[] = []
  let dialogs = 0
  const tell = (event: SessionEvent) => {
    for (const listener of listeners) listener(event)
  }
  return {
    menus,
    tell,
    on(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    ask(dialog) {
      const dialogId = ++dialogs
      const answered = new Promise<DialogAnswer>((resolve) => waiting.set(dialogId, resolve))
      tell({ type: 'changed' })
      tell({ type: 'dialog', dialogId, dialog })
      return answered
    },
    answer(dialogId, answer) {
      waiting.get(dialogId)?.(answer)
      waiting.delete(dialogId)
    },
    closeDialogs() {
      for (const resolve of waiting.values()) resolve({ button: 'CLOSE', text: '' })
      waiting.clear()
    },
    toast(message, title, seconds) {
      tell({ type: 'changed' })
      tell({ type: 'toast', message, title, seconds })
    },
    showSidebar: (title, html) => tell({ type: 'sidebar', title, html }),
    showDialog: (dialog) => tell({ type: 'modal', ...dialog }),
    closePanel: () => tell({ type: 'closePanel' }),
    /** A menu of the same caption is replaced, as on a second `onOpen`. */
    addMenu(menu) {
      const known = menus.findIndex(({ caption }) => caption === menu.caption)
      menus.splice(known < 0 ? menus.length : known, known < 0 ? 0 : 1, menu)
    },
    activate: (sheetId, area) => tell({ type: 'activate', sheetId, area }),
    log: (level, message) => tell({ type: 'log', level, message }),
  }
}
