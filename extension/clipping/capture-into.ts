import { browser } from 'wxt/browser'
import { capture } from '../capture/capture.ts'
import { CaptureError } from '../capture/capture-error.ts'
import type { CaptureProgress, CaptureRequest } from '../capture/capture-request.ts'
import type { Text } from '../locale/text.ts'
import { tellOfChange } from '../queue/work.ts'
import type { Database } from '../store/database.ts'
import type { ClippedPage, Draft } from '../store/draft.ts'
import { getDraft, putDraft } from '../store/draft-store.ts'
import { openPage } from '../ui/open-page.ts'
import { captureProblem } from './capture-problem.ts'
import { browserTools } from './capture-tools.ts'
import { tellCapturing } from './capturing.ts'

type Kind = 'area' | 'page' | 'visible'

/** How to give up each picture that is being taken, by its draft. */
const underWay = new Map<string, AbortController>()

/**
 * Takes a picture into a draft and opens the draft's page, where the officer goes on. Where no picture could be taken, the
 * page says why; what was entered is there all the same. Resolves to false where the officer gave up: no page opens then,
 * and the draft is as it was.
 */
export async function captureInto(database: Database, id: string, kind: Kind, text: Text): Promise<boolean> {
  const draft = await getDraft(database, id)
  try {
    const taken = draft === null || draft.page === null ? draft : await withPicture(draft, draft.page, kind, text)
    if (taken === 'cancelled') return false
    // Out of the popup's hands from here on: only one page may go on with it.
    if (taken !== null) await putDraft(database, { ...taken, page: null })
    await openPage('clip.html', id)
    return true
  } finally {
    await tellCapturing(null)
    await tellOfChange(database)
  }
}

/** Gives up a picture that is being taken; of one whose worker was ended meanwhile, only the word of it is left. */
export async function cancelCapture(draft: string): Promise<void> {
  const taking = underWay.get(draft)
  if (taking === undefined) await tellCapturing(null)
  else taking.abort()
}

async function withPicture(draft: Draft, page: ClippedPage, kind: Kind, text: Text): Promise<Draft | 'cancelled'> {
  const leave = new AbortController()
  underWay.set(draft.id, leave)
  try {
    await tellProgress(draft.id, { done: 0, total: 0, remainingMs: 0 })
    const { pictures, suggestions } = await capture(requestFor(kind, page, text), browserTools(), {
      signal: leave.signal,
      // The next step tells it again: nothing waits for the word.
      onProgress: (progress) => void tellProgress(draft.id, progress).catch((error: unknown) => console.warn(error)),
    })
    return {
      ...draft,
      pictures: [...draft.pictures, ...pictures],
      suggestions: [...draft.suggestions, ...suggestions],
      problem: null,
    }
  } catch (error) {
    if (error instanceof CaptureError && error.fault === 'cancelled') return 'cancelled'
    return { ...draft, problem: captureProblem(error) }
  } finally {
    underWay.delete(draft.id)
  }
}

/** To popups, and in seconds on the button: the popup may be closed. */
async function tellProgress(draft: string, progress: CaptureProgress): Promise<void> {
  await tellCapturing({ ...progress, draft, at: Date.now() })
  await browser.action.setBadgeText({ text: progress.total === 0 ? '…' : `${Math.ceil(progress.remainingMs / 1000)}` })
}

function requestFor(kind: Kind, { tabId, windowId }: ClippedPage, text: Text): CaptureRequest {
  if (kind !== 'area') return { kind, tabId, windowId }
  const areaTexts = { label: text('area.label'), help: text('area.help'), place: text('area.place') }
  return { kind, tabId, windowId, areaTexts }
}
