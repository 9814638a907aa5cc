/** The web has no posts from before: such a time is a mistake. */
const EARLIEST = Date.UTC(1995, 0, 1)
const LATEST = Date.UTC(2100, 0, 1)

/** ISO 8601 in UTC of an instant (ms); `null` where it is no time at which anyone can have posted. */
export function isoOf(instant: number): string | null {
  return instant >= EARLIEST && instant < LATEST ? new Date(instant).toISOString() : null
}

/** The instant (ms) of a full ISO 8601 time with its zone, as attributes have it; `null` for anything else. */
export function instantOfIso(text: string): number | null {
  const isFull = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/.test(text.trim())
  const instant = isFull ? Date.parse(text.trim().replace(/([+-]\d\d)(\d\d)$/, '$1:$2')) : Number.NaN
  return Number.isNaN(instant) ? null : instant
}
