import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { draftOfClip } from '../../../extension/queue/edit-clip.ts'
import { outlived } from '../../../extension/queue/keep.ts'
import {
  addClip,
  allClips,
  changeDelivery,
  deleteClip,
  getClip,
  picturesOf,
  takeBack,
} from '../../../extension/store/clip-store.ts'
import { type Database, openDatabase } from '../../../extension/store/database.ts'
import { allDrafts, putDraft } from '../../../extension/store/draft-store.ts'
import { storageProblem } from '../../../extension/store/storage-problem.ts'
import { clipId, clipOf, pictureOf } from '../clips.ts'

let names = 0
let database: Database

beforeEach(async () => {
  database = await openDatabase(`store-${++names}`)
})
afterEach(() => database.close())

const newId = () => clipId(99)
const take = (id: string) => takeBack(database, id, (clip, pictures) => draftOfClip(clip, pictures, newId))

test('a clip is stored with its pictures, in their order and to the byte', async () => {
  await addClip(database, clipOf(1), [pictureOf('a', 'satu'), pictureOf('b', 'dua')])
  const stored = await picturesOf(database, clipId(1))
  expect(await Promise.all(stored.map(({ blob }) => blob.text()))).toEqual(['satu', 'dua'])
})

test('saving the same clip twice makes one', async () => {
  await addClip(database, clipOf(1), [pictureOf('a')])
  await addClip(database, clipOf(1), [pictureOf('a')])
  expect(await allClips(database)).toHaveLength(1)
})

test('another clip under the same id is not taken for it: it is said, and nothing changes', async () => {
  expect(await addClip(database, clipOf(1), [pictureOf('a')])).toBe(true)
  expect(await addClip(database, clipOf(1), [pictureOf('a')])).toBe(true)
  const draft = draftOfClip(clipOf(1), [], newId)
  if (draft === null) throw new Error('no draft')
  await putDraft(database, draft)
  expect(await addClip(database, { ...clipOf(1), payload: '{}' }, [pictureOf('b')])).toBe(false)
  expect((await picturesOf(database, clipId(1))).map(({ id }) => id)).toEqual(['a'])
  expect(await allDrafts(database)).toHaveLength(1)
})

test('a draft goes with the clip that it becomes, whatever its id', async () => {
  const draft = draftOfClip(clipOf(1), [], newId)
  if (draft === null) throw new Error('no draft')
  await putDraft(database, draft)
  await addClip(database, clipOf(2), [pictureOf('a')], draft.id)
  expect(await allDrafts(database)).toEqual([])
})

test('where a picture cannot be stored, nothing is: no clip without its pictures', async () => {
  const broken = { ...pictureOf('a'), unstorable: () => undefined }
  await expect(addClip(database, clipOf(1), [pictureOf('b'), broken])).rejects.toThrow()
  expect(await allClips(database)).toEqual([])
  expect(await picturesOf(database, clipId(1))).toEqual([])
})

describe('taking a clip back for an edit', () => {
  test('makes a draft of it, pictures and all, and nothing of it is left to be sent', async () => {
    await addClip(database, clipOf(1), [pictureOf('a')])
    expect(await take(clipId(1))).toBe(clipId(1))
    expect([await allClips(database), await picturesOf(database, clipId(1))]).toEqual([[], []])
    const [draft] = await allDrafts(database)
    expect(draft?.pictures.map(({ id }) => id)).toEqual(['a'])
  })

  test('is refused while it is under way', async () => {
    await addClip(database, clipOf(1, { delivery: { kind: 'sending', tries: 0, since: 0, inDoubt: false } }), [])
    expect(await take(clipId(1))).toBeNull()
    expect(await getClip(database, clipId(1))).not.toBeNull()
  })

  test('gives it a new id where the sheet has other evidence under the old one', async () => {
    await addClip(database, clipOf(1, { delivery: { kind: 'refused', at: 0, code: 'idTaken' } }), [])
    expect(await take(clipId(1))).toBe(clipId(99))
  })
})

describe('deleting', () => {
  test('takes the pictures along', async () => {
    await addClip(database, clipOf(1), [pictureOf('a')])
    expect(await deleteClip(database, clipId(1))).toBe(true)
    expect(await picturesOf(database, clipId(1))).toEqual([])
  })

  test('waits until a clip is not under way any more', async () => {
    await addClip(database, clipOf(1), [])
    await changeDelivery(database, clipId(1), () => ({ kind: 'sending', tries: 0, since: 0, inDoubt: false }))
    expect(await deleteClip(database, clipId(1))).toBe(false)
    expect(await allClips(database)).toHaveLength(1)
  })
})

test('sent clips are kept for so many days; what has not arrived is kept for ever', () => {
  const day = 86_400_000
  const sent = (number: number, at: number) => clipOf(number, { delivery: { kind: 'sent', at } })
  const clips = [sent(1, 0), sent(2, 3 * day), clipOf(3)]
  expect(outlived(clips, 7, 8 * day).map(({ id }) => id)).toEqual([clipId(1)])
  expect(outlived(clips, 0, 8 * day).map(({ id }) => id)).toEqual([clipId(1), clipId(2)])
})

test.each`
  error                                         | problem
  ${new DOMException('', 'QuotaExceededError')} | ${'full'}
  ${new DOMException('', 'UnknownError')}       | ${'unavailable'}
  ${new Error('else')}                          | ${null}
`('$error.name is $problem', ({ error, problem }) => {
  expect(storageProblem(error)).toBe(problem)
})
