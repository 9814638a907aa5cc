import type { Picture } from '../capture/picture.ts'
import type { Clip } from '../queue/clip.ts'
import type { Delivery } from '../queue/delivery.ts'
import type { Database, StoredPicture } from './database.ts'
import type { Draft } from './draft.ts'

/**
 * Stores a clip with its pictures, all or nothing; when this resolves, it is on disk. A repeat changes nothing. Resolves to
 * whether it is stored: another clip may have its id, saved in another tab, and then nothing is changed. Throws what
 * IndexedDB throws, e.g. where the disk is full (`storageProblem` tells). The draft that it was goes with it.
 */
export async function addClip(
  database: Database,
  clip: Clip,
  pictures: readonly Picture[],
  draft = clip.id,
): Promise<boolean> {
  const change = database.transaction(['clips', 'pictures', 'drafts'], 'readwrite', { durability: 'strict' })
  const put = async () => {
    const stored = await change.objectStore('clips').get(clip.id)
    if (stored !== undefined && stored.payload !== clip.payload) return false
    if (stored === undefined) {
      await change.objectStore('clips').add(clip)
      for (const [index, picture] of pictures.entries()) {
        await change.objectStore('pictures').add({ clip: clip.id, index, picture })
      }
    }
    await change.objectStore('drafts').delete(draft)
    return true
  }
  const putOrUndo = put().catch((error: unknown) => {
    undo(change)
    throw error
  })
  const [isStored] = await Promise.all([putOrUndo, change.done])
  return isStored
}

/** A value that cannot be stored does not end its transaction by itself; a full disk does. */
function undo(change: { abort(): void }): void {
  try {
    change.abort()
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error
  }
}

export async function allClips(database: Database): Promise<readonly Clip[]> {
  return database.getAll('clips')
}

export async function getClip(database: Database, id: string): Promise<Clip | null> {
  return (await database.get('clips', id)) ?? null
}

/** Clips that wait or are under way. */
export async function pendingClips(database: Database): Promise<readonly Clip[]> {
  const lists = await Promise.all([
    database.getAllFromIndex('clips', 'state', 'waiting'),
    database.getAllFromIndex('clips', 'state', 'sending'),
  ])
  return lists.flat()
}

export async function sentClips(database: Database): Promise<readonly Clip[]> {
  return database.getAllFromIndex('clips', 'state', 'sent')
}

/** How many clips there are, by where they are. */
export async function countClips(database: Database): Promise<Readonly<Record<Delivery['kind'], number>>> {
  const count = (state: Delivery['kind']) => database.countFromIndex('clips', 'state', state)
  const [waiting, sending, sent, refused, needsAttention, byHand, carried] = await Promise.all([
    count('waiting'),
    count('sending'),
    count('sent'),
    count('refused'),
    count('needsAttention'),
    count('byHand'),
    count('carried'),
  ])
  return { waiting, sending, sent, refused, needsAttention, byHand, carried }
}

/** Ids of the clips that have not arrived: those that wait for the officer count as well. */
export async function openClips(database: Database): Promise<readonly string[]> {
  const lists = await Promise.all(
    (['waiting', 'sending', 'refused', 'needsAttention', 'byHand', 'carried'] as const).map((state) =>
      database.getAllKeysFromIndex('clips', 'state', state),
    ),
  )
  return lists.flat()
}

export async function picturesOf(database: Database, clip: string): Promise<readonly Picture[]> {
  const stored = await database.getAllFromIndex('pictures', 'clip', clip)
  return inOrder(stored)
}

/** The first picture of a clip, to show it by. */
export async function firstPicture(database: Database, clip: string): Promise<Picture | null> {
  return (await database.get('pictures', [clip, 0]))?.picture ?? null
}

/**
 * Changes where a clip is, in one step; `next` sees what is stored now and answers null to leave it alone.
 * Resolves to the changed clip; null where it is gone or was left alone.
 */
export async function changeDelivery(
  database: Database,
  id: string,
  next: (delivery: Delivery) => Delivery | null,
): Promise<Clip | null> {
  const change = database.transaction('clips', 'readwrite', { durability: 'strict' })
  const clip = await change.store.get(id)
  const delivery = clip === undefined ? null : next(clip.delivery)
  const changed = clip === undefined || delivery === null ? null : { ...clip, delivery }
  if (changed !== null) await change.store.put(changed)
  await change.done
  return changed
}

/** Deletes a clip with its pictures, unless it is being sent just now. Resolves to whether it is gone. */
export async function deleteClip(database: Database, id: string): Promise<boolean> {
  const change = database.transaction(['clips', 'pictures'], 'readwrite')
  const clip = await change.objectStore('clips').get(id)
  const isFree = clip === undefined || clip.delivery.kind !== 'sending'
  if (isFree) {
    await change.objectStore('clips').delete(id)
    for (const key of await change.objectStore('pictures').index('clip').getAllKeys(id)) {
      await change.objectStore('pictures').delete(key)
    }
  }
  await change.done
  return isFree
}

/**
 * Takes a clip out of the queue to be edited: it becomes a draft, in one step, so that it is never lost and never sent
 * meanwhile. `draftOf` answers null where the clip may not be edited. Resolves to the draft's id, or null.
 */
export async function takeBack(
  database: Database,
  id: string,
  draftOf: (clip: Clip, pictures: readonly Picture[]) => Draft | null,
): Promise<string | null> {
  const change = database.transaction(['clips', 'pictures', 'drafts'], 'readwrite', { durability: 'strict' })
  const pictures = change.objectStore('pictures')
  const [clip, stored] = await Promise.all([change.objectStore('clips').get(id), pictures.index('clip').getAll(id)])
  const draft = clip === undefined ? null : draftOf(clip, inOrder(stored))
  if (draft !== null) {
    await change.objectStore('drafts').put(draft)
    await change.objectStore('clips').delete(id)
    for (const { clip: of, index } of stored) await pictures.delete([of, index])
  }
  await change.done
  return draft?.id ?? null
}

function inOrder(stored: readonly StoredPicture[]): readonly Picture[] {
  return [...stored].sort((a, b) => a.index - b.index).map(({ picture }) => picture)
}
