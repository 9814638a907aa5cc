import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Picture } from '../capture/picture.ts'
import type { Sheet } from '../pairing/sheet.ts'
import type { Clip } from '../queue/clip.ts'
import type { Draft } from './draft.ts'

/** The bytes of one picture, apart from its clip so that a list of clips loads no pictures. */
export interface StoredPicture {
  readonly clip: string
  /** Place in the clip, from 0. */
  readonly index: number
  readonly picture: Picture
}

interface Schema extends DBSchema {
  clips: { key: string; value: Clip; indexes: { state: Clip['delivery']['kind'] } }
  pictures: { key: [string, number]; value: StoredPicture; indexes: { clip: string } }
  sheets: { key: string; value: Sheet }
  drafts: { key: string; value: Draft }
}

export type Database = IDBPDatabase<Schema>

const VERSION = 1

/** Opens the extension's own database, making it where it is new. `name` is another one's in tests. */
export function openDatabase(name = 'pug'): Promise<Database> {
  return openDB<Schema>(name, VERSION, {
    upgrade(database) {
      database.createObjectStore('clips', { keyPath: 'id' }).createIndex('state', 'delivery.kind')
      database.createObjectStore('pictures', { keyPath: ['clip', 'index'] }).createIndex('clip', 'clip')
      database.createObjectStore('sheets', { keyPath: 'id' })
      database.createObjectStore('drafts', { keyPath: 'id' })
    },
    // A page that was left open must not keep a newer version of the extension from opening it.
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close()
    },
  })
}
