import { mayReach } from '../pairing/hosts.ts'
import { protocolPorts } from '../pairing/protocol-ports.ts'
import { type ClosedReason, closedReasons } from '../pairing/sheet.ts'
import { announceChange } from '../store/changes.ts'
import { changeDelivery, countClips, deleteClip, pendingClips, picturesOf, sentClips } from '../store/clip-store.ts'
import type { Database } from '../store/database.ts'
import { readPreferences } from '../store/preferences.ts'
import { changeSheet, getSheet } from '../store/sheet-store.ts'
import { badgeOf, showBadge } from './badge.ts'
import type { Clip } from './clip.ts'
import { deliver } from './deliver.ts'
import type { Outcome } from './delivery.ts'
import { outlived } from './keep.ts'
import { runQueue } from './run-queue.ts'
import { scheduleWake } from './wake.ts'

/** Only one context of the extension sends at a time. */
const LOCK = 'queue'

/** Chromium ends a worker whose request takes 30 s to be answered. ms */
export const WORKER_PATIENCE = 28_000
/** A page lives as long as it is open: time for a large picture on a slow line. ms */
export const PAGE_PATIENCE = 300_000

/** Sends what is due, sets the alarm for the rest, and clears away what was kept long enough. */
export async function workQueue(database: Database, patience: number): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    await runQueue({
      pending: () => pendingClips(database),
      change: (id, next) => changeDelivery(database, id, next),
      deliver: (clip, inDoubt) => bring(database, patience, clip, inDoubt),
      changed: () => tellOfChange(database),
      now: () => Date.now(),
      random: () => Math.random(),
    })
    await clearAway(database)
    await scheduleWake(await pendingClips(database))
  })
}

async function bring(database: Database, patience: number, clip: Clip, inDoubt: boolean): Promise<Outcome> {
  const ports = {
    sheet: (id: string) => getSheet(database, id),
    pictures: (id: string) => picturesOf(database, id),
    mayReach,
    protocol: protocolPorts(patience),
  }
  const outcome = await deliver(ports, clip, inDoubt)
  const reason = outcome.kind === 'blocked' ? closedReason(outcome.code) : undefined
  if (reason !== undefined) await changeSheet(database, clip.sheet, (sheet) => ({ ...sheet, closed: reason }))
  return outcome
}

function closedReason(code: string): ClosedReason | undefined {
  return closedReasons.find((reason) => reason === code)
}

/** Shows the queue on the button and to open pages. Talking to the browser also keeps the worker awake for the next clip. */
export async function tellOfChange(database: Database): Promise<void> {
  announceChange()
  await showBadge(badgeOf(await countClips(database)))
}

async function clearAway(database: Database): Promise<void> {
  const { keepSentDays } = await readPreferences()
  const gone = outlived(await sentClips(database), keepSentDays, Date.now())
  for (const { id } of gone) await deleteClip(database, id)
  if (gone.length > 0) announceChange()
}
