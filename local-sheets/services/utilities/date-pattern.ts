import { offsetAt } from '../../workbook/time-zone.ts'
import { fail } from '../exception.ts'

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
]

/** A moment as Java's SimpleDateFormat writes it, names in English whatever the locale. Throws on an unknown zone or letter. */
export function formatDate(time: number, timeZone: string, pattern: string): string {
  const offset = offsetOf(time, timeZone)
  const clock = new Date(time + offset)
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (match, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'")
    return field(match, clock, offset)
  })
}

/** Names of zones, and `GMT+7` as Java has it. */
function offsetOf(time: number, timeZone: string): number {
  const fixed = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(timeZone)
  if (fixed) return (fixed[1] === '-' ? -1 : 1) * (Number(fixed[2]) * 60 + Number(fixed[3] ?? 0)) * 60_000
  try {
    return offsetAt(time, timeZone)
  } catch {
    return fail(`Invalid argument: timeZone. Should be of type: String`)
  }
}

function field(letters: string, clock: Date, offset: number): string {
  const number = (value: number) => String(value).padStart(letters.length, '0')
  const name = (full: string | undefined) => (letters.length > 3 ? (full ?? '') : (full ?? '').slice(0, 3))
  const hour = clock.getUTCHours()
  switch (letters[0]) {
    case 'y':
      return letters.length === 2 ? String(clock.getUTCFullYear()).slice(-2) : number(clock.getUTCFullYear())
    case 'M':
    case 'L':
      return letters.length > 2 ? name(MONTHS[clock.getUTCMonth()]) : number(clock.getUTCMonth() + 1)
    case 'd':
      return number(clock.getUTCDate())
    case 'E':
      return name(DAYS[clock.getUTCDay()])
    case 'u':
      return number(clock.getUTCDay() || 7)
    case 'a':
      return hour < 12 ? 'AM' : 'PM'
    case 'H':
      return number(hour)
    case 'h':
      return number(hour % 12 || 12)
    case 'm':
      return number(clock.getUTCMinutes())
    case 's':
      return number(clock.getUTCSeconds())
    case 'S':
      return number(clock.getUTCMilliseconds())
    case 'Z':
      return shift(offset, '')
    case 'X':
      return offset === 0
        ? 'Z'
        : letters.length === 1
          ? shift(offset, '').slice(0, 3)
          : shift(offset, letters.length > 2 ? ':' : '')
    case 'z':
      return offset === 0 ? 'GMT' : `GMT${shift(offset, ':')}`
    default:
      return fail(`Illegal pattern character '${letters[0]}' in local-sheets`)
  }
}

function shift(offset: number, separator: string): string {
  const minutes = Math.abs(Math.round(offset / 60_000))
  const two = (value: number) => String(value).padStart(2, '0')
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`
}
