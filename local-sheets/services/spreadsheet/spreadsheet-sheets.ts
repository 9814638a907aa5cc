import { newSheet } from '../../workbook/sheet.ts'
import { deleteSheet } from '../../workbook/structure/delete-sheet.ts'
import { checked } from '../checked.ts'
import { fail } from '../exception.ts'
import type { Host } from '../host.ts'
import { sheetOf } from '../range/range-ref.ts'
import type { SheetRef } from '../selves.ts'
import { service } from '../service-object.ts'
import { instance, integer, option, signaturesOf, text } from '../signature.ts'
import { checkSheetName, freeSheetName } from './sheet-name.ts'

const on = signaturesOf<'Spreadsheet'>()
const template = option('template', instance('Sheet'))

/** The sheets of the spreadsheet: finding, adding, removing, ordering. */
export const spreadsheetSheets = checked<GoogleAppsScript.Spreadsheet.Spreadsheet, 'Spreadsheet'>()({
  getSheets: on()((host) => host.workbook.state.sheets.map(({ id }) => service('Sheet', { sheetId: id }))),
  getNumSheets: on()((host) => host.workbook.state.sheets.length),
  getSheetByName: on(text)((host, _self, name) => {
    const sheet = host.workbook.state.sheets.find((candidate) => candidate.name === name)
    return sheet ? service('Sheet', { sheetId: sheet.id }) : null
  }),
  getSheetById: on(integer)((host, _self, sheetId) =>
    host.workbook.sheet(sheetId) ? service('Sheet', { sheetId }) : null,
  ),
  getActiveSheet: on()((host) => service('Sheet', { sheetId: host.workbook.state.activeSheetId })),
  setActiveSheet: on(instance('Sheet'))((host, _self, ref) => activate(host, ref)),
  insertSheet: [
    ...on()((host) => insert(host, {})),
    ...on(integer)((host, _self, index) => insert(host, { index })),
    ...on(integer, template)((host, _self, index, like) => insert(host, { index, like })),
    ...on(text)((host, _self, name) => insert(host, { name })),
    ...on(text, integer)((host, _self, name, index) => insert(host, { name, index })),
    ...on(text, integer, template)((host, _self, name, index, like) => insert(host, { name, index, like })),
    ...on(text, template)((host, _self, name, like) => insert(host, { name, like })),
    ...on(template)((host, _self, like) => insert(host, { like })),
  ],
  deleteSheet: on(instance('Sheet'))((host, _self, ref) => remove(host, ref)),
  deleteActiveSheet: on()((host) => {
    remove(host, { sheetId: host.workbook.state.activeSheetId })
    return service('Sheet', { sheetId: host.workbook.state.activeSheetId })
  }),
  moveActiveSheet: on(integer)((host, _self, position) => {
    const { sheets, activeSheetId } = host.workbook.state
    if (position < 1 || position > sheets.length) fail('The sheet index is out of bounds.')
    const rest = sheets.filter(({ id }) => id !== activeSheetId)
    const active = sheetOf(host, { sheetId: activeSheetId })
    host.workbook.change({ sheets: rest.toSpliced(position - 1, 0, active) })
  }),
})

function afterActive(host: Host): number {
  const { sheets, activeSheetId } = host.workbook.state
  return sheets.findIndex(({ id }) => id === activeSheetId) + 1
}

interface NewSheet {
  readonly name?: string
  /** From 0; after the active sheet where none is told. */
  readonly index?: number
  /** The sheet of which the new one is a copy. */
  readonly like?: SheetRef | null
}

/** The new sheet becomes the active one. */
function insert(host: Host, { name = freeSheetName(host), index = afterActive(host), like = null }: NewSheet) {
  checkSheetName(host, name)
  const { sheets } = host.workbook.state
  const id = freeSheetId(host)
  // Who protected the template has not protected its copies.
  const sheet = like ? { ...sheetOf(host, like), id, name, hidden: false, protections: [] } : newSheet(id, name)
  host.workbook.change({ sheets: sheets.toSpliced(Math.min(Math.max(index, 0), sheets.length), 0, sheet) })
  return activate(host, { sheetId: id })
}

/** Google's ids are random; these are the next number, so that a run can be repeated and compared. */
export const freeSheetId = (host: Host): number => Math.max(...host.workbook.state.sheets.map(({ id }) => id), 0) + 1

export function activate(host: Host, ref: SheetRef) {
  host.workbook.change({ activeSheetId: sheetOf(host, ref).id })
  host.desk.activate(ref.sheetId, null)
  return service('Sheet', ref)
}

function remove(host: Host, ref: SheetRef): void {
  const { state } = host.workbook
  const rest = state.sheets.filter(({ id }) => id !== sheetOf(host, ref).id)
  if (rest.length === 0) fail("You can't remove all the sheets in a document.")
  if (rest.every(({ hidden }) => hidden)) fail("You can't remove all the visible sheets in a document.")
  host.workbook.change(deleteSheet(state, ref.sheetId))
}
