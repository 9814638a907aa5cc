const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const WEEK = 7 * DAY
const MONTH = 30 * DAY
const YEAR = 365 * DAY

/** The language in which a site shows itself. */
export type PageLanguage = 'id' | 'en' | 'other'

/** Words that mean one unit in every language that we read. */
const words: Readonly<Record<string, number>> = {
  ...{ detik: SECOND, dtk: SECOND, second: SECOND, seconds: SECOND, sec: SECOND, secs: SECOND },
  ...{ menit: MINUTE, mnt: MINUTE, minute: MINUTE, minutes: MINUTE, min: MINUTE, mins: MINUTE },
  ...{ jam: HOUR, hour: HOUR, hours: HOUR, hrs: HOUR },
  ...{ hari: DAY, day: DAY, days: DAY },
  ...{ minggu: WEEK, pekan: WEEK, mgg: WEEK, week: WEEK, weeks: WEEK, wk: WEEK, wks: WEEK },
  ...{ bulan: MONTH, bln: MONTH, month: MONTH, months: MONTH, mo: MONTH, mos: MONTH },
  ...{ tahun: YEAR, thn: YEAR, year: YEAR, years: YEAR, yr: YEAR, yrs: YEAR },
}

/** Letters that stand for different units in different languages: 5h are five hours, or lima hari. */
const letters: Readonly<Record<PageLanguage, Readonly<Record<string, number>>>> = {
  id: { d: SECOND, j: HOUR, hr: DAY, mg: WEEK, th: YEAR },
  en: { s: SECOND, m: MINUTE, h: HOUR, hr: HOUR, d: DAY, w: WEEK, y: YEAR },
  other: {},
}

const now = /^(?:baru saja|baru-baru ini|sekarang|just now|now)$/
const ago =
  /^(?:(?:streamed|premiered|posted|published|disiarkan|ditayangkan|tayang perdana|streaming|diposting|dikirim)\s+)?(?:(\d{1,3})\s*|(an?)\s+|(se))([a-z]+)\.?(?:\s+(?:ago|(?:yang )?lalu))?$/

/** How long ago, and by how much that may be off either way, in ms. */
export interface Age {
  readonly age: number
  readonly plusMinus: number
}

/**
 * A time told from now. Sites cut off what is left over, or round: so it may be off by one unit.
 *
 * @example parseAge('3 hari yang lalu', 'id') // { age: 259200000, plusMinus: 86400000 }
 */
export function parseAge(text: string, language: PageLanguage): Age | null {
  const plain = text.trim().toLowerCase().replace(/\s+/g, ' ')
  if (now.test(plain)) return { age: 0, plusMinus: MINUTE }
  const found = ago.exec(plain)
  const unit = unitOf(found?.[4] ?? '', language)
  if (found === null || unit === null) return null
  return { age: Number(found[1] ?? 1) * unit, plusMinus: unit }
}

function unitOf(word: string, language: PageLanguage): number | null {
  if (Object.hasOwn(words, word)) return words[word] ?? null
  const short = letters[language]
  return Object.hasOwn(short, word) ? (short[word] ?? null) : null
}
