import { overlap } from '../box.ts'
import type { Changes } from './changes.ts'
import { boxOf, type Stage, stillStage, viewport } from './stage.ts'
import { hideWhatFloatsOver, letGoOfSticky } from './sticky.ts'

/** An element that scrolls by itself: a dialog with a post, or the middle of a page. It is scrolled, and put back where it was. */
export function scrollerStage(scroller: HTMLElement, changes: Changes): Stage {
  const corner = scroller.getBoundingClientRect()
  const left = corner.left + scroller.clientLeft
  const top = corner.top + scroller.clientTop
  const inside = { x: left, y: top, width: scroller.clientWidth, height: scroller.clientHeight }
  const window = overlap(inside, viewport())
  if (!window) return stillStage()

  const scrolled = scroller.scrollTop
  changes.undoWith(() => scroller.scrollTo({ top: scrolled, behavior: 'instant' }))
  changes.style(scroller, { 'scroll-snap-type': 'none', 'overflow-anchor': 'none' })
  letGoOfSticky(scroller, changes)
  /** Rows of the content that lie above the viewport when nothing is scrolled. */
  const above = window.y - top
  let isClear = false
  return {
    window,
    height: scroller.scrollHeight,
    shift(row) {
      scroller.scrollTo({ top: row - above, behavior: 'instant' })
      if (row > 0 && !isClear) {
        isClear = true
        hideWhatFloatsOver(scroller, window, changes)
      }
      return scroller.scrollTop + above
    },
    place(element) {
      const box = boxOf(element)
      return { ...box, x: box.x - window.x, y: box.y - top + scroller.scrollTop }
    },
  }
}
