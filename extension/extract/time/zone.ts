/** The zones that Indonesian pages write behind a time, in minutes east of Greenwich. */
export const writtenZones: Readonly<Record<string, number>> = { wib: 420, wita: 480, wit: 540, gmt: 0, utc: 0 }

/** What a clock on the wall shows; month from 1. */
export interface WallTime {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
}

/** Minutes east of Greenwich of a zone ('Asia/Pontianak') at an instant (ms). */
function offsetOf(zone: string, instant: number): number {
  return Math.round((asUtc(wallTime(zone, instant)) - Math.floor(instant / 60_000) * 60_000) / 60_000)
}

/** What the clocks of a zone show at an instant (ms). */
export function wallTime(zone: string, instant: number): WallTime {
  const parts = new Intl.DateTimeFormat('en-u-hc-h23', {
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(instant)
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((each) => each.type === type)?.value)
  return { year: part('year'), month: part('month'), day: part('day'), hour: part('hour'), minute: part('minute') }
}

/** The instant (ms) at which the clocks of a zone show a time; `null` for a day that does not exist. */
export function instantIn(zone: string, wall: WallTime): number | null {
  const utc = asUtc(wall)
  const isReal = new Date(utc).getUTCDate() === wall.day && new Date(utc).getUTCMonth() === wall.month - 1
  if (!isReal || wall.hour > 23 || wall.minute > 59) return null
  return utc - offsetOf(zone, utc - offsetOf(zone, utc) * 60_000) * 60_000
}

/** The same clock face in Greenwich, in ms. */
export function asUtc({ year, month, day, hour, minute }: WallTime): number {
  return Date.UTC(year, month - 1, day, hour, minute)
}
