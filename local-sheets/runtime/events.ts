import type { AuthMode } from '../services/host.ts'
import type { RangeRef } from '../services/selves.ts'
import { EnumValue, service } from '../services/service-object.ts'
import { lastColumnOf, lastRowOf } from '../workbook/area.ts'

/** What simple triggers are handed. */
const base = (authMode: AuthMode, userEmail: string) => ({
  authMode: new EnumValue('AuthMode', authMode),
  source: service('Spreadsheet', null),
  user: service('User', { email: userEmail }),
})

export const openEvent = (userEmail: string, authMode: AuthMode = 'LIMITED') => base(authMode, userEmail)

const DAY = 86_400_000

/** What a clock hands its function: the moment in UTC, weeks from Monday, counted as ISO counts them. */
export function clockEvent(time: number, triggerUid: string) {
  const moment = new Date(time)
  const weekday = moment.getUTCDay() || 7
  const thursday = new Date(time + (4 - weekday) * DAY)
  const week = Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / (7 * DAY)) + 1
  return {
    authMode: new EnumValue('AuthMode', 'FULL'),
    triggerUid,
    timezone: 'UTC',
    year: moment.getUTCFullYear(),
    month: moment.getUTCMonth() + 1,
    'day-of-month': moment.getUTCDate(),
    'day-of-week': weekday,
    'week-of-year': week,
    hour: moment.getUTCHours(),
    minute: moment.getUTCMinutes(),
    second: moment.getUTCSeconds(),
  }
}

/** `value` and `oldValue` are texts; `undefined` where the cell is, or was, empty. */
export function editEvent(userEmail: string, range: RangeRef, value: string | undefined, oldValue: string | undefined) {
  const { area } = range
  const fields = {
    rowStart: area.row,
    rowEnd: lastRowOf(area),
    columnStart: area.column,
    columnEnd: lastColumnOf(area),
  }
  return {
    ...base('LIMITED', userEmail),
    range: service('Range', range, fields),
    ...(value === undefined ? {} : { value }),
    ...(oldValue === undefined ? {} : { oldValue }),
  }
}
