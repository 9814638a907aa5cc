import type { PageLanguage } from './relative-time.ts'
import { asUtc, instantIn, type WallTime, wallTime, writtenZones } from './zone.ts'

const DAY = 86_400_000
const MINUTE = 60_000

const months: readonly string[] = [
  'jan(?:uari|uary)?',
  'feb(?:ruari|ruary)?|pebruari',
  'mar(?:et|ch)?',
  'apr(?:il)?',
  'mei|may',
  'jun(?:i|e)?',
  'jul(?:i|y)?',
  'agu(?:stus|s|t)?|aug(?:ust)?|ags',
  'sep(?:t|tember)?',
  'okt(?:ober)?|oct(?:ober)?',
  'nov(?:ember|pember)?',
  'des(?:ember)?|dec(?:ember)?',
]
const month = `(${months.join('|')})\\.?`

const weekdays: readonly RegExp[] = [
  /minggu|ahad|sunday/,
  /senin|monday/,
  /selasa|tuesday/,
  /rabu|wednesday/,
  /kamis|thursday/,
  /jum'?at|friday/,
  /sabtu|saturday/,
]

/** Words and signs that may stand between the parts of a date. */
const fillers =
  /\b(?:pukul|jam|pk|tanggal|tgl|at|on|pada|the|sun|mon|tue|wed|thu|fri|sat|sen|sel|rab|kam|jum|sab|min)\b|[\s,.·•|/()-]+/g

export interface WrittenDate {
  /** ms. */
  readonly instant: number
  /** ms either way: half a day where only the day is told. */
  readonly plusMinus: number
  /** The year, the day or the zone was told by us, not by the page. */
  readonly isInferred: boolean
}

export interface Reading {
  /** ms. */
  readonly now: number
  /** The zone of times that name none. */
  readonly zone: string
  /** Of the page: tells whether 03/04 is in April or in March. */
  readonly language: PageLanguage
}

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly isInferred: boolean
}

/**
 * A date written for people, Indonesian or English; `null` where anything in the text is not understood.
 *
 * @example parseWrittenDate('12 Maret pukul 14.00', { now, zone: 'Asia/Pontianak', language: 'id' })
 */
export function parseWrittenDate(text: string, reading: Reading): WrittenDate | null {
  let rest = ` ${text.trim().toLowerCase()} `
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = pattern.exec(rest)
    if (found) rest = rest.replace(found[0], ' ')
    return found
  }
  const day = takeDay(take, reading)
  const clock = take(/(?<!\d)(\d{1,2})[.:](\d{2})(?:[.:]\d{2})?\s*([ap])?\.?(?:m\b\.?)?/)
  const zone = take(/\b(wib|wita|wit|gmt|utc)\b/)?.[1]
  const weekday = weekdays.findIndex((name) => take(new RegExp(`\\b(?:${name.source})\\b`)))
  if (rest.replace(fillers, '') !== '') return null
  const onDay = day ?? (weekday >= 0 && clock ? latestWeekday(weekday, reading) : null)
  return onDay && momentOf(onDay, clock, zone, reading)
}

type Take = (pattern: RegExp) => RegExpExecArray | null

function takeDay(take: Take, reading: Reading): Day | null {
  if (take(/\b(?:kemarin|yesterday)\b/)) return daysAgo(1, reading)
  if (take(/\b(?:hari ini|today)\b/)) return daysAgo(0, reading)
  const iso = take(/(?<!\d)(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/)
  if (iso) return dated(iso[1], Number(iso[2]), iso[3], reading)
  const dayFirst = take(
    new RegExp(`(?<![\\d.:])(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+${month}(?:,?[\\s-]+(\\d{4}))?(?![\\w])`),
  )
  if (dayFirst) return dated(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1], reading)
  const monthFirst = take(new RegExp(`\\b${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?(?![\\d.:])`))
  if (monthFirst) return dated(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2], reading)
  const numbers = take(/(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/)
  return numbers && numericDay(Number(numbers[1]), Number(numbers[3]), numbers[4], reading)
}

/** Day first in Indonesia; elsewhere only where one of the two can be no month. */
function numericDay(first: number, second: number, year: string | undefined, reading: Reading): Day | null {
  if (reading.language === 'id' || first > 12) return dated(year, second, String(first), reading)
  if (second > 12 || first === second) return dated(year, first, String(second), reading)
  return null
}

function monthNumber(name = ''): number {
  return months.findIndex((pattern) => new RegExp(`^(?:${pattern})$`).test(name)) + 1
}

/** Where the year is left out, the latest such day that is not to come. */
function dated(year: string | undefined, ofMonth: number, ofDay: string | undefined, { now, zone }: Reading): Day {
  const day = { month: ofMonth, day: Number(ofDay) }
  if (year !== undefined) return { ...day, year: Number(year), isInferred: false }
  const today = wallTime(zone, now)
  const isToCome = asUtc({ ...today, ...day, hour: 0, minute: 0 }) > asUtc(today) + DAY
  return { ...day, year: today.year - (isToCome ? 1 : 0), isInferred: true }
}

function daysAgo(days: number, { now, zone }: Reading): Day {
  const { year, month, day } = wallTime(zone, now - days * DAY)
  return { year, month, day, isInferred: true }
}

function latestWeekday(weekday: number, reading: Reading): Day {
  const today = new Date(asUtc(wallTime(reading.zone, reading.now))).getUTCDay()
  return daysAgo((today - weekday + 7) % 7 || 7, reading)
}

function momentOf(
  day: Day,
  clock: RegExpExecArray | null,
  zone: string | undefined,
  reading: Reading,
): WrittenDate | null {
  const half = clock?.[3]
  const hour = clock ? Number(clock[1]) : 12
  if (half !== undefined && (hour < 1 || hour > 12)) return null
  const wall: WallTime = {
    ...day,
    hour: half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0),
    minute: clock ? Number(clock[2]) : 0,
  }
  const offset = zone === undefined ? undefined : writtenZones[zone]
  const utc = instantIn('UTC', wall)
  if (utc === null) return null
  const instant = offset === undefined ? instantIn(reading.zone, wall) : utc - offset * MINUTE
  if (instant === null) return null
  return { instant, plusMinus: clock ? MINUTE : DAY / 2, isInferred: day.isInferred || offset === undefined }
}
