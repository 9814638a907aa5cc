import { useText } from '../locale/text.ts'
import type { Draft } from '../store/draft.ts'
import { putDraft } from '../store/draft-store.ts'
import { Confirm } from '../ui/Confirm.tsx'
import { Notice } from '../ui/Notice.tsx'
import { openPage } from '../ui/open-page.ts'
import { ClipScreen } from './ClipScreen.tsx'
import { clipHash } from './clip-hash.ts'
import { withoutAutomatic } from './clip-state.ts'
import { tellWorker } from './messages.ts'
import type { Desk } from './open-clip.ts'
import { Saved } from './Saved.tsx'
import { useClip } from './use-clip.ts'
import { useKeptDraft } from './use-kept-draft.ts'
import { useNews } from './use-news.ts'

interface PopupClipProps {
  readonly desk: Desk
  readonly draft: Draft
  /** It was begun before, in a popup that was closed. */
  readonly isResumed: boolean
  /** Throws it away and begins a new one. */
  readonly startOver: () => Promise<void>
}

/** The clip in the popup. What would close the popup goes on in a tab of its own, with all that was entered. */
export function PopupClip({ desk, draft, isResumed, startOver }: PopupClipProps) {
  const text = useText()
  const { state, deeds } = useClip(desk, draft)
  useKeptDraft(desk.database, state)
  useNews(state.sheet)

  const continueInTab = (picture = '') =>
    deeds.attempt(async () => {
      await putDraft(desk.database, { ...state.draft, page: null })
      await openPage('clip.html', clipHash(draft.id, picture))
      window.close()
    })
  const captureInWorker = (kind: 'area' | 'page') =>
    deeds.attempt(async () => {
      await putDraft(desk.database, withoutAutomatic(state))
      await tellWorker({ kind: 'capture', draft: draft.id, capture: kind })
      // An area is chosen on the page; while a whole page is taken, the popup shows how far it is.
      if (kind === 'area') window.close()
    })

  if (state.saved !== null) return <Saved database={desk.database} clip={state.saved} />
  const canTake = draft.page !== null && state.taking === null && !state.isReading
  return (
    <ClipScreen
      desk={desk}
      state={state}
      deeds={deeds}
      edit={({ id }) => void continueInTab(id)}
      head={
        isResumed && (
          <Notice tone="plain">
            <div class="row spread">
              <span>{text('clip.resumed')}</span>
              <Confirm
                label="clip.startOver"
                spoken={text('clip.startOver')}
                question="queue.discardAsk"
                yes="queue.discardYes"
                no="queue.deleteNo"
                run={startOver}
              />
            </div>
          </Notice>
        )
      }
      ways={
        <>
          <button type="button" disabled={!canTake} onClick={() => void deeds.take('post')}>
            {text('pictures.post')}
          </button>
          <button type="button" disabled={!canTake} onClick={() => void deeds.take('visible')}>
            {text('pictures.visible')}
          </button>
          <button type="button" disabled={!canTake} onClick={() => void captureInWorker('area')}>
            {text('pictures.area')}
          </button>
          <button type="button" disabled={!canTake} onClick={() => void captureInWorker('page')}>
            {text('pictures.page')}
          </button>
          <button type="button" onClick={() => void continueInTab()}>
            {text('pictures.other')}
          </button>
        </>
      }
    />
  )
}
