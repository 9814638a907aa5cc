import { dayAtOffice } from '../../shared/evidence/office-day.ts'
import type { PageState } from '../extract/extraction.ts'
import type { TextKey } from '../locale/catalogues.ts'
import { useText } from '../locale/text.ts'
import { Notice } from '../ui/Notice.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import type { ClipState } from './clip-state.ts'
import type { Earlier } from './use-earlier.ts'

const pageTexts: Readonly<Record<Exclude<PageState, 'ok' | 'notAPost'>, TextKey>> = {
  loginWall: 'page.loginWall',
  deleted: 'page.deleted',
  private: 'page.private',
}

interface ClipNoticesProps {
  readonly state: ClipState
  /** Clips that hold the same post. */
  readonly earlier: Earlier
  readonly makeRoom: () => Promise<void>
}

/** What the officer should know before saving. */
export function ClipNotices({ state: { draft, sheet, isReading, problem }, earlier, makeRoom }: ClipNoticesProps) {
  const text = useText()
  const page = draft.extraction?.page
  const [here] = earlier.clips
  return (
    <>
      {page !== undefined && page.state !== 'ok' && page.state !== 'notAPost' && (
        <Notice tone="warn">
          {text(pageTexts[page.state])}
          {page.quote !== '' && <q class="small">{page.quote}</q>}
        </Notice>
      )}
      {page?.state === 'notAPost' && draft.extraction?.platform !== 'web' && (
        <Notice tone="warn">{text('page.notAPost')}</Notice>
      )}
      {!isReading && draft.pageUrl !== '' && draft.extraction === null && (
        <Notice tone="plain">{text('page.notRead')}</Notice>
      )}
      {draft.extraction?.isTextCut === true && <Notice tone="warn">{text('page.textCut')}</Notice>}
      {here !== undefined && (
        <Notice tone="warn">
          <strong>{text('clip.earlier')}</strong>{' '}
          {text('clip.earlierWhen', { title: here.record.title, day: dayAtOffice(here.record.captured) })}{' '}
          <PageLink page="queue.html" hash={here.id}>
            {text('clip.showEarlier')}
          </PageLink>
        </Notice>
      )}
      {here === undefined && earlier.isInSheet && sheet !== null && (
        <Notice tone="warn">
          <strong>{text('clip.earlier')}</strong> {text('clip.inSheet', { sheet: sheet.name })}
        </Notice>
      )}
      {problem !== null && (
        <Notice tone="bad">
          <p>{text(problem)}</p>
          {problem === 'clip.diskFull' && (
            <button type="button" onClick={() => void makeRoom()}>
              {text('clip.makeRoom')}
            </button>
          )}
        </Notice>
      )}
    </>
  )
}
