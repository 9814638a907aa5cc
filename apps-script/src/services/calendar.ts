import type { LocalDate } from '../../../shared/tables/grid.ts'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/** The calendar date of a moment. */
export type DateOf = (moment: Date) => LocalDate

/** Tells the calendar date of a moment in the spreadsheet's time zone, which may differ from the script's. */
export function calendarOf(spreadsheet: Spreadsheet): DateOf {
  const timeZone = spreadsheet.getSpreadsheetTimeZone()
  if (timeZone === Session.getScriptTimeZone()) {
    return (moment) => ({ year: moment.getFullYear(), month: moment.getMonth() + 1, day: moment.getDate() })
  }
  const known = new Map<number, LocalDate>()
  return (moment) => {
    const date = known.get(moment.getTime()) ?? parseIsoDate(Utilities.formatDate(moment, timeZone, 'yyyy-MM-dd'))
    known.set(moment.getTime(), date)
    return date
  }
}

function parseIsoDate(iso: string): LocalDate {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  return { year, month, day }
}
