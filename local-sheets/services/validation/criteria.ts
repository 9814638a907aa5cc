import { momentOf, serialOf } from '../../workbook/time-zone.ts'
import type { CriteriaValue } from '../../workbook/validation.ts'
import { fail } from '../exception.ts'
import type { Host } from '../host.ts'
import { EnumValue, ServiceObject, service } from '../service-object.ts'

/** A criterion's value as a script gave it. A date counts by its day in the spreadsheet's time zone. */
export function criteriaValue(host: Host, value: unknown): CriteriaValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (value instanceof Date) return { date: Math.floor(serialOf(value.getTime(), host.workbook.state.timeZone)) }
  if (value instanceof EnumValue) return value.key
  if (value instanceof ServiceObject && value.className === 'Range') {
    const { sheetId, area } = (value as ServiceObject<'Range'>).self // the class name says so
    return { sheetId, area }
  }
  return fail(`Invalid argument: ${String(value)}`)
}

/** Such values as scripts read them back. */
export function criteriaArgument(host: Host, value: CriteriaValue): unknown {
  if (typeof value !== 'object') return value
  if ('area' in value) return service('Range', value)
  return new Date(momentOf(value.date, host.workbook.state.timeZone))
}
