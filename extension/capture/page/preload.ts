import { frame, imagesLoaded } from './settle.ts'
import { scrollingElement } from './stage.ts'

/** A feed without end grows as it is scrolled: it is followed for this many screens and no more. */
const GROWTH_IN_SCREENS = 10

/** ms for images that are still loading when the end has been reached. */
const PATIENCE = 3000

/**
 * Scrolls once over everything down to the row `limit`, so that images and parts that load when they come into view are there.
 * Comes back to where it began.
 */
export async function preload(limit: number, scroller: Element = scrollingElement()): Promise<void> {
  const { scrollTop, scrollHeight, clientHeight } = scroller
  const furthest = Math.min(limit, scrollHeight + GROWTH_IN_SCREENS * clientHeight)
  const end = () => Math.min(furthest, scroller.scrollHeight)
  try {
    for (let row = 0; row < end(); ) {
      for (; row < end(); row += clientHeight) {
        scroller.scrollTo({ top: row, behavior: 'instant' })
        await frame()
      }
      // What has loaded may have pushed the end further down.
      await imagesLoaded(PATIENCE)
    }
  } finally {
    scroller.scrollTo({ top: scrollTop, behavior: 'instant' })
    await frame()
  }
}
