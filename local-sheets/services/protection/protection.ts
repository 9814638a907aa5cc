import type { ProtectionState } from '../../workbook/sheet.ts'
import { wholeSheet } from '../../workbook/sheet.ts'
import { checked, keysOf } from '../checked.ts'
import { fail } from '../exception.ts'
import type { Host } from '../host.ts'
import { rangeOn, sheetOf } from '../range/range-ref.ts'
import type { RangeRef, Selves } from '../selves.ts'
import { EnumValue, service } from '../service-object.ts'
import { boolean, choice, instance, list, signaturesOf, text } from '../signature.ts'

export const PROTECTION_TYPES = keysOf<typeof GoogleAppsScript.Spreadsheet.ProtectionType>()('RANGE', 'SHEET')

const on = signaturesOf<'Protection'>()

function stateOf(host: Host, self: Selves['Protection']): ProtectionState {
  const found = sheetOf(host, self).protections.find(({ id }) => id === self.id)
  return found ?? fail('The protection no longer exists.')
}

function set(host: Host, self: Selves['Protection'], part: Partial<ProtectionState>) {
  const changed = { ...stateOf(host, self), ...part }
  const protections = sheetOf(host, self).protections.map((state) => (state.id === self.id ? changed : state))
  host.workbook.update(self.sheetId, { protections })
  return service('Protection', self)
}

const unchanged = (_host: Host, self: Selves['Protection']) => service('Protection', self)

/** Only those who may edit what is protected are told who else may. */
function toEditors<T>(host: Host, self: Selves['Protection'], answer: T): T {
  return stateOf(host, self).canEdit ? answer : fail('You do not have permission to see who may edit this.')
}

/** Protected ranges and sheets. Whoever sits here owns what is protected here, and may always edit it. */
export const protection = checked<GoogleAppsScript.Spreadsheet.Protection, 'Protection'>()({
  canEdit: on()((host, self) => stateOf(host, self).canEdit),
  canDomainEdit: on()((host, self) => toEditors(host, self, false)),
  getDescription: on()((host, self) => stateOf(host, self).description),
  setDescription: on(text)((host, self, description) => set(host, self, { description })),
  isWarningOnly: on()((host, self) => stateOf(host, self).warningOnly),
  setWarningOnly: on(boolean)((host, self, warningOnly) => set(host, self, { warningOnly })),
  getProtectionType: on()(
    (host, self) => new EnumValue('ProtectionType', stateOf(host, self).area ? 'RANGE' : 'SHEET'),
  ),
  getRange: on()((host, self) => {
    const { area } = stateOf(host, self)
    if (area) return rangeOn(self.sheetId, area)
    const open = { rows: true, columns: true }
    return service('Range', { sheetId: self.sheetId, area: wholeSheet(sheetOf(host, self)), open })
  }),
  setRange: on(instance('Range'))((host, self, { area }) => set(host, self, { area })),
  getRangeName: on()(() => null),
  getUnprotectedRanges: on()((host, self) =>
    stateOf(host, self).unprotected.map((area) => rangeOn(self.sheetId, area)),
  ),
  setUnprotectedRanges: on(list(instance('Range')))((host, self, ranges) => {
    if (stateOf(host, self).area) fail('Only the protection of a whole sheet has ranges that are not protected.')
    return set(host, self, { unprotected: ranges.map(({ area }) => area) })
  }),
  /** The owner is not listed, and there is nobody else here. */
  getEditors: on()((host, self) => toEditors(host, self, [])),
  addEditor: [...on(text)(unchanged), ...on(instance('User'))(unchanged)],
  addEditors: on(list(text))(unchanged),
  removeEditor: [...on(text)(unchanged), ...on(instance('User'))(unchanged)],
  removeEditors: [...on(list(text))(unchanged), ...on(list(instance('User')))(unchanged)],
  setDomainEdit: on(boolean)(unchanged),
  remove: on()((host, self) => {
    const protections = sheetOf(host, self).protections.filter(({ id }) => id !== self.id)
    host.workbook.update(self.sheetId, { protections })
  }),
})

function protect(host: Host, sheetId: number, area: RangeRef['area'] | null) {
  const { protections } = sheetOf(host, { sheetId })
  const id = Math.max(0, ...protections.map((state) => state.id)) + 1
  const state: ProtectionState = { id, area, description: '', warningOnly: false, canEdit: true, unprotected: [] }
  host.workbook.update(sheetId, { protections: [...protections, state] })
  return service('Protection', { sheetId, id })
}

const onRange = signaturesOf<'Range'>()

export const rangeProtection = checked<GoogleAppsScript.Spreadsheet.Range, 'Range'>()({
  protect: onRange()((host, { sheetId, area }) => protect(host, sheetId, area)),
  canEdit: onRange()(() => true),
})

const onSheet = signaturesOf<'Sheet'>()

export const sheetProtection = checked<GoogleAppsScript.Spreadsheet.Sheet, 'Sheet'>()({
  /** A sheet has one protection of its own; protecting it again gives that one. */
  protect: onSheet()((host, { sheetId }) => {
    const own = sheetOf(host, { sheetId }).protections.find(({ area }) => area === null)
    return own ? service('Protection', { sheetId, id: own.id }) : protect(host, sheetId, null)
  }),
  getProtections: onSheet(choice('ProtectionType', PROTECTION_TYPES))((host, { sheetId }, type) =>
    sheetOf(host, { sheetId })
      .protections.filter(({ area }) => (area === null) === (type === 'SHEET'))
      .map(({ id }) => service('Protection', { sheetId, id })),
  ),
})
