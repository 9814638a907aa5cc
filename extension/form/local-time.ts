/** Bengkayang is at UTC+7 the whole year; an officer's laptop may be set otherwise. ms */
const OFFICE_OFFSET = 7 * 3_600_000

/**
 * A moment as a `datetime-local` input takes it, in the office's time; '' for none.
 *
 * @example localTime('2025-03-12T07:00:00.000Z') // '2025-03-12T14:00'
 */
export function localTime(moment: string): string {
  const time = Date.parse(moment)
  return Number.isNaN(time) ? '' : new Date(time + OFFICE_OFFSET).toISOString().slice(0, 16)
}

/** The other way round: ISO 8601 in UTC; '' for none. */
export function momentOf(local: string): string {
  const time = Date.parse(`${local}Z`)
  return Number.isNaN(time) ? '' : new Date(time - OFFICE_OFFSET).toISOString()
}
