import { useEffect, useRef } from 'preact/hooks'
import type { Database } from '../store/database.ts'
import { putDraft } from '../store/draft-store.ts'
import type { ClipState } from './clip-state.ts'

/** How long the officer has to pause before what was entered is stored. ms */
const PAUSE = 800

/** Keeps what the officer enters, so that a closed tab loses nothing: the queue page offers to continue it. */
export function useKeptDraft(database: Database, { draft, saving }: ClipState): void {
  const stored = useRef(draft)
  useEffect(() => {
    // Saving deletes the draft: it must not come back after that.
    if (saving !== 'no' || stored.current === draft) return
    const timer = setTimeout(() => {
      stored.current = draft
      putDraft(database, draft).catch((error: unknown) => console.error(error))
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [database, draft, saving])
}
