import { type Box, overlap } from '../box.ts'
import { everyElement, withAncestors } from './elements.ts'
import { scrolls } from './scroller.ts'
import { boxOf, type Stage, viewport } from './stage.ts'

/**
 * The image that the browser shows from an address. Of several, as the same face beside each comment, the one that the pointer is
 * on, else the one of which most is seen. The address is the page's own word: it is compared, nothing else. `null`: there is none.
 */
export function findImage(root: ParentNode, address: string): Element | null {
  const images = [...everyElement(root)].filter((element) => addressOf(element) === address)
  const pointedAt = images.find((image) => image.matches(':hover'))
  return pointedAt ?? images.sort((one, other) => seen(other) - seen(one))[0] ?? null
}

/** Where a stage has what is seen of an image: carousels hide a part of theirs. `null`: nothing is seen of it. */
export function placeOfImage(image: Element, stage: Stage): Box | null {
  const frames = [...withAncestors(image)].filter((element) => element !== image && cutsOff(element))
  return frames.map(stage.place).reduce<Box | null>((box, frame) => box && overlap(box, frame), stage.place(image))
}

function addressOf(element: Element): string | null {
  if (element instanceof HTMLImageElement) return element.currentSrc
  return element instanceof HTMLInputElement && element.type === 'image' ? element.src : null
}

/** What scrolls up and down is no frame: the stage brings the rest of it into view. */
function cutsOff(element: Element): boolean {
  return getComputedStyle(element).overflowX !== 'visible' && !scrolls(element)
}

/** Px² of an element that the screen shows. */
function seen(element: Element): number {
  const shown = overlap(boxOf(element), viewport())
  return shown === null ? 0 : shown.width * shown.height
}
