import { allClips, changeDelivery } from '../store/clip-store.ts'
import type { Database } from '../store/database.ts'
import { sentAfterAll } from './delivery.ts'

/** A sheet that clips were carried to by hand can be reached now: those that are not known to be there are sent. */
export async function sendAfterAll(database: Database, sheet: string, now: number): Promise<void> {
  const clips = (await allClips(database)).filter((clip) => clip.sheet === sheet)
  for (const { id } of clips) await changeDelivery(database, id, (delivery) => sentAfterAll(delivery, now))
}
