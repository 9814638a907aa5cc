/** How long to wait before the next try: doubled with every failed one, between half a minute and an hour. */

const FIRST_MS = 30_000
const MOST_MS = 3_600_000

/**
 * Milliseconds to wait after `tries` failed ones (from 1). `random` in [0, 1) spreads them between half and the whole of the
 * doubled time, so that the clips of an office do not come back all at once after an outage.
 *
 * @example backoff(1, 0.5) // 22_500
 */
export function backoff(tries: number, random: number): number {
  const whole = Math.min(MOST_MS, FIRST_MS * 2 ** Math.min(tries - 1, 20))
  return Math.round(whole / 2 + (random * whole) / 2)
}
