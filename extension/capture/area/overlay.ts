import type { AreaTexts } from '../page-protocol.ts'

export interface Overlay {
  readonly dialog: HTMLDialogElement
  /** The rectangle that is being chosen. */
  readonly frame: HTMLElement
  /** What screen readers say while it changes. */
  readonly status: HTMLElement
  remove(): void
}

const dialogStyle = {
  position: 'fixed',
  inset: '0',
  width: '100vw',
  height: '100vh',
  'max-width': 'none',
  'max-height': 'none',
  margin: '0',
  padding: '0',
  border: '0',
  overflow: 'hidden',
  background: 'transparent',
  cursor: 'crosshair',
  outline: 'none',
  'touch-action': 'none',
  'user-select': 'none',
}

const frameStyle = {
  position: 'absolute',
  'box-sizing': 'border-box',
  outline: '2px solid #ffd54a',
  'box-shadow': '0 0 0 4px #1a1a1a, 0 0 0 200vmax rgb(0 0 0 / 45%)',
}

const barStyle = {
  position: 'absolute',
  left: '50%',
  top: '16px',
  transform: 'translateX(-50%)',
  'max-width': 'calc(100vw - 64px)',
  padding: '8px 16px',
  'border-radius': '8px',
  background: '#1a1a1a',
  color: '#fff',
  font: '14px/1.5 system-ui, sans-serif',
  'text-align': 'center',
  'pointer-events': 'none',
}

/**
 * Draws over the page, in a closed shadow root and above its dialogs. Styles are set one by one: a page's policy may forbid style
 * sheets, and its own do not reach in here.
 */
export function drawOverlay(texts: AreaTexts): Overlay {
  const host = styled(document.createElement('div'), { all: 'initial' })
  const root = host.attachShadow({ mode: 'closed' })
  const dialog = styled(document.createElement('dialog'), dialogStyle)
  const frame = styled(document.createElement('div'), frameStyle)
  const bar = styled(document.createElement('div'), barStyle)
  const help = document.createElement('div')
  const status = document.createElement('div')
  help.id = 'help'
  help.textContent = texts.help
  status.setAttribute('aria-live', 'polite')
  dialog.setAttribute('aria-label', texts.label)
  dialog.setAttribute('aria-describedby', help.id)
  dialog.tabIndex = -1
  bar.append(help, status)
  dialog.append(frame, bar)
  root.append(dialog)
  document.documentElement.append(host)
  dialog.showModal()
  dialog.focus()
  return { dialog, frame, status, remove: () => host.remove() }
}

/** Gives an element CSS properties; returns it. */
export function styled<T extends HTMLElement>(element: T, properties: Readonly<Record<string, string>>): T {
  for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value)
  return element
}
