import { Brandbar } from '../clipping/Brandbar.tsx'
import type { TextKey } from '../locale/catalogues.ts'
import { useText } from '../locale/text.ts'
import type { Database } from '../store/database.ts'
import { Confirm } from '../ui/Confirm.tsx'
import { Notice } from '../ui/Notice.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { ByHandGroup } from './ByHandGroup.tsx'
import { ClipCard } from './ClipCard.tsx'
import type { Clip } from './clip.ts'
import { type Delivery, isByHand } from './delivery.ts'
import { SpaceUsed } from './SpaceUsed.tsx'
import { type QueueView, useQueue } from './use-queue.ts'

interface QueueScreenProps {
  readonly database: Database
  readonly first: QueueView
  /** Id of the clip that a link pointed at; '' for none. */
  readonly pointedAt: string
  /** What went wrong that made the page open. */
  readonly trouble: TextKey | null
}

interface Group {
  readonly title: TextKey
  readonly kinds: readonly Delivery['kind'][]
  /** Its clips never go by themselves: what is done with them all. */
  readonly byHand?: 'byHand' | 'carried'
}

/** What needs the officer first, then what is under way, then what has arrived. */
const groups: readonly Group[] = [
  { title: 'queue.needsYou', kinds: ['refused', 'needsAttention'] },
  { title: 'queue.byHand', kinds: ['byHand'], byHand: 'byHand' },
  { title: 'queue.carried', kinds: ['carried'], byHand: 'carried' },
  { title: 'queue.waiting', kinds: ['waiting', 'sending'] },
  { title: 'queue.sent', kinds: ['sent'] },
]

/** Every clip of this browser, and where it is on its way to the sheet. */
export function QueueScreen({ database, first, pointedAt, trouble }: QueueScreenProps) {
  const text = useText()
  const { view, problem, deeds } = useQueue(database, first, trouble)
  const { clips, drafts, sheets, current, space } = view
  const open = clips.filter(({ delivery }) => delivery.kind !== 'sent')
  const sendable = open.filter(({ delivery }) => !isByHand(delivery))
  const nameOf = (clip: Clip) => sheets.find(({ id }) => id === clip.sheet)?.name ?? ''
  return (
    <>
      <Brandbar sheet={current} waiting={open.length} />
      <div class="page stack">
        <div class="row spread">
          <h2 class="big">{text('queue.title')}</h2>
          {sendable.length > 0 && (
            <button type="button" class="primary" onClick={() => void deeds.retry(sendable)}>
              {text('queue.retryAll')}
            </button>
          )}
        </div>
        {problem !== null && <Notice tone="bad">{text(problem)}</Notice>}
        {clips.length === 0 && drafts.length === 0 && <p class="muted">{text('queue.empty')}</p>}
        {drafts.length > 0 && (
          <section aria-labelledby="drafts">
            <h2 id="drafts">{text('queue.drafts')}</h2>
            <ul class="stack">
              {drafts.map((draft) => (
                <li key={draft.id} class="card row spread">
                  <span>{draft.form.title.value || text('queue.untitled')}</span>
                  <span class="row">
                    <PageLink page="clip.html" hash={draft.id} class="button">
                      {text('queue.continue')}
                    </PageLink>
                    <Confirm
                      label="queue.discard"
                      spoken={text('queue.discardOne', { title: draft.form.title.value })}
                      question="queue.discardAsk"
                      yes="queue.discardYes"
                      no="queue.deleteNo"
                      run={() => deeds.discard(draft)}
                    />
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
        {groups.map(({ title, kinds, byHand }) => {
          const members = clips.filter(({ delivery }) => kinds.includes(delivery.kind))
          if (members.length === 0) return null
          return (
            <section key={title} aria-labelledby={title}>
              <h2 id={title}>{text(title, { count: members.length })}</h2>
              {byHand !== undefined && <ByHandGroup kind={byHand} clips={members} deeds={deeds} />}
              <ul class="stack">
                {members.map((clip) => (
                  <ClipCard
                    key={clip.id}
                    database={database}
                    clip={clip}
                    sheet={nameOf(clip)}
                    isPointedAt={clip.id === pointedAt}
                    deeds={deeds}
                  />
                ))}
              </ul>
            </section>
          )
        })}
        <SpaceUsed space={space} hasSent={open.length < clips.length} removeSent={deeds.removeSent} />
      </div>
    </>
  )
}
