import { sheetLocale } from '../../formats/locales.ts'
import { offsetAt } from '../../workbook/time-zone.ts'
import { checked } from '../checked.ts'
import { fail } from '../exception.ts'
import { rangeByText, sheetOf } from '../range/range-ref.ts'
import { service } from '../service-object.ts'
import { nullable, number, optional, signaturesOf, text, textLike } from '../signature.ts'

const on = signaturesOf<'Spreadsheet'>()
const DEFAULT_TOAST_SECONDS = 5

/** The spreadsheet itself: name, locale, time zone, toast, ranges by text. */
export const spreadsheetProperties = checked<GoogleAppsScript.Spreadsheet.Spreadsheet, 'Spreadsheet'>()({
  getId: on()((host) => host.spreadsheetId),
  getUrl: on()((host) => `https://docs.google.com/spreadsheets/d/${host.spreadsheetId}/edit`),
  getName: on()((host) => host.workbook.state.name),
  rename: on(text)((host, _self, name) => host.workbook.change({ name })),
  getSpreadsheetLocale: on()((host) => host.workbook.state.locale),
  setSpreadsheetLocale: on(text)((host, _self, locale) => {
    sheetLocale(locale)
    host.workbook.change({ locale })
  }),
  getSpreadsheetTimeZone: on()((host) => host.workbook.state.timeZone),
  setSpreadsheetTimeZone: on(text)((host, _self, timeZone) => {
    try {
      offsetAt(0, timeZone)
    } catch {
      fail(`Invalid argument: ${timeZone}`)
    }
    host.workbook.change({ timeZone })
  }),
  toast: on(
    textLike,
    optional(nullable(textLike)),
    optional(nullable(number)),
  )((host, _self, message, title, seconds) => host.desk.toast(message, title ?? '', seconds ?? DEFAULT_TOAST_SECONDS)),
  getRange: on(text)((host, _self, name) =>
    rangeByText(host, sheetOf(host, { sheetId: host.workbook.state.activeSheetId }), name),
  ),
  getRangeByName: on(text)((host, _self, name) => {
    // The sheet may stand before the name, and without apostrophes: `Data PUG!Pagu`.
    const { namedRanges } = host.workbook.state
    const target = namedRanges.find((range) => range.name === name.slice(name.indexOf('!') + 1))?.target
    if (!target || !('sheetId' in target)) return null
    const isWhereTold = !name.includes('!') || name.startsWith(`${sheetOf(host, target).name}!`)
    return isWhereTold ? service('Range', target) : null
  }),
})
