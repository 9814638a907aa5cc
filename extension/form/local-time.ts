import { OFFICE_OFFSET } from '../../shared/evidence/office-day.ts'

/**
 * A moment as a `datetime-local` input takes it, in the office's time, however the officer's laptop is set; '' for none.
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
