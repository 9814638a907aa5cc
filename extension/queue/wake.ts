import { browser } from 'wxt/browser'
import type { Clip } from './clip.ts'
import { dueAt } from './delivery.ts'

/** Name of the alarm that wakes the worker for the queue. */
export const QUEUE_ALARM = 'queue'

/** The shortest time that browsers grant an alarm. ms */
const SOONEST = 30_000

/** When the queue has to be looked at again, ms since 1970; null where nothing waits. */
export function wakeTime(pending: readonly Clip[], now: number): number | null {
  const times = pending.map(({ delivery }) => dueAt(delivery)).filter((time) => time !== null)
  return times.length === 0 ? null : Math.max(Math.min(...times), now + SOONEST)
}

/** Sets the alarm for what waits; an empty queue has none, so that the worker sleeps. */
export async function scheduleWake(pending: readonly Clip[]): Promise<void> {
  const when = wakeTime(pending, Date.now())
  if (when === null) await browser.alarms.clear(QUEUE_ALARM)
  else browser.alarms.create(QUEUE_ALARM, { when })
}

/** Wakes the worker soon in any case: to be called before a clip is stored, so that no death in between forgets it. */
export function wakeSoon(): void {
  browser.alarms.create(QUEUE_ALARM, { when: Date.now() + SOONEST })
}
