import { positionOf, withAncestors } from './elements.ts'

/** A scroller that takes less of the screen than this is a detail of the page, not the page. */
const LEAST_SHARE = 0.3

/** The element whose scrolling moves the content around `anchor`, the largest of them; `null`: the document's own scrolling does. */
export function scrollerAround(anchor: Element): HTMLElement | null {
  const scrollers = [...withAncestors(anchor)].filter(scrolls).sort((one, other) => area(other) - area(one))
  return scrollers[0] ?? null
}

/**
 * The element inside which the page in front scrolls: a dialog over the page, or the one large part of a page that does not scroll
 * by itself. `null`: the document scrolls.
 */
export function pageScroller(): HTMLElement | null {
  const centre = document.elementFromPoint(innerWidth / 2, innerHeight / 2)
  const scroller = centre && scrollerAround(centre)
  if (!scroller || area(scroller) < LEAST_SHARE * innerWidth * innerHeight) return null
  return isOverThePage(scroller) || !documentScrolls() ? scroller : null
}

/** Does the element stand still while the document scrolls, as dialogs do? */
export function isOverThePage(element: Element): boolean {
  return [...withAncestors(element)].some((ancestor) => positionOf(ancestor) === 'fixed')
}

function documentScrolls(): boolean {
  return document.documentElement.scrollHeight > innerHeight + 1 && !isLocked(document.documentElement)
}

function isLocked(element: Element): boolean {
  return ['hidden', 'clip'].includes(getComputedStyle(element).overflowY)
}

/** Does the element scroll its content up and down? */
export function scrolls(element: Element): element is HTMLElement {
  if (!(element instanceof HTMLElement) || element.scrollHeight <= element.clientHeight + 1) return false
  return ['auto', 'scroll', 'overlay'].includes(getComputedStyle(element).overflowY)
}

function area(element: Element): number {
  return element.clientWidth * element.clientHeight
}
