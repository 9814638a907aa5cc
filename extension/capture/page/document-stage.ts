import type { Changes } from './changes.ts'
import { boxOf, type Stage, scrollingElement, viewport } from './stage.ts'
import { letGoOfSticky } from './sticky.ts'

/**
 * The whole document. It is moved by a transform, not by scrolling: bars that are fixed to the screen then belong to the document
 * and come once, and pages that watch the scrolling change nothing.
 */
export function documentStage(changes: Changes): Stage {
  const root = document.documentElement
  const window = viewport()
  const scrolled = globalThis.scrollY
  const height = Math.max(scrollingElement().scrollHeight, window.height)
  letGoOfSticky(document, changes)
  if (innerWidth > window.width) keepScrollbar(2 * height, changes)
  let at = scrolled
  const move = (row: number) => {
    at = row
    root.style.setProperty('transform', `translateY(${scrolled - row}px)`, 'important')
  }
  changes.style(root, { 'min-height': `${height}px`, transition: 'none', animation: 'none' })
  move(at)
  return {
    window,
    height,
    shift(row) {
      move(Math.max(0, Math.min(row, height - window.height)))
      return at
    },
    place(element) {
      const box = boxOf(element)
      return { ...box, y: box.y + at }
    },
  }
}

/** Without it the page would widen when its last screen is shifted into view. */
function keepScrollbar(height: number, changes: Changes): void {
  const spacer = document.createElement('div')
  document.documentElement.append(spacer)
  changes.undoWith(() => spacer.remove())
  changes.style(spacer, {
    position: 'absolute',
    top: '0',
    left: '0',
    width: '1px',
    height: `${height}px`,
    visibility: 'hidden',
    'pointer-events': 'none',
  })
}
