import { useState } from 'preact/hooks'
import { useText } from '../locale/text.ts'
import type { ClippedPage, Draft } from '../store/draft.ts'
import { deleteDraft } from '../store/draft-store.ts'
import { openPage } from '../ui/open-page.ts'
import { Brandbar } from './Brandbar.tsx'
import { CapturingScreen } from './CapturingScreen.tsx'
import type { Capturing } from './capturing.ts'
import { type Desk, newDraft } from './open-clip.ts'
import { PopupClip } from './PopupClip.tsx'
import { useCapturing } from './use-capturing.ts'

interface PopupProps {
  readonly desk: Desk
  readonly page: ClippedPage | null
  /** Clips that have not arrived. */
  readonly waiting: number
  /** The clip of this page that was begun before, when the popup was closed. */
  readonly kept: Draft | null
  /** What the worker is taking already. */
  readonly capturing: Capturing | null
}

/** What the button opens: the clip of the tab in front or, before the first pairing, how to begin. */
export function Popup({ desk, page, waiting, kept, capturing: first }: PopupProps) {
  const [draft, setDraft] = useState(() => kept ?? newDraft(page))
  const capturing = useCapturing(desk.database, first)
  const startOver = async () => {
    await deleteDraft(desk.database, draft.id)
    setDraft(newDraft(page))
  }
  return (
    <>
      <Brandbar sheet={desk.current} waiting={waiting} />
      {desk.current === null && <Invitation />}
      {desk.current !== null && capturing !== null && <CapturingScreen capturing={capturing} />}
      {desk.current !== null && capturing === null && (
        <PopupClip key={draft.id} desk={desk} draft={draft} isResumed={draft === kept} startOver={startOver} />
      )}
    </>
  )
}

/** Before the first pairing nothing is read of any page. */
function Invitation() {
  const text = useText()
  return (
    <div class="invitation stack">
      <h2>{text('invitation.title')}</h2>
      <p>{text('invitation.how')}</p>
      <button type="button" class="primary" onClick={() => void openPage('options.html')}>
        {text('invitation.connect')}
      </button>
      <p class="muted small">{text('invitation.nothingRead')}</p>
    </div>
  )
}
