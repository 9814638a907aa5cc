import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { runQueue } from '../../../extension/queue/run-queue.ts'
import { wakeTime } from '../../../extension/queue/wake.ts'
import { addClip, allClips, pendingClips } from '../../../extension/store/clip-store.ts'
import { type Database, openDatabase } from '../../../extension/store/database.ts'
import { clipId, clipOf, pictureOf } from '../clips.ts'
import { type Fate, Killed, SheetWorld } from './sheet-world.ts'

let names = 0
const opened: Database[] = []

async function databaseWith(count: number): Promise<Database> {
  const database = await openDatabase(`queue-${++names}`)
  opened.push(database)
  for (let number = 1; number <= count; number++) {
    await addClip(database, clipOf(number), [pictureOf(`picture-${number}`)])
  }
  return database
}

afterEach(() => {
  for (const database of opened.splice(0)) database.close()
})

/** Wakes the queue as its alarm would, until nothing waits; a killed worker comes back with the next alarm. */
async function runToTheEnd(world: SheetWorld, database: Database): Promise<void> {
  for (let wakes = 0; wakes < 500; wakes++) {
    try {
      await runQueue(world.ports(database))
    } catch (error) {
      if (!(error instanceof Killed)) throw error
    }
    const next = wakeTime(await pendingClips(database), world.now)
    if (next === null) return
    world.now = next
  }
  throw new Error('the queue never ends')
}

const fate = fc.constantFrom<Fate>(
  'arrives',
  'lost',
  'answerLost',
  'busy',
  'killedBefore',
  'killedAfter',
  'killedBeforeNote',
)

test('whatever network and browser do, each clip arrives exactly once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 4 }), fc.array(fate, { maxLength: 15 }), async (count, fates) => {
      const database = await databaseWith(count)
      const world = new SheetWorld(fates)
      await runToTheEnd(world, database)
      expect([...world.kept].sort()).toEqual(Array.from({ length: count }, (_, index) => clipId(index + 1)))
      expect((await allClips(database)).map(({ delivery }) => delivery.kind)).toEqual(Array(count).fill('sent'))
    }),
    { numRuns: 60 },
  )
})

test('two hundred waiting clips are all sent in one go', async () => {
  const database = await databaseWith(200)
  const world = new SheetWorld([])
  await runQueue(world.ports(database))
  expect(world.kept).toHaveLength(200)
})

test('one bad clip does not stop the others', async () => {
  const database = await databaseWith(3)
  const world = new SheetWorld([])
  const ports = world.ports(database)
  await runQueue({
    ...ports,
    deliver: async (clip, inDoubt) =>
      clip.id === clipId(1) ? { kind: 'refused', code: 'invalid' } : ports.deliver(clip, inDoubt),
  })
  expect(world.kept).toEqual([clipId(2), clipId(3)])
  expect((await allClips(database))[0]?.delivery).toEqual({ kind: 'refused', at: 0, code: 'invalid' })
})

test('one clip that always fails does not stop the others either', async () => {
  const database = await databaseWith(3)
  const world = new SheetWorld([])
  const ports = world.ports(database)
  const deliver: typeof ports.deliver = async (clip, inDoubt) =>
    clip.id === clipId(1) ? { kind: 'failed', code: 'unreachable', perhapsStored: true } : ports.deliver(clip, inDoubt)
  await runQueue({ ...ports, deliver })
  expect(world.kept).toEqual([clipId(2), clipId(3)])
})

test('a sheet that cannot be reached is tried twice, not two hundred times', async () => {
  const database = await databaseWith(200)
  const world = new SheetWorld(Array(200).fill('lost'))
  await runQueue(world.ports(database))
  expect(world.fates).toHaveLength(198)
})

test('a sheet that has shut its door is asked once; all its clips need the officer', async () => {
  const database = await databaseWith(5)
  let asked = 0
  await runQueue({
    ...new SheetWorld([]).ports(database),
    deliver: async () => {
      asked++
      return { kind: 'blocked', code: 'revokedDevice', perhapsStored: false }
    },
  })
  expect(asked).toBe(1)
  const deliveries = (await allClips(database)).map(({ delivery }) => delivery)
  expect(deliveries).toEqual(Array(5).fill({ kind: 'needsAttention', at: 0, code: 'revokedDevice', inDoubt: false }))
})

test('an empty queue asks for no alarm', async () => {
  expect(wakeTime([], 1000)).toBeNull()
  expect(wakeTime([clipOf(1, { delivery: { kind: 'sent', at: 1 } })], 1000)).toBeNull()
})

test('an alarm is never sooner than browsers grant it', () => {
  expect(wakeTime([clipOf(1)], 1000)).toBe(31_000)
})
