import { timeWindow } from './limits.ts'

/**
 * The nonces that were used and whose requests would still be in time: 13 characters each, five for the minute at whose
 * end it may be forgotten (base 36) and eight of the nonce. So a property of 9 KB holds them.
 */
export type UsedNonces = string

const ENTRY = 13
const MINUTE_DIGITS = 5
const MINUTE = 60_000
/** Entries that fit a property. */
const CAPACITY = 680

export function isUsed(used: UsedNonces, nonce: string): boolean {
  return entries(used).some((entry) => entry.slice(MINUTE_DIGITS) === shortOf(nonce))
}

/**
 * Remembers a nonce, and forgets those whose time is over; `null`: there is no room until some are.
 *
 * @param time When the request was signed, in ms since 1970.
 */
export function remember(used: UsedNonces, nonce: string, time: number, now: number): UsedNonces | null {
  const current = entries(used).filter((entry) => minuteOf(entry) >= Math.floor(now / MINUTE))
  if (current.length >= CAPACITY) return null
  const until = Math.floor((time + timeWindow) / MINUTE) + 1
  return [...current, until.toString(36).padStart(MINUTE_DIGITS, '0') + shortOf(nonce)].join('')
}

const shortOf = (nonce: string): string => nonce.slice(0, ENTRY - MINUTE_DIGITS)
const minuteOf = (entry: string): number => Number.parseInt(entry.slice(0, MINUTE_DIGITS), 36)
const entries = (used: UsedNonces): readonly string[] => used.match(/.{13}/g) ?? []
