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
    const due = await dueClips(ports, answers)
    if (due.length === 0) return
    for (const clip of due) {
      if (isReachable(clip.sheet, answers)) await tryOnce(ports, clip, answers)
    }
  }
}

async function takeBackInterrupted({ pending, change, now }: QueuePorts): Promise<void> {
  for (const { id, delivery } of await pending()) {
    if (delivery.kind !== 'sending') continue
    await change(id, (stored) => (stored.kind === 'sending' ? interrupted(stored, now()) : null))
  }
}

/** Clips of sheets that answer, the one that has been due longest first. */
async function dueClips({ pending, now }: QueuePorts, answers: Answers): Promise<readonly Clip[]> {
  const time = now()
  return (await pending())
    .filter(({ delivery }) => delivery.kind === 'waiting' && delivery.notBefore <= time)
    .filter(({ sheet }) => isReachable(sheet, answers))
    .sort((a, b) => (dueAt(a.delivery) ?? 0) - (dueAt(b.delivery) ?? 0) || a.savedAt - b.savedAt)
}

function isReachable(sheet: string, { failures }: Answers): boolean {
  return (failures.get(sheet) ?? 0) < FAILURES_THAT_STOP
}

async function tryOnce(ports: QueuePorts, { id }: Clip, answers: Answers): Promise<void> {
  const clip = await ports.change(id, (stored) => (stored.kind === 'waiting' ? begin(stored, ports.now()) : null))
  // Deleted, or taken out of the queue for an edit, since it was looked up.
  if (clip === null) return
  await ports.changed()
  const outcome = await outcomeOf(ports, clip, answers)
  remember(answers, clip.sheet, outcome)
  await ports.change(id, (stored) =>
    stored.kind === 'sending' ? settle(stored, outcome, ports.now(), ports.random()) : null,
  )
  await ports.changed()
}

/** A sheet that has shut its door is not asked again for each of two hundred clips. */
async function outcomeOf(ports: QueuePorts, clip: Clip, { blocked }: Answers): Promise<Outcome> {
  const inDoubt = clip.delivery.kind === 'sending' && clip.delivery.inDoubt
  const code = blocked.get(clip.sheet)
  if (code !== undefined) return { kind: 'blocked', code, perhapsStored: inDoubt }
  return ports.deliver(clip, inDoubt)
}

function remember({ failures, blocked }: Answers, sheet: string, outcome: Outcome): void {
  failures.set(sheet, outcome.kind === 'failed' ? (failures.get(sheet) ?? 0) + 1 : 0)
  if (outcome.kind === 'blocked') blocked.set(sheet, outcome.code)
}
