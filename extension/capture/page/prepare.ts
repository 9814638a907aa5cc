import { type Box, overlap } from '../box.ts'
import type { Scene } from '../page-protocol.ts'
import type { Changes } from './changes.ts'
import { documentStage } from './document-stage.ts'
import { type DrawStamp, stamping } from './draw-stamp.ts'
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

/** Makes a page ready to be taken. Everything changed is in `changes`. `null`: there is no post on the page. */
export async function prepare(
  kind: 'visible' | 'post' | 'page',
  knowledge: PageKnowledge,
  changes: Changes,
): Promise<Prepared | null> {
  if (kind === 'visible') return describe(stillStage(), null, false, knowledge, changes)
  if (kind === 'page') {
    const scroller = pageScroller()
    await preload(TALLEST, scroller ?? undefined)
    const stage = scroller ? scrollerStage(scroller, changes) : documentStage(changes)
    return describe(stage, null, scroller !== null, knowledge, changes)
  }
  const post = knowledge.findPost()
  if (!post) return null
  const stage = postStage(post, changes)
  return describe(stage, stage.place(post), false, knowledge, changes)
}

/** A post that the screen shows whole is taken as it is; else the dialog is scrolled that it stands in, or the page. */
function postStage(post: Element, changes: Changes): Stage {
  if (isOverThePage(post)) {
    const scroller = isWithinView(post) ? null : scrollerAround(post)
    return scroller ? scrollerStage(scroller, changes) : stillStage()
  }
  const scroller = scrollerAround(post)
  return scroller && scroller !== post ? scrollerStage(scroller, changes) : documentStage(changes)
}

function isWithinView(element: Element): boolean {
  const box = boxOf(element)
  const seen = overlap(box, viewport())
  return seen !== null && seen.height > box.height - 1
}

function describe(
  stage: Stage,
  post: Box | null,
  framed: boolean,
  knowledge: PageKnowledge,
  changes: Changes,
): Prepared | null {
  const { window, height } = stage
  const content = { x: 0, y: 0, width: window.width, height }
  const wanted = post === null ? content : overlap(post, content)
  if (!wanted) return null
  return {
    stage,
    stamp: stamping(window, changes),
    scene: {
      viewport: { width: innerWidth, height: innerHeight },
      screen: viewport(),
      scale: devicePixelRatio,
      window,
      region: { ...wanted, height: Math.min(wanted.height, TALLEST) },
      framed,
      whole: wanted.height,
      marks: knowledge
        .findCommentAuthors()
        .map(stage.place)
        .flatMap((box) => overlap(box, wanted) ?? [])
        .slice(0, 500),
    },
  }
}
