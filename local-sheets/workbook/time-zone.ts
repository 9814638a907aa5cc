const MS_PER_DAY = 86_400_000
/** Days from 1899-12-30, where serial numbers start, to 1970-01-01. */
const EPOCH_SERIAL = 25_569

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone)
  if (known) return known
  const formatter = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    era: 'short',
    ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' },
  })
  formatters.set(timeZone, formatter)
  return formatter
}

/** What the zone's clocks are ahead of UTC at this moment, in ms. Throws RangeError where the zone is unknown. */
export function offsetAt(time: number, timeZone: string): number {
  const part: Record<string, string> = {}
  for (const { type, value } of formatterOf(timeZone).formatToParts(time)) part[type] = value
  const year = part['era'] === 'BC' ? 1 - Number(part['year']) : Number(part['year'])
  const local = new Date(0)
  local.setUTCFullYear(year, Number(part['month']) - 1, Number(part['day']))
  local.setUTCHours(Number(part['hour']), Number(part['minute']), Number(part['second']))
  return local.getTime() - Math.floor(time / 1000) * 1000
}

/** A moment as the serial number that a clock in the zone shows. */
export const serialOf = (time: number, timeZone: string): number =>
  (time + offsetAt(time, timeZone)) / MS_PER_DAY + EPOCH_SERIAL

/** The moment at which a clock in the zone shows this serial number, in ms since 1970, to the ms. */
export function momentOf(serial: number, timeZone: string): number {
  const local = Math.round((serial - EPOCH_SERIAL) * MS_PER_DAY)
  const guess = local - offsetAt(local, timeZone)
  return local - offsetAt(guess, timeZone)
}

/** `momentOf` that remembers: a column of dates names the same days over and over. */
export function momentsIn(timeZone: string): (serial: number) => number {
  const known = new Map<number, number>()
  return (serial) => {
    const moment = known.get(serial) ?? momentOf(serial, timeZone)
    known.set(serial, moment)
    return moment
  }
}
