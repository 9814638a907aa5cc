import { useEffect } from 'preact/hooks'
import { tellWorker } from './messages.ts'
import type { Desk } from './open-clip.ts'

/** What a sheet has told is asked for anew after this: another officer may have clipped the same post meanwhile. ms */
const AGE = 300_000

/** Has the sheet asked, while a form is open, what there is to choose from and what is clipped. Nothing waits for it. */
export function useNews({ current }: Desk): void {
  useEffect(() => {
    if (current !== null && Date.now() - current.catalogAt > AGE) {
      tellWorker({ kind: 'refreshSheet', sheet: current.id }).catch((error: unknown) => console.warn(error))
    }
  }, [current])
}
