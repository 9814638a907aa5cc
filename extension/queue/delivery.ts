import { backoff } from './backoff.ts'

/** Where a clip is on its way to the sheet. Times are milliseconds since 1970. */
export type Delivery = Waiting | Sending | Sent | Refused | NeedsAttention | ByHand | Carried

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
  /** The officer says so; the sheet itself cannot tell. */
  readonly byOfficer?: true
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

/** Its sheet cannot be reached: the officer has to save it as a clip file and bring that there. */
export interface ByHand {
  readonly kind: 'byHand'
  readonly at: number
  /** It was tried when the sheet could be reached, and may have arrived then. */
  readonly inDoubt: boolean
}

/** It is in a clip file. Whether that has been imported only the officer can tell. */
export interface Carried {
  readonly kind: 'carried'
  /** When it was last put into one. */
  readonly at: number
}

/** What came of one try. */
export type Outcome =
  | { readonly kind: 'stored' }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'byHand'; readonly perhapsStored: boolean }
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
    case 'byHand':
      return { kind: 'byHand', at: now, inDoubt: outcome.perhapsStored }
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
    case 'byHand':
    case 'carried':
      return delivery
  }
}

/** The sheet can be reached after all; null where that changes nothing. What is in a file may have been imported. */
export function sentAfterAll(delivery: Delivery, now: number): Delivery | null {
  if (delivery.kind === 'byHand') return { ...newDelivery(now), inDoubt: delivery.inDoubt }
  return delivery.kind === 'carried' ? { ...newDelivery(now), inDoubt: true } : null
}

/** It was put into a clip file; null where it goes by itself all the same. */
export function putIntoFile(delivery: Delivery, now: number): Delivery | null {
  return isByHand(delivery) ? { kind: 'carried', at: now } : null
}

/** The officer has seen it in the sheet; null where that is not theirs to say. */
export function confirmed(delivery: Delivery, now: number): Delivery | null {
  return delivery.kind === 'carried' ? { kind: 'sent', at: now, byOfficer: true } : null
}

/** Whether it never goes by itself. */
export function isByHand({ kind }: Delivery): boolean {
  return kind === 'byHand' || kind === 'carried'
}

/**
 * Whether a clip may be changed: not while it is under way or in a file, not once it has arrived, and not while it may have arrived, or the
 * sheet would hold another clip under its id.
 */
export function isEditable(delivery: Delivery): boolean {
  if (delivery.kind === 'waiting' || delivery.kind === 'needsAttention' || delivery.kind === 'byHand') {
    return !delivery.inDoubt
  }
  return delivery.kind === 'refused'
}

/** When there is something to do for it; null where it waits for nobody but the officer. */
export function dueAt(delivery: Delivery): number | null {
  if (delivery.kind === 'waiting') return delivery.notBefore
  return delivery.kind === 'sending' ? delivery.since : null
}
