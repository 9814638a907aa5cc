import { useEffect, useState } from 'preact/hooks'
import type { Database } from '../store/database.ts'
import { getDraft } from '../store/draft-store.ts'
import { type Capturing, onCapturing } from './capturing.ts'

/**
 * What the worker is taking now; null for nothing. When it has ended, the popup closes where a page of its own goes on, and
 * begins anew with what was kept where the officer gave up.
 */
export function useCapturing(database: Database, first: Capturing | null): Capturing | null {
  const [capturing, setCapturing] = useState(first)
  const draft = capturing?.draft
  useEffect(
    () =>
      onCapturing((step) => {
        if (step !== null) setCapturing(step)
        else if (draft !== undefined) leave(database, draft).catch((error: unknown) => console.error(error))
      }),
    [database, draft],
  )
  return capturing
}

async function leave(database: Database, id: string): Promise<void> {
  const draft = await getDraft(database, id)
  if (draft?.page === null) window.close()
  else location.reload()
}
