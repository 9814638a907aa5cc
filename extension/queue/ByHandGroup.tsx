import { useText } from '../locale/text.ts'
import { Confirm } from '../ui/Confirm.tsx'
import type { Clip } from './clip.ts'
import type { QueueDeeds } from './use-queue.ts'

interface ByHandGroupProps {
  readonly kind: 'byHand' | 'carried'
  readonly clips: readonly Clip[]
  readonly deeds: QueueDeeds
}

/** What the officer does with clips that never go by themselves: all of them at once. */
export function ByHandGroup({ kind, clips, deeds }: ByHandGroupProps) {
  const text = useText()
  return (
    <div class="notice stack">
      <p>{text(kind === 'byHand' ? 'queue.byHandHow' : 'queue.carriedHow')}</p>
      {kind === 'byHand' && (
        <div class="row">
          <button type="button" class="primary" onClick={() => void deeds.save(clips)}>
            {text('queue.saveAll', { count: clips.length })}
          </button>
        </div>
      )}
      {kind === 'carried' && clips.length > 1 && (
        <div class="row">
          <Confirm
            label="queue.confirmAll"
            spoken={text('queue.confirmAll')}
            question="queue.confirmAsk"
            yes="queue.confirmYes"
            no="queue.confirmNo"
            run={() => deeds.confirm(clips)}
          />
        </div>
      )}
    </div>
  )
}
