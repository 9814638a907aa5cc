/** Bengkayang is at UTC+7 the whole year. ms */
export const OFFICE_OFFSET = 7 * 60 * 60_000

/**
 * The day at the office (WIB) of a moment.
 *
 * @example dayAtOffice('2026-03-15T20:00:00.000Z') // '2026-03-16'
 */
export function dayAtOffice(moment: string): string {
  return new Date(Date.parse(moment) + OFFICE_OFFSET).toISOString().slice(0, 10)
}
