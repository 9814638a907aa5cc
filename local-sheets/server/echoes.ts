import { randomBytes } from 'node:crypto'

/** What a web app has answered, until its caller fetches it. */
export interface Echo {
  readonly content: string
  readonly contentType: string
  readonly fileName: string | null
}

export interface Echoes {
  /** Gives the key under which it can be had, once. */
  keep(echo: Echo): string
  /** `null` where it was fetched before, has gone stale or never was. */
  take(key: string): Echo | null
}

/** ms; how long Google keeps an answer is told nowhere. */
const LIFETIME = 5 * 60_000

export function echoes(now: () => number = Date.now): Echoes {
  const kept = new Map<string, { readonly echo: Echo; readonly until: number }>()
  const forgetStale = () => {
    for (const [key, { until }] of kept) if (until <= now()) kept.delete(key)
  }
  return {
    keep(echo) {
      forgetStale()
      const key = randomBytes(48).toString('base64url')
      kept.set(key, { echo, until: now() + LIFETIME })
      return key
    },
    take(key) {
      forgetStale()
      const found = kept.get(key)
      kept.delete(key)
      return found?.echo ?? null
    },
  }
}
