import type { Box } from '../box.ts'

/**
 * What moves the content past the window that shows it. Boxes in CSS px: `window` counts from the viewport's corner, all else from
 * the content's.
 */
export interface Stage {
  readonly window: Box
  /** Height of all content. */
  readonly height: number
  /** Brings a row of the content to the top of the window, as far as it goes. Returns the row that came there. */
  shift(row: number): number
  /** Where an element lies in the content. */
  place(element: Element): Box
}

/** The viewport as it is: nothing moves. */
export function stillStage(): Stage {
  const window = viewport()
  return { window, height: window.height, shift: () => 0, place: boxOf }
}

/** What the screen shows of the page, without scrollbars. */
export function viewport(): Box {
  const { clientWidth, clientHeight } = scrollingElement()
  return { x: 0, y: 0, width: clientWidth, height: clientHeight }
}

/** `<html>`, but `<body>` in pages of the oldest kind. */
export function scrollingElement(): Element {
  return document.scrollingElement ?? document.documentElement
}

/** Where an element lies in the viewport. */
export function boxOf(element: Element): Box {
  const { x, y, width, height } = element.getBoundingClientRect()
  return { x, y, width, height }
}
