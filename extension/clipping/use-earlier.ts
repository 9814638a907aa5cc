import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Clip } from '../queue/clip.ts'
import { allClips } from '../store/clip-store.ts'
import type { Database } from '../store/database.ts'
import type { Draft } from '../store/draft.ts'
import { earlierClips } from './earlier.ts'

/** Clips of this browser that hold the post that the form names now. They are read once, not with every letter that is typed. */
export function useEarlier(database: Database, { id, form }: Draft): readonly Clip[] {
  const [clips, setClips] = useState<readonly Clip[]>([])
  useEffect(() => {
    allClips(database)
      .then(setClips)
      .catch((error: unknown) => console.error(error))
  }, [database])
  return useMemo(
    () => earlierClips(clips, id, form),
    [clips, id, form.canonicalUrl.value, form.account.value, form.text.value],
  )
}
