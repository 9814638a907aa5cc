import type { Pending } from './head.ts'
import type { Properties } from './properties.ts'

/**
 * Which clips have been taken in, so that a repeat is known without a look at the sheet: 24 characters each, ten of the
 * id, eight of the payload's hash, six of the time received (seconds, base 36). They stand in properties of 360 entries;
 * when forty are full, the oldest is written over: a repeat then would have to be 14,000 clips late.
 */
const KEY = 'evidence.delivered.'
const ENTRY = 24
const PER_PROPERTY = 360
const PROPERTIES = 40

export interface Delivered {
  /** `2026-03-15T05:00:00.000Z` */
  readonly received: string
  /** Whether it is the same content too. */
  readonly isSame: boolean
}

/** The clip of this id, if it was taken in. */
export function findDelivered(properties: Properties, id: string, payloadSha256: string): Delivered | null {
  const mark = markOf(id)
  for (let index = 0; index < PROPERTIES; index++) {
    const entry = find(properties[KEY + index] ?? '', mark)
    if (entry === null) continue
    const received = new Date(Number.parseInt(entry.slice(18), 36) * 1000).toISOString()
    return { received, isSame: entry.slice(10, 18) === payloadSha256.slice(0, 8) }
  }
  return null
}

/** Remembers a row that is written. */
export function addDelivered(
  properties: Properties,
  { id, number, payloadSha256, received }: Pick<Pending, 'id' | 'number' | 'payloadSha256' | 'received'>,
): Properties {
  const key = KEY + (Math.floor((number - 1) / PER_PROPERTY) % PROPERTIES)
  const before = (number - 1) % PER_PROPERTY === 0 ? '' : (properties[key] ?? '')
  const seconds = Math.floor(Date.parse(received) / 1000)
  return { [key]: before + markOf(id) + payloadSha256.slice(0, 8) + seconds.toString(36).padStart(6, '0') }
}

function find(entries: string, mark: string): string | null {
  for (let at = entries.indexOf(mark); at >= 0; at = entries.indexOf(mark, at + 1)) {
    if (at % ENTRY === 0) return entries.slice(at, at + ENTRY)
  }
  return null
}

/** 48 bits of the id's chance: its first two groups of digits. */
function markOf(id: string): string {
  return Number.parseInt(id.replace(/-/g, '').slice(0, 12), 16).toString(36).padStart(10, '0')
}
