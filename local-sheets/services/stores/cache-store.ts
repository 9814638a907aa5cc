import { fail } from '../exception.ts'
import type { StoreName } from './property-stores.ts'

const MAX_KEY = 250
const MAX_VALUE = 100 * 1024
const MAX_ITEMS = 1000

/** seconds */
export const DEFAULT_LIFETIME = 600
const MAX_LIFETIME = 21_600

interface Item {
  readonly value: string
  /** ms since 1970 */
  readonly expires: number
}

/** The caches. They live as long as the program does; a cache promises no more. */
export class CacheStore {
  readonly #items = new Map<string, Item>()
  readonly #now: () => number

  constructor(now: () => number) {
    this.#now = now
  }

  get(store: StoreName, key: string): string | null {
    const item = this.#items.get(`${store}:${key}`)
    return item && item.expires > this.#now() ? item.value : null
  }

  put(store: StoreName, key: string, value: string, seconds: number): void {
    if (key.length > MAX_KEY) fail('Argument too large: key')
    if (Buffer.byteLength(value) > MAX_VALUE) fail('Argument too large: value')
    const lifetime = Math.min(Math.max(seconds, 1), MAX_LIFETIME)
    // Taken out first, so that the item that goes when the cache is full is the one put longest ago.
    this.#items.delete(`${store}:${key}`)
    this.#items.set(`${store}:${key}`, { value, expires: this.#now() + lifetime * 1000 })
    const [oldest] = this.#items.keys()
    if (this.#items.size > MAX_ITEMS && oldest !== undefined) this.#items.delete(oldest)
  }

  remove(store: StoreName, key: string): void {
    this.#items.delete(`${store}:${key}`)
  }
}
