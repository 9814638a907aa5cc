import { backoff } from './backoff.ts'

/** Where a clip is on its way to the sheet. Times are milliseconds since 1970. */
export type Delivery = Waiting | Sending | Sent | Refused | NeedsAttention

export interface Waiting {
  readonly kind: 'waiting'
  /** Failed tries so far. */
  readonly tries: number
  /** Not to be tried before this time. */
  readonly notBefore: number
  /** It may have arrived already: ask before sending it again. */
  readonly inDoubt: boolean
  /** Why the last try failed; null before the first. */
  readonly code: string | null
}

export interface Sending {
  readonly kind: 'sending'
  readonly tries: number
  readonly since: number
  /** An earlier try may have come through. */
  readonly inDoubt: boolean
}

export interface Sent {
  readonly kind: 'sent'
  readonly at: number
}

/** The sheet will never take this clip as it is: it has to be edited or deleted. */
export interface Refused {
  readonly kind: 'refused'
  readonly at: number
  readonly code: string
}

/** Somebody has to set something right elsewhere (pair again, allow access); then the clip can be tried again as it is. */
export interface NeedsAttention {
  readonly kind: 'needsAttention'
  readonly at: number
  readonly code: string
  readonly inDoubt: boolean
}

/** What came of one try. */
export type Outcome =
  | { readonly kind: 'stored' }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'blocked'; readonly code: string; readonly perhapsStored: boolean }
  | { readonly kind: 'failed'; readonly code: string; readonly perhapsStored: boolean }

/** A clip that was just saved. */
export function newDelivery(now: number): Waiting {
  return { kind: 'waiting', tries: 0, notBefore: now, inDoubt: false, code: null }
}

export function begin({ tries, inDoubt }: Waiting, now: number): Sending {
  return { kind: 'sending', tries, since: now, inDoubt }
}

/** The state after a try. `random` in [0, 1), for the time to wait. */
export function settle({ tries }: Sending, outcome: Outcome, now: number, random: number): Delivery {
  switch (outcome.kind) {
    case 'stored':
      return { kind: 'sent', at: now }
    case 'refused':
      return { kind: 'refused', at: now, code: outcome.code }
    case 'blocked':
      return { kind: 'needsAttention', at: now, code: outcome.code, inDoubt: outcome.perhapsStored }
    case 'failed':
      return {
        kind: 'waiting',
        tries: tries + 1,
        notBefore: now + backoff(tries + 1, random),
        inDoubt: outcome.perhapsStored,
        code: outcome.code,
      }
  }
}

/** What a `sending` is when nobody sends it any more: the worker was ended in the middle of it. */
export function interrupted({ tries }: Sending, now: number): Waiting {
  return { kind: 'waiting', tries, notBefore: now, inDoubt: true, code: null }
}

/** Asked for by the officer: try it now. A clip that is under way or has arrived stays as it is. */
export function retried(delivery: Delivery, now: number): Delivery {
  switch (delivery.kind) {
    case 'waiting':
      return { ...delivery, notBefore: now }
    case 'refused':
      return newDelivery(now)
    case 'needsAttention':
      return { ...newDelivery(now), inDoubt: delivery.inDoubt }
    case 'sending':
    case 'sent':
      return delivery
  }
}

/**
 * Whether a clip may be changed: not while it is under way, not once it has arrived, and not while it may have arrived, or the
 * sheet would hold another clip under its id.
 */
export function isEditable(delivery: Delivery): boolean {
  if (delivery.kind === 'waiting' || delivery.kind === 'needsAttention') return !delivery.inDoubt
  return delivery.kind === 'refused'
}

/** When there is something to do for it; null where it waits for nobody but the officer. */
export function dueAt(delivery: Delivery): number | null {
  if (delivery.kind === 'waiting') return delivery.notBefore
  return delivery.kind === 'sending' ? delivery.since : null
}
