const msPerDay = 86_400_000
/** 1970-01-01 as a serial number. */
const unixEpoch = 25_569

export interface CivilDate {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

/** Days since 1899-12-30. Months and days may run over: month 13 is January of the next year. */
export function serialOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / msPerDay + unixEpoch
}

/** The date of a serial number, its time of day left out. */
export function civilDate(serial: number): CivilDate {
  const date = new Date((Math.floor(serial) - unixEpoch) * msPerDay)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}
