import type { LocalDate } from '../../../shared/tables/grid.ts'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/** The calendar date of a moment. */
export type DateOf = (moment: Date) => LocalDate

/**
 * Tells the calendar date of a moment in the spreadsheet's time zone. A date's own getters would tell it in the script's,
 * which may be another.
 */
export function calendarOf(spreadsheet: Spreadsheet): DateOf {
  const timeZone = spreadsheet.getSpreadsheetTimeZone()
  const known = new Map<number, LocalDate>()
  return (moment) => {
    const seen = known.get(moment.getTime())
    if (seen) return seen
    const date = parseIsoDate(Utilities.formatDate(moment, timeZone, 'yyyy-MM-dd'))
    known.set(moment.getTime(), date)
    return date
  }
}

function parseIsoDate(iso: string): LocalDate {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  return { year, month, day }
}
