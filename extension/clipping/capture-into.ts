import { capture } from '../capture/capture.ts'
import type { CaptureRequest } from '../capture/capture-request.ts'
import type { Text } from '../locale/text.ts'
import type { Database } from '../store/database.ts'
import { getDraft, putDraft } from '../store/draft-store.ts'
import { openPage } from '../ui/open-page.ts'
import { captureProblem } from './capture-problem.ts'
import { browserTools } from './capture-tools.ts'

/**
 * Takes a picture into a draft and opens the draft's page, where the officer goes on. Where no picture could be taken, the
 * page says why; what was entered is there all the same.
 */
export async function captureInto(
  database: Database,
  id: string,
  kind: 'area' | 'page' | 'visible',
  text: Text,
): Promise<void> {
  const draft = await getDraft(database, id)
  if (draft === null || draft.page === null) return openPage('clip.html', id)
  const { tabId, windowId } = draft.page
  try {
    const { pictures, suggestions } = await capture(requestFor(kind, tabId, windowId, text), browserTools())
    await putDraft(database, {
      ...draft,
      pictures: [...draft.pictures, ...pictures],
      suggestions: [...draft.suggestions, ...suggestions],
      problem: null,
    })
  } catch (error) {
    await putDraft(database, { ...draft, problem: captureProblem(error) })
  }
  await openPage('clip.html', id)
}

function requestFor(kind: 'area' | 'page' | 'visible', tabId: number, windowId: number, text: Text): CaptureRequest {
  if (kind !== 'area') return { kind, tabId, windowId }
  return {
    kind,
    tabId,
    windowId,
    areaTexts: { label: text('area.label'), help: text('area.help'), place: text('area.place') },
  }
}
