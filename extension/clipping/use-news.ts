import { useEffect } from 'preact/hooks'
import type { Sheet } from '../pairing/sheet.ts'
import { tellWorker } from './messages.ts'

/** What a sheet has told is asked for anew after this: another officer may have clipped the same post meanwhile. ms */
const AGE = 300_000

/** Has the sheet asked, while a form is open, what there is to choose from and what is clipped. Nothing waits for it. */
export function useNews(sheet: Sheet | null): void {
  useEffect(() => {
    if (sheet !== null && Date.now() - sheet.catalogAt > AGE) {
      tellWorker({ kind: 'refreshSheet', sheet: sheet.id }).catch((error: unknown) => console.warn(error))
    }
  }, [sheet])
}
