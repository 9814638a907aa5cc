import type { Desk } from '../services/host.ts'
import type { DialogAnswer, DialogView, MenuView } from '../session/session.ts'

export interface TerminalDesk extends Desk {
  readonly menus: readonly MenuView[]
  /** Toasts and dialogs, in their order. */
  readonly messages: readonly string[]
}

export interface TerminalOptions {
  readonly answer: DialogAnswer['button'] | null
  readonly text: string
  print(line: string): void
  log(line: string): void
}

/** The person at a terminal: reads everything as text, says yes to every question unless told otherwise. */
export function terminalDesk({ answer, text, print, log }: TerminalOptions): TerminalDesk {
  const menus: MenuView[] = []
  const messages: string[] = []
  const say = (title: string, message: string) => {
    const line = title === '' ? message : `${title}: ${message}`
    messages.push(line)
    print(line)
  }
  return {
    menus,
    messages,
    toast: (message, title) => say(title, message),
    ask(dialog) {
      say(dialog.title, dialog.message)
      const button = answer ?? assent(dialog)
      print(`  → ${button}${dialog.kind === 'prompt' ? ` "${text}"` : ''}`)
      return { button, text }
    },
    showSidebar: (title, html) => say(title, htmlToText(html)),
    showDialog: ({ title, html }) => say(title, htmlToText(html)),
    closePanel: () => undefined,
    addMenu: (menu) => {
      menus.push(menu)
    },
    activate: () => undefined,
    log: (level, message) => log(level === 'log' ? message : `${level}: ${message}`),
  }
}

const assent = ({ buttons }: DialogView): 'OK' | 'YES' => (buttons.includes('YES') ? 'YES' : 'OK')

/** The words of a page, without styles, scripts and tags. */
function htmlToText(html: string): string {
  return html
    .replaceAll(/<(style|script|head)\b[\s\S]*?<\/\1\s*>/gi, ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
