import { browser } from 'wxt/browser'
import * as z from 'zod/mini'

const KEY = 'capturing'

const capturingSchema = z.object({
  /** Id of the draft that the picture is for. */
  draft: z.string(),
  /** Screens that are taken, and of how many; 0 of 0 while the page is being made ready. */
  done: z.number(),
  total: z.number(),
  remainingMs: z.number(),
  /** When this was told, ms since 1970. */
  at: z.number(),
})

/** How far the picture is that the worker is taking. */
export type Capturing = z.infer<typeof capturingSchema>

/** ms of silence after which the worker must have been ended: it tells of each screen, two a second. */
const SILENCE = 20_000

/** Tells how far it is, to popups open now or later in this session; null: it is over. */
export async function tellCapturing(capturing: Capturing | null): Promise<void> {
  if (capturing === null) await browser.storage.session.remove(KEY)
  else await browser.storage.session.set({ [KEY]: capturing })
}

/** What the worker is taking at this moment; null for nothing. */
export async function capturingNow(now: number): Promise<Capturing | null> {
  const stored = await browser.storage.session.get(KEY)
  const capturing = parsed(stored[KEY])
  return capturing === null || now - capturing.at > SILENCE ? null : capturing
}

/** Calls `heard` with every step, and with null at the end, until the returned function is called. */
export function onCapturing(heard: (capturing: Capturing | null) => void): () => void {
  const listen = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>, area: string) => {
    const change = changes[KEY]
    if (area === 'session' && change !== undefined) heard(parsed(change.newValue))
  }
  browser.storage.onChanged.addListener(listen)
  return () => browser.storage.onChanged.removeListener(listen)
}

function parsed(stored: unknown): Capturing | null {
  const result = capturingSchema.safeParse(stored)
  return result.success ? result.data : null
}
