import type { TextKey } from '../locale/catalogues.ts'

const troubles = { 'disk-full': 'queue.diskFull', 'not-stored': 'queue.clipNotStored' } as const satisfies Readonly<
  Record<string, TextKey>
>

/** Why a clip that was begun without a page could not be stored; the address of the queue's page says it after `#`. */
export type QueueTrouble = keyof typeof troubles

/** What is to be said when the queue's page opens, by its address; null where nothing went wrong. */
export function troubleIn(hash: string): TextKey | null {
  const said = hash.replace(/^#/, '')
  return Object.entries(troubles).find(([trouble]) => trouble === said)?.[1] ?? null
}
