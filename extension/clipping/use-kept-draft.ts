import { useEffect, useRef } from 'preact/hooks'
import type { Database } from '../store/database.ts'
import { putDraft } from '../store/draft-store.ts'
import { type ClipState, isTouched } from './clip-state.ts'

/** How long the officer has to pause before what was entered is stored. ms */
const PAUSE = 300

/**
 * Keeps what the officer enters, so that a closed tab or popup loses nothing: the queue page offers to continue it, and the
 * popup does on the same page. What the extension filled in by itself is not worth keeping.
 */
export function useKeptDraft(database: Database, state: ClipState): void {
  const { draft, isSaving } = state
  const stored = useRef(draft)
  // Saving deletes the draft: it must not come back after that.
  const isDue = !isSaving && isTouched(state)
  useEffect(() => {
    if (!isDue || stored.current === draft) return
    const store = () => {
      if (stored.current === draft) return
      stored.current = draft
      putDraft(database, draft).catch((error: unknown) => console.error(error))
    }
    const timer = setTimeout(store, PAUSE)
    addEventListener('pagehide', store)
    return () => {
      clearTimeout(timer)
      removeEventListener('pagehide', store)
    }
  }, [database, draft, isDue])
}
