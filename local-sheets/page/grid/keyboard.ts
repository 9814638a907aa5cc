import type { Movement } from './selection.ts'

/** What a key asks of the grid. */
export type GridCommand =
  | { readonly kind: 'move'; readonly movement: Movement; readonly extend: boolean }
  | { readonly kind: 'page'; readonly direction: 1 | -1; readonly extend: boolean }
  | { readonly kind: 'edit'; readonly typed: string | null }
  | { readonly kind: 'clear' | 'undo' | 'redo' | 'selectAll' | 'toggle' | 'openLink' }

/** What a key asks of an open editor. `leave` commits and moves on. */
export type EditorCommand =
  | { readonly kind: 'leave'; readonly movement: Movement }
  | { readonly kind: 'newLine' | 'cancel' }

export interface Key {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

const ARROWS: Readonly<Record<string, Movement>> = {
  ArrowUp: { down: -1, across: 0 },
  ArrowDown: { down: 1, across: 0 },
  ArrowLeft: { down: 0, across: -1 },
  ArrowRight: { down: 0, across: 1 },
}

const TO_THE_EDGE: Readonly<Record<string, Movement>> = {
  ArrowUp: { down: 'first', across: 0 },
  ArrowDown: { down: 'last', across: 0 },
  ArrowLeft: { down: 0, across: 'first' },
  ArrowRight: { down: 0, across: 'last' },
  Home: { down: 'first', across: 'first' },
  End: { down: 'last', across: 'last' },
}

const ALONG_THE_ROW: Readonly<Record<string, Movement>> = {
  Home: { down: 0, across: 'first' },
  End: { down: 0, across: 'last' },
}

const WITH_CONTROL: Readonly<Record<string, GridCommand['kind'] & ('undo' | 'redo' | 'selectAll')>> = {
  z: 'undo',
  y: 'redo',
  a: 'selectAll',
}

/** Null for keys that are none of the grid's business: Tab leaves it. */
export function gridCommand(key: Key): GridCommand | null {
  const control = key.ctrlKey || key.metaKey
  if (control) return controlCommand(key)
  if (key.altKey) return altCommand(key)
  const movement = ARROWS[key.key] ?? ALONG_THE_ROW[key.key]
  if (movement) return { kind: 'move', movement, extend: key.shiftKey }
  switch (key.key) {
    case 'PageDown':
      return { kind: 'page', direction: 1, extend: key.shiftKey }
    case 'PageUp':
      return { kind: 'page', direction: -1, extend: key.shiftKey }
    case 'Enter':
    case 'F2':
      return { kind: 'edit', typed: null }
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' }
    case ' ':
      return { kind: 'toggle' }
    default:
      return key.key.length === 1 ? { kind: 'edit', typed: key.key } : null
  }
}

function controlCommand(key: Key): GridCommand | null {
  const movement = TO_THE_EDGE[key.key]
  if (movement) return { kind: 'move', movement, extend: key.shiftKey }
  const letter = key.key.toLowerCase()
  if (letter === 'z' && key.shiftKey) return { kind: 'redo' }
  const kind = WITH_CONTROL[letter]
  return kind ? { kind } : null
}

function altCommand(key: Key): GridCommand | null {
  if (key.key === 'Enter') return { kind: 'openLink' }
  return key.key === 'ArrowDown' ? { kind: 'edit', typed: null } : null
}

/** Null for keys that the field itself handles. */
export function editorCommand(key: Key): EditorCommand | null {
  switch (key.key) {
    case 'Escape':
      return { kind: 'cancel' }
    case 'Tab':
      return { kind: 'leave', movement: { down: 0, across: key.shiftKey ? -1 : 1 } }
    case 'Enter':
      if (key.altKey || key.ctrlKey || key.metaKey) return { kind: 'newLine' }
      return { kind: 'leave', movement: { down: key.shiftKey ? -1 : 1, across: 0 } }
    default:
      return null
  }
}
