import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { Delivery } from '../../../extension/queue/delivery.ts'
import { sendAfterAll } from '../../../extension/queue/send-after-all.ts'
import { wakeTime } from '../../../extension/queue/wake.ts'
import { addClip, allClips, countClips, openClips, pendingClips } from '../../../extension/store/clip-store.ts'
import { openDatabase } from '../../../extension/store/database.ts'
import { clipOf, pictureOf } from '../clips.ts'

const byHand: Delivery = { kind: 'byHand', at: 1, inDoubt: false }
const carried: Delivery = { kind: 'carried', at: 1 }
const sent: Delivery = { kind: 'sent', at: 1, byOfficer: true }

test('clips that are carried by hand count as open, ask for no alarm, and are sent once their sheet can be reached', async () => {
  const database = await openDatabase('send-after-all')
  const clips = [
    clipOf(1, { delivery: byHand }),
    clipOf(2, { delivery: carried }),
    clipOf(3, { delivery: sent }),
    clipOf(4, { delivery: byHand, sheet: 'sheet-b' }),
  ]
  for (const clip of clips) await addClip(database, clip, [pictureOf('a')])
  expect(await openClips(database)).toHaveLength(3)
  expect(await countClips(database)).toMatchObject({ byHand: 2, carried: 1, sent: 1 })
  expect(wakeTime(await pendingClips(database), 10)).toBeNull()

  await sendAfterAll(database, 'sheet-a', 10)
  const waiting = { kind: 'waiting', tries: 0, notBefore: 10, code: null }
  expect((await allClips(database)).map(({ delivery }) => delivery)).toEqual([
    { ...waiting, inDoubt: false },
    { ...waiting, inDoubt: true },
    sent,
    byHand,
  ])
  database.close()
})
