import { type Box, overlap } from '../box.ts'
import type { Changes } from './changes.ts'
import { everyElement, positionOf } from './elements.ts'
import { boxOf } from './stage.ts'

/** Lets sticky bars stand where they are in the text; the room that they take does not change. */
export function letGoOfSticky(root: ParentNode, changes: Changes): void {
  const sticky = [...everyElement(root)].filter((element) => positionOf(element) === 'sticky')
  for (const element of sticky) changes.style(element, { position: 'relative', inset: 'auto', transition: 'none' })
}

/** Hides bars and buttons that float over a scroller: with each shift they would come again. */
export function hideWhatFloatsOver(scroller: Element, window: Box, changes: Changes): void {
  const floating = [...everyElement(document)].filter(
    (element) => floatsOver(scroller, element) && isInFront(element, window),
  )
  for (const element of floating) changes.style(element, { visibility: 'hidden', transition: 'none' })
}

function floatsOver(scroller: Element, element: Element): boolean {
  if (element.contains(scroller)) return false
  const position = positionOf(element)
  return position === 'fixed' || (position === 'absolute' && !scroller.contains(element))
}

function isInFront(element: Element, window: Box): boolean {
  const seen = overlap(boxOf(element), window)
  if (!seen) return false
  const front = document.elementFromPoint(seen.x + seen.width / 2, seen.y + seen.height / 2)
  return element.contains(front)
}
