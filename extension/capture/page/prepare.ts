import { type Box, overlap } from '../box.ts'
import type { Scene, Wanted } from '../page-protocol.ts'
import type { Changes } from './changes.ts'
import { documentStage } from './document-stage.ts'
import { type DrawStamp, stamping } from './draw-stamp.ts'
import { findImage, placeOfImage } from './image.ts'
import { preload } from './preload.ts'
import { isOverThePage, pageScroller, scrollerAround } from './scroller.ts'
import { scrollerStage } from './scroller-stage.ts'
import { boxOf, type Stage, stillStage, viewport } from './stage.ts'

/** CSS px of the tallest page that is taken: about 75 screens, 40 s. */
const TALLEST = 60_000

/** What a script knows of the page that it runs in. */
export interface PageKnowledge {
  /** The element with the post that the page is about; `null`: there is none. */
  readonly findPost: () => Element | null
  /** Elements with names or faces of people who comment. */
  readonly findCommentAuthors: () => readonly Element[]
}

export interface Prepared {
  readonly scene: Scene
  readonly stage: Stage
  readonly stamp: DrawStamp
}

/** Makes a page ready to be taken. Everything changed is in `changes`. `null`: there is no such post or image on the page. */
export async function prepare(wanted: Wanted, knowledge: PageKnowledge, changes: Changes): Promise<Prepared | null> {
  if (wanted.kind === 'visible') return describe(stillStage(), null, false, knowledge, changes)
  if (wanted.kind === 'page') {
    const scroller = pageScroller()
    await preload(TALLEST, scroller ?? undefined)
    const stage = scroller ? scrollerStage(scroller, changes) : documentStage(changes)
    return describe(stage, null, scroller !== null, knowledge, changes)
  }
  if (wanted.kind === 'image') {
    const image = findImage(document, wanted.address)
    if (!image) return null
    const stage = stageOf(image, changes)
    const place = placeOfImage(image, stage)
    return place && describe(stage, place, false, knowledge, changes)
  }
  const post = knowledge.findPost()
  if (!post) return null
  const stage = stageOf(post, changes)
  return describe(stage, stage.place(post), false, knowledge, changes)
}

/**
 * How one element of the page is taken: in a dialog that the screen shows whole, as it is; else the dialog is scrolled that it
 * stands in, or the page.
 */
function stageOf(element: Element, changes: Changes): Stage {
  if (isOverThePage(element)) {
    const scroller = isWithinView(element) ? null : scrollerAround(element)
    return scroller ? scrollerStage(scroller, changes) : stillStage()
  }
  const scroller = scrollerAround(element)
  return scroller && scroller !== element ? scrollerStage(scroller, changes) : documentStage(changes)
}

function isWithinView(element: Element): boolean {
  const box = boxOf(element)
  const seen = overlap(box, viewport())
  return seen !== null && seen.height > box.height - 1
}

function describe(
  stage: Stage,
  part: Box | null,
  framed: boolean,
  knowledge: PageKnowledge,
  changes: Changes,
): Prepared | null {
  const { window, height } = stage
  const content = { x: 0, y: 0, width: window.width, height }
  const region = part === null ? content : overlap(part, content)
  if (!region) return null
  return {
    stage,
    stamp: stamping(window, changes),
    scene: {
      viewport: { width: innerWidth, height: innerHeight },
      screen: viewport(),
      scale: devicePixelRatio,
      window,
      region: { ...region, height: Math.min(region.height, TALLEST) },
      framed,
      whole: region.height,
      marks: knowledge
        .findCommentAuthors()
        .map(stage.place)
        .flatMap((box) => overlap(box, region) ?? [])
        .slice(0, 500),
    },
  }
}
