import type { Clip } from './clip.ts'
import { begin, type Delivery, dueAt, interrupted, type Outcome, settle } from './delivery.ts'

/** What the queue stands on, so that it can be run without a browser. */
export interface QueuePorts {
  /** Clips that wait or are under way. */
  readonly pending: () => Promise<readonly Clip[]>
  /**
   * Sets a clip's delivery to what `next` makes of the one stored now, in one step; null leaves it alone.
   * Resolves to the clip as it is then, or null where it is gone or was left alone.
   */
  readonly change: (id: string, next: (delivery: Delivery) => Delivery | null) => Promise<Clip | null>
  /** Brings one clip to its sheet. Asks first whether it is there already where `inDoubt`. Never throws. */
  readonly deliver: (clip: Clip, inDoubt: boolean) => Promise<Outcome>
  /** Called after every change, to show it. */
  readonly changed: () => Promise<void>
  readonly now: () => number
  readonly random: () => number
}

/** So many clips failing one after the other mean that the sheet cannot be reached, not that they are bad. */
const FAILURES_THAT_STOP = 2

/** How a sheet has answered in this run: by its id. */
interface Answers {
  readonly failures: Map<string, number>
  readonly blocked: Map<string, string>
}

/**
 * Sends every clip that is due, one after the other, each at most once. To be called by one context at a time (under the
 * lock): a clip that is `sending` when it starts was left behind by a worker that was ended.
 */
export async function runQueue(ports: QueuePorts): Promise<void> {
  await takeBackInterrupted(ports)
  const answers: Answers = { failures: new Map(), blocked: new Map() }
  for (;;) {
    const clip = await nextDue(ports, answers)
    if (clip === undefined) return
    await tryOnce(ports, clip, answers)
  }
}

async function takeBackInterrupted({ pending, change, now }: QueuePorts): Promise<void> {
  for (const { id, delivery } of await pending()) {
    if (delivery.kind !== 'sending') continue
    await change(id, (stored) => (stored.kind === 'sending' ? interrupted(stored, now()) : null))
  }
}

/** The clip that has been due longest, of a sheet that answers. */
async function nextDue({ pending, now }: QueuePorts, { failures }: Answers): Promise<Clip | undefined> {
  const time = now()
  return (await pending())
    .filter(({ delivery }) => delivery.kind === 'waiting' && delivery.notBefore <= time)
    .filter(({ sheet }) => (failures.get(sheet) ?? 0) < FAILURES_THAT_STOP)
    .sort((a, b) => (dueAt(a.delivery) ?? 0) - (dueAt(b.delivery) ?? 0) || a.savedAt - b.savedAt)[0]
}

async function tryOnce(ports: QueuePorts, { id, delivery, sheet }: Clip, answers: Answers): Promise<void> {
  const inDoubt = delivery.kind === 'waiting' && delivery.inDoubt
  const taken = await ports.change(id, (stored) => (stored.kind === 'waiting' ? begin(stored, ports.now()) : null))
  // Deleted, or taken out of the queue for an edit, since it was looked up.
  if (taken === null) return
  await ports.changed()
  const outcome = await outcomeOf(ports, taken, inDoubt, answers)
  remember(answers, sheet, outcome)
  await ports.change(id, (stored) =>
    stored.kind === 'sending' ? settle(stored, outcome, ports.now(), ports.random()) : null,
  )
  await ports.changed()
}

/** A sheet that has shut its door is not asked again for each of two hundred clips. */
async function outcomeOf(ports: QueuePorts, clip: Clip, inDoubt: boolean, { blocked }: Answers): Promise<Outcome> {
  const code = blocked.get(clip.sheet)
  if (code !== undefined) return { kind: 'blocked', code, perhapsStored: inDoubt }
  return ports.deliver(clip, inDoubt)
}

function remember({ failures, blocked }: Answers, sheet: string, outcome: Outcome): void {
  failures.set(sheet, outcome.kind === 'failed' ? (failures.get(sheet) ?? 0) + 1 : 0)
  if (outcome.kind === 'blocked') blocked.set(sheet, outcome.code)
}
