import type { Call } from '../call.ts'
import { type CivilDate, civilDate, serialOf } from '../civil-date.ts'
import { type Cell, errorOf } from '../values.ts'
import { cells, type FunctionTable } from './definition.ts'

function daysInMonth(year: number, month: number): number {
  return civilDate(serialOf(year, month + 1, 0)).day
}

function dateIn(cell: Cell | undefined, call: Call): CivilDate {
  const serial = call.number(cell)
  if (serial < 0) throw errorOf('#NUM!')
  return civilDate(serial)
}

/** The same day some months on, or the last one of a shorter month. */
function monthsLater({ year, month, day }: CivilDate, months: number): number {
  const last = daysInMonth(year, month + months)
  return serialOf(year, month + months, Math.min(day, last))
}

/** Whole years, months or days between, as DATEDIF counts them. */
function difference(from: number, to: number, unit: string): number {
  if (from > to) throw errorOf('#NUM!')
  const [start, end] = [civilDate(from), civilDate(to)]
  const months = (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day ? 1 : 0)
  const units: Readonly<Record<string, number>> = {
    Y: Math.floor(months / 12),
    M: months,
    D: Math.floor(to) - Math.floor(from),
    YM: months % 12,
    MD: Math.floor(to) - monthsLater(start, months),
    YD: Math.floor(to) - monthsLater(start, Math.floor(months / 12) * 12),
  }
  const counted = units[unit.toUpperCase()]
  if (counted === undefined) throw errorOf('#NUM!')
  return counted
}

/** Type 1: Sunday is 1; type 2: Monday is 1; type 3: Monday is 0. */
function weekday(serial: number, type: number): number {
  // Serial 1 was a Sunday.
  const sinceSunday = (Math.floor(serial) - 1) % 7
  if (type === 1) return sinceSunday + 1
  if (type !== 2 && type !== 3) throw errorOf('#NUM!')
  return ((sinceSunday + 6) % 7) + (type === 2 ? 1 : 0)
}

export const dates: FunctionTable = {
  TODAY: cells(0, 0, (_, call) => call.today()),
  NOW: cells(0, 0, (_, call) => call.now()),
  DATE: cells(3, 3, ([year, month, day], call) => {
    const written = Math.trunc(call.number(year))
    // Years before 1900 count from 1900, an old habit of spreadsheets.
    const full = written < 1900 ? written + 1900 : written
    return serialOf(full, Math.trunc(call.number(month)), Math.trunc(call.number(day)))
  }),
  YEAR: cells(1, 1, ([date], call) => dateIn(date, call).year),
  MONTH: cells(1, 1, ([date], call) => dateIn(date, call).month),
  DAY: cells(1, 1, ([date], call) => dateIn(date, call).day),
  DAYS: cells(2, 2, ([end, start], call) => Math.floor(call.number(end)) - Math.floor(call.number(start))),
  EDATE: cells(2, 2, ([date, months], call) => monthsLater(dateIn(date, call), Math.trunc(call.number(months)))),
  EOMONTH: cells(2, 2, ([date, months], call) => {
    const { year, month } = dateIn(date, call)
    return serialOf(year, month + Math.trunc(call.number(months)) + 1, 0)
  }),
  DATEDIF: cells(3, 3, ([start, end, unit], call) => difference(call.number(start), call.number(end), call.text(unit))),
  WEEKDAY: cells(1, 2, ([date, type], call) => weekday(call.number(date), type === undefined ? 1 : call.number(type))),
}
