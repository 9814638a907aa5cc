import { randomUUID } from 'node:crypto'
import type { SessionEvent } from '../session/session.ts'
import type { PageEvent, Panel, PanelPlace } from './api.ts'

/**
 * What stands on the stage right now: the dialog that a script waits for, the sidebar, the HTML dialog, running scripts.
 * A page that is opened or reloaded later is told the same, else a script would wait for an answer that nobody can give.
 */
export interface Stage {
  /** Takes an event of the session and says what the pages must hear. */
  perform(event: SessionEvent): PageEvent
  answered(dialogId: number): PageEvent
  panelClosed(panelId: string): PageEvent
  runStarted(): PageEvent
  runEnded(): PageEvent
  /** Everything that still stands, for a page that has just come. */
  standing(): readonly PageEvent[]
  /** HTML of a panel that is shown, or null. */
  panelHtml(panelId: string): string | null
}

interface ShownPanel {
  readonly panel: Panel
  readonly html: string
}

export function stage(newId: () => string = randomUUID): Stage {
  const dialogs = new Map<number, PageEvent>()
  const panels = new Map<PanelPlace['kind'], ShownPanel>()
  let running = 0

  function show(title: string, html: string, place: PanelPlace): PageEvent {
    const panel = { panelId: newId(), title, place }
    panels.set(place.kind, { panel, html })
    return { type: 'panel', panel }
  }

  function remove(panelId: string): PageEvent {
    for (const [kind, shown] of panels) if (shown.panel.panelId === panelId) panels.delete(kind)
    return { type: 'panelClosed', panelId }
  }

  return {
    perform(event) {
      switch (event.type) {
        case 'sidebar':
          return show(event.title, event.html, { kind: 'sidebar' })
        case 'modal':
          return show(event.title, event.html, {
            kind: 'dialog',
            modal: event.modal,
            width: event.width,
            height: event.height,
          })
        case 'closePanel':
          panels.clear()
          return event
        case 'dialog':
          dialogs.set(event.dialogId, event)
          return event
        default:
          return event
      }
    },
    answered(dialogId) {
      dialogs.delete(dialogId)
      return { type: 'dialogAnswered', dialogId }
    },
    panelClosed: remove,
    runStarted() {
      running += 1
      return { type: 'running', count: running }
    },
    runEnded() {
      running -= 1
      return { type: 'running', count: running }
    },
    standing() {
      const shown = [...panels.values()].map(({ panel }): PageEvent => ({ type: 'panel', panel }))
      return [{ type: 'running', count: running }, ...shown, ...dialogs.values()]
    },
    panelHtml(panelId) {
      return [...panels.values()].find((shown) => shown.panel.panelId === panelId)?.html ?? null
    },
  }
}
