import type { Methods } from '../checked.ts'
import { checked } from '../checked.ts'
import type { Selves } from '../selves.ts'
import { service } from '../service-object.ts'
import { type Method, signaturesOf } from '../signature.ts'
import { rangeFormat } from './range-format.ts'
import { rangeNotes } from './range-notes.ts'
import { rangeValues } from './range-values.ts'

/** The same for each range of the list. */
function forEach(methods: Methods<Selves['Range']>, name: string): Method<readonly Selves['Range'][]> {
  return (methods[name] ?? []).map((signature) => ({
    match(args) {
      const run = signature.match(args)
      return (
        run &&
        ((host, ranges) => {
          for (const range of ranges) run(host, range)
          return service('RangeList', ranges)
        })
      )
    },
  }))
}

/** Several ranges of a sheet at once. */
export const rangeList = checked<GoogleAppsScript.Spreadsheet.RangeList, 'RangeList'>()({
  getRanges: signaturesOf<'RangeList'>()()((_host, ranges) => ranges.map((range) => service('Range', range))),
  setValue: forEach(rangeValues, 'setValue'),
  setFormula: forEach(rangeValues, 'setFormula'),
  clear: forEach(rangeValues, 'clear'),
  clearContent: forEach(rangeValues, 'clearContent'),
  clearFormat: forEach(rangeValues, 'clearFormat'),
  clearNote: forEach(rangeValues, 'clearNote'),
  clearDataValidations: forEach(rangeValues, 'clearDataValidations'),
  setNote: forEach(rangeNotes, 'setNote'),
  setNumberFormat: forEach(rangeFormat, 'setNumberFormat'),
  setBackground: forEach(rangeFormat, 'setBackground'),
  setFontColor: forEach(rangeFormat, 'setFontColor'),
  setFontWeight: forEach(rangeFormat, 'setFontWeight'),
  setFontStyle: forEach(rangeFormat, 'setFontStyle'),
  setFontLine: forEach(rangeFormat, 'setFontLine'),
  setFontSize: forEach(rangeFormat, 'setFontSize'),
  setFontFamily: forEach(rangeFormat, 'setFontFamily'),
  setHorizontalAlignment: forEach(rangeFormat, 'setHorizontalAlignment'),
  setVerticalAlignment: forEach(rangeFormat, 'setVerticalAlignment'),
  setWrap: forEach(rangeFormat, 'setWrap'),
  setWrapStrategy: forEach(rangeFormat, 'setWrapStrategy'),
  setBorder: forEach(rangeFormat, 'setBorder'),
})
