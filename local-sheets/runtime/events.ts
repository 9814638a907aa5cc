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
