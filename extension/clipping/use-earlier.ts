import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Sheet } from '../pairing/sheet.ts'
import type { Clip } from '../queue/clip.ts'
import { onChange } from '../store/changes.ts'
import { allClips } from '../store/clip-store.ts'
import type { Database } from '../store/database.ts'
import type { Draft } from '../store/draft.ts'
import { getSheet } from '../store/sheet-store.ts'
import { earlierClips, isClipped } from './earlier.ts'

/** What is known of earlier clips of the post that a form names. */
export interface Earlier {
  /** Those of this browser. */
  readonly clips: readonly Clip[]
  /** The sheet that this one goes to has one, from whatever browser. */
  readonly isInSheet: boolean
}

export function useEarlier(database: Database, { id, form }: Draft, sheet: Sheet | null): Earlier {
  const [clips, setClips] = useState<readonly Clip[]>([])
  // Once, not with every letter that is typed.
  useEffect(() => {
    allClips(database)
      .then(setClips)
      .catch((error: unknown) => console.error(error))
  }, [database])

  const newest = useNewest(database, sheet)
  const [isInSheet, setInSheet] = useState(false)
  const post = [form.canonicalUrl.value, form.account.value, form.text.value]
  useEffect(() => {
    let isCurrent = true
    const look = async () => {
      const isThere = newest !== null && (await isClipped(newest, form))
      if (isCurrent) setInSheet(isThere)
    }
    look().catch((error: unknown) => console.error(error))
    return () => {
      isCurrent = false
    }
  }, [newest, ...post])

  return { clips: useMemo(() => earlierClips(clips, id, form), [clips, id, ...post]), isInSheet }
}

/** The sheet as it is stored now: its news may come while the form is open. */
function useNewest(database: Database, sheet: Sheet | null): Sheet | null {
  const [newest, setNewest] = useState(sheet)
  useEffect(() => {
    setNewest(sheet)
    return onChange(async () => setNewest(sheet === null ? null : await getSheet(database, sheet.id)))
  }, [database, sheet])
  return newest
}
