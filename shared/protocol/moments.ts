/** Years that a sheet's days and folders can have: what lies far from our time was never meant. */
const YEAR = '(?:19|20|21)\\d{2}'
const momentPattern = new RegExp(`^${YEAR}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$`)

/** Is it a moment of 1900–2199 as `Date.prototype.toISOString` writes it, `2026-03-15T05:00:00.000Z`? */
export function isMoment(text: string): boolean {
  const ms = momentPattern.test(text) ? Date.parse(text) : Number.NaN
  // Written back it must be the same: engines read 30 February as 2 March.
  return !Number.isNaN(ms) && new Date(ms).toISOString() === text
}

/** Is it `YYYY-MM-DD`, a day of 1900–2199 that the calendar has? */
export function isDay(text: string): boolean {
  return isMoment(`${text}T00:00:00.000Z`)
}
