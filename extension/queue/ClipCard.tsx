import { useEffect, useState } from 'preact/hooks'
import type { Picture } from '../capture/picture.ts'
import { PictureThumb } from '../clipping/PictureThumb.tsx'
import { localTime } from '../form/local-time.ts'
import type { TextKey } from '../locale/catalogues.ts'
import { useText } from '../locale/text.ts'
import { firstPicture } from '../store/clip-store.ts'
import type { Database } from '../store/database.ts'
import { Confirm } from '../ui/Confirm.tsx'
import type { Clip } from './clip.ts'
import { type Delivery, isByHand, isEditable } from './delivery.ts'
import { deliveryText, problemText } from './delivery-text.ts'
import type { QueueDeeds } from './use-queue.ts'

interface ClipCardProps {
  readonly database: Database
  readonly clip: Clip
  /** Name of the sheet it goes to; '' where that is not connected any more. */
  readonly sheet: string
  readonly isPointedAt: boolean
  readonly deeds: QueueDeeds
}

/** A saved clip: its picture, where it is, and what can be done about it. */
export function ClipCard({ database, clip, sheet, isPointedAt, deeds }: ClipCardProps) {
  const text = useText()
  const [picture, setPicture] = useState<Picture | null>(null)
  const { id, record, delivery, savedAt } = clip
  useEffect(() => void firstPicture(database, id).then(setPicture), [database, id])

  const code = 'code' in delivery ? delivery.code : null
  const isUnderWay = delivery.kind === 'sending'
  const titled = { title: record.title }
  return (
    <li class={`card clip-card ${delivery.kind} ${isPointedAt ? 'pointed' : ''}`} id={id} aria-current={isPointedAt}>
      <div class="clip-thumb">
        {picture !== null && <PictureThumb picture={picture} label={text('queue.pictureOf', titled)} />}
        {record.files.length > 1 && <span class="small">{text('queue.files', { count: record.files.length })}</span>}
      </div>
      <div class="stack">
        <h3>{record.title}</h3>
        <p class="muted small">
          {[text('queue.step', { step: record.step }), record.account, dayAndTime(savedAt), sheet]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
        <p class={`state ${delivery.kind}`}>{text(deliveryText(delivery))}</p>
        {code !== null && <p class="small">{text(problemText(code))}</p>}
        {delivery.kind === 'carried' && (
          <p class="muted small">{text('queue.carriedAt', { time: dayAndTime(delivery.at) })}</p>
        )}
        {delivery.kind === 'waiting' && delivery.tries > 0 && (
          <p class="muted small">
            {text('queue.nextTry', { time: localTime(new Date(delivery.notBefore).toISOString()).slice(11) })}
          </p>
        )}
        <div class="row">
          {delivery.kind === 'carried' && (
            <Confirm
              label="queue.confirm"
              spoken={text('queue.confirmOne', titled)}
              question="queue.confirmAsk"
              yes="queue.confirmYes"
              no="queue.confirmNo"
              run={() => deeds.confirm([clip])}
            />
          )}
          {delivery.kind !== 'sent' && !isByHand(delivery) && !isUnderWay && (
            <button type="button" aria-label={text('queue.retryOne', titled)} onClick={() => void deeds.retry([clip])}>
              {text('queue.retry')}
            </button>
          )}
          {isEditable(delivery) && (
            <button type="button" aria-label={text('queue.editOne', titled)} onClick={() => void deeds.edit(clip)}>
              {text('queue.edit')}
            </button>
          )}
          {delivery.kind !== 'sent' && (
            <button type="button" aria-label={text('queue.saveOne', titled)} onClick={() => void deeds.save([clip])}>
              {text(delivery.kind === 'carried' ? 'queue.saveAgain' : 'queue.save')}
            </button>
          )}
          {!isUnderWay && (
            <Confirm
              label="queue.delete"
              spoken={text('queue.deleteOne', titled)}
              question={deleteQuestion(delivery)}
              yes="queue.deleteYes"
              no="queue.deleteNo"
              run={() => deeds.remove(clip)}
            />
          )}
        </div>
      </div>
    </li>
  )
}

/** ms since 1970, as '2025-03-12 14:00' on the office's clock. */
const dayAndTime = (moment: number): string => localTime(new Date(moment).toISOString()).replace('T', ' ')

function deleteQuestion({ kind }: Delivery): TextKey {
  if (kind === 'sent') return 'queue.deleteSentAsk'
  return kind === 'carried' ? 'queue.deleteCarriedAsk' : 'queue.deleteAsk'
}
