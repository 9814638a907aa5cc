import { isNameAllowed } from '../../workbook/named-range.ts'
import { checked } from '../checked.ts'
import { fail } from '../exception.ts'
import type { Host } from '../host.ts'
import type { RangeRef } from '../selves.ts'
import { service } from '../service-object.ts'
import { instance, signaturesOf, text } from '../signature.ts'

const onSpreadsheet = signaturesOf<'Spreadsheet'>()

export const spreadsheetNames = checked<GoogleAppsScript.Spreadsheet.Spreadsheet, 'Spreadsheet'>()({
  getNamedRanges: onSpreadsheet()((host) =>
    host.workbook.state.namedRanges
      .filter(({ target }) => 'sheetId' in target)
      .map(({ name }) => service('NamedRange', { name })),
  ),
  setNamedRange: onSpreadsheet(text, instance('Range'))((host, _self, name, range) => setName(host, name, range)),
  removeNamedRange: onSpreadsheet(text)((host, _self, name) => {
    if (!host.workbook.state.namedRanges.some((range) => range.name === name)) {
      fail(`The named range "${name}" does not exist.`)
    }
    removeName(host, name)
  }),
})

function setName(host: Host, name: string, { sheetId, area }: RangeRef): void {
  if (!isNameAllowed(name)) fail('The name of the range is invalid.')
  const rest = host.workbook.state.namedRanges.filter((range) => range.name !== name)
  host.workbook.change({ namedRanges: [...rest, { name, target: { sheetId, area } }] })
}

function removeName(host: Host, name: string): void {
  host.workbook.change({ namedRanges: host.workbook.state.namedRanges.filter((range) => range.name !== name) })
}

const onSheet = signaturesOf<'Sheet'>()

export const sheetNames = checked<GoogleAppsScript.Spreadsheet.Sheet, 'Sheet'>()({
  getNamedRanges: onSheet()((host, { sheetId }) =>
    host.workbook.state.namedRanges
      .filter(({ target }) => 'sheetId' in target && target.sheetId === sheetId)
      .map(({ name }) => service('NamedRange', { name })),
  ),
})

const on = signaturesOf<'NamedRange'>()

/** A name as a script holds it; renaming or moving it acts at once. */
export const namedRange = checked<GoogleAppsScript.Spreadsheet.NamedRange, 'NamedRange'>()({
  getName: on()((_host, { name }) => name),
  getRange: on()((host, { name }) => service('Range', rangeOf(host, name))),
  setName: on(text)((host, self, name) => {
    const range = rangeOf(host, self.name)
    if (!isNameAllowed(name)) fail('The name of the range is invalid.')
    removeName(host, self.name)
    setName(host, name, range)
    self.name = name
    return service('NamedRange', self)
  }),
  setRange: on(instance('Range'))((host, self, range) => {
    setName(host, self.name, range)
    return service('NamedRange', self)
  }),
  remove: on()((host, { name }) => removeName(host, name)),
})

function rangeOf(host: Host, name: string): RangeRef {
  const target = host.workbook.state.namedRanges.find((range) => range.name === name)?.target
  return target && 'sheetId' in target ? target : fail(`The named range "${name}" does not exist.`)
}
