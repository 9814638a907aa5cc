import { browser } from 'wxt/browser'
import { capture } from '../capture/capture.ts'
import { CaptureError } from '../capture/capture-error.ts'
import type { Capture, CaptureOptions, CaptureProgress, CaptureRequest } from '../capture/capture-request.ts'
import type { TextKey } from '../locale/catalogues.ts'
import type { Text } from '../locale/text.ts'
import { tellOfChange } from '../queue/work.ts'
import type { Database } from '../store/database.ts'
import type { ClippedPage, Draft } from '../store/draft.ts'
import { changeDraft, getDraft } from '../store/draft-store.ts'
import { openPage } from '../ui/open-page.ts'
import { captureProblem } from './capture-problem.ts'
import { browserTools } from './capture-tools.ts'
import { tellCapturing } from './capturing.ts'

/** What the worker is to take of a page; `address` is that of an image on it. */
export type Wish = { readonly kind: 'area' | 'page' | 'visible' } | { readonly kind: 'image'; readonly address: string }

/** What came of it: pictures, or why there are none. */
type Taken = Pick<Capture, 'pictures' | 'suggestions'> & { readonly problem: TextKey | null }

/** How to give up each picture that is being taken, by its draft. */
const underWay = new Map<string, AbortController>()

/**
 * Takes a picture into a draft and opens the draft's page, where the officer goes on. Where no picture could be taken, the
 * page says why; what was entered is there all the same. Resolves to false where the officer gave up, or where a picture of
 * that tab is being taken already: no page opens then, and the draft is as it was.
 */
export async function captureInto(database: Database, id: string, wish: Wish, text: Text): Promise<boolean> {
  const page = (await getDraft(database, id))?.page ?? null
  if (page === null) {
    await openPage('clip.html', id)
    return true
  }
  // Each moves the page about: two at once would put back what the other has done.
  return navigator.locks.request(`capture ${page.tabId}`, { ifAvailable: true }, async (lock) => {
    if (lock === null) return false
    try {
      const taken = await take(id, page, wish, text)
      if (taken === 'cancelled') return false
      await changeDraft(database, id, (draft) => withTaken(draft, taken))
      await openPage('clip.html', id)
      return true
    } finally {
      await tellCapturing(null)
      await tellOfChange(database)
    }
  })
}

/** Gives up a picture that is being taken; of one whose worker was ended meanwhile, only the word of it is left. */
export async function cancelCapture(database: Database, draft: string): Promise<void> {
  const taking = underWay.get(draft)
  if (taking !== undefined) return taking.abort()
  await tellCapturing(null)
  await tellOfChange(database)
}

/** The draft as it is stored now, with the pictures; out of the popup's hands from here on: only one page may go on with it. */
function withTaken(draft: Draft, { pictures, suggestions, problem }: Taken): Draft {
  return {
    ...draft,
    page: null,
    pictures: [...draft.pictures, ...pictures],
    suggestions: [...draft.suggestions, ...suggestions],
    problem,
  }
}

async function take(draft: string, page: ClippedPage, wish: Wish, text: Text): Promise<Taken | 'cancelled'> {
  const leave = new AbortController()
  let latest: CaptureProgress = { done: 0, total: 0, remainingMs: 0 }
  // The next step tells it again: nothing waits for the word.
  const tell = () => void tellProgress(draft, latest).catch((error: unknown) => console.warn(error))
  underWay.set(draft, leave)
  try {
    await tellProgress(draft, latest)
    const options: CaptureOptions = {
      signal: leave.signal,
      onAlive: tell,
      onProgress(progress) {
        latest = progress
        tell()
      },
    }
    const { pictures, suggestions } = await captureWish(wish, page, options, text)
    return { pictures, suggestions, problem: null }
  } catch (error) {
    return isCancelled(error) ? 'cancelled' : { pictures: [], suggestions: [], problem: captureProblem(error) }
  } finally {
    underWay.delete(draft)
  }
}

/** An image that cannot be told on its page comes with all that is visible. */
async function captureWish(wish: Wish, page: ClippedPage, options: CaptureOptions, text: Text): Promise<Capture> {
  try {
    return await capture(requestFor(wish, page, text), browserTools(), options)
  } catch (error) {
    if (wish.kind !== 'image' || isCancelled(error)) throw error
    return capture(requestFor({ kind: 'visible' }, page, text), browserTools(), options)
  }
}

function isCancelled(error: unknown): boolean {
  return error instanceof CaptureError && error.fault === 'cancelled'
}

/** To popups, and in seconds on the button: the popup may be closed. */
async function tellProgress(draft: string, progress: CaptureProgress): Promise<void> {
  await tellCapturing({ ...progress, draft, at: Date.now() })
  await browser.action.setBadgeText({ text: progress.total === 0 ? '…' : `${Math.ceil(progress.remainingMs / 1000)}` })
}

function requestFor(wish: Wish, { tabId, windowId }: ClippedPage, text: Text): CaptureRequest {
  if (wish.kind === 'image') return { kind: wish.kind, tabId, windowId, address: wish.address }
  if (wish.kind !== 'area') return { kind: wish.kind, tabId, windowId }
  const areaTexts = { label: text('area.label'), help: text('area.help'), place: text('area.place') }
  return { kind: wish.kind, tabId, windowId, areaTexts }
}
