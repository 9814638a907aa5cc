import type { Clip } from '../../../extension/queue/clip.ts'
import type { Delivery, Outcome } from '../../../extension/queue/delivery.ts'
import type { QueuePorts } from '../../../extension/queue/run-queue.ts'
import { changeDelivery, pendingClips } from '../../../extension/store/clip-store.ts'
import type { Database } from '../../../extension/store/database.ts'

/** What happens to one try, in the order in which tries are made. */
export type Fate =
  | 'arrives'
  /** Nothing reaches the sheet. */
  | 'lost'
  /** It arrives; the answer does not. */
  | 'answerLost'
  | 'busy'
  /** The worker is ended before, while, or after it is sent. */
  | 'killedBefore'
  | 'killedAfter'
  /** The worker is ended when the outcome is known but not yet written down. */
  | 'killedBeforeNote'

/** The worker was ended: nothing that it would have done any more is done. */
export class Killed extends Error {}

/** A sheet that keeps clips by their id, behind a network and a worker with fates; time goes on by itself. */
export class SheetWorld {
  readonly kept: string[] = []
  now = 0
  fates: Fate[]

  constructor(fates: readonly Fate[]) {
    this.fates = [...fates]
  }

  ports(database: Database): QueuePorts {
    let isDead = false
    return {
      pending: () => pendingClips(database),
      change: (id: string, next: (delivery: Delivery) => Delivery | null) => {
        if (isDead) throw new Killed()
        return changeDelivery(database, id, next)
      },
      deliver: async (clip: Clip, inDoubt: boolean): Promise<Outcome> => {
        const fate = this.fates.shift() ?? 'arrives'
        if (fate === 'killedBefore') throw new Killed()
        if (fate === 'lost') return { kind: 'failed', code: 'unreachable', perhapsStored: true }
        if (inDoubt && this.kept.includes(clip.id)) return { kind: 'stored' }
        if (fate === 'busy') return { kind: 'failed', code: 'busy', perhapsStored: inDoubt }
        this.kept.push(clip.id)
        if (fate === 'killedAfter') throw new Killed()
        if (fate === 'killedBeforeNote') isDead = true
        if (fate === 'answerLost') return { kind: 'failed', code: 'unreachable', perhapsStored: true }
        return { kind: 'stored' }
      },
      changed: async () => undefined,
      now: () => this.now,
      random: () => 0.5,
    }
  }
}
