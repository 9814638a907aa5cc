import { useMemo } from 'preact/hooks'
import { useText } from '../locale/text.ts'
import type { ClippedPage } from '../store/draft.ts'
import { openPage } from '../ui/open-page.ts'
import { Brandbar } from './Brandbar.tsx'
import { type Desk, newDraft } from './open-clip.ts'
import { PopupClip } from './PopupClip.tsx'

interface PopupProps {
  readonly desk: Desk
  readonly page: ClippedPage | null
  /** Clips that have not arrived. */
  readonly waiting: number
}

/** What the button opens: the clip of the tab in front or, before the first pairing, how to begin. */
export function Popup({ desk, page, waiting }: PopupProps) {
  const draft = useMemo(() => newDraft(page), [page])
  return (
    <>
      <Brandbar sheet={desk.current} waiting={waiting} />
      {desk.current === null ? <Invitation /> : <PopupClip desk={desk} draft={draft} />}
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
