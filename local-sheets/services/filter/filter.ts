import { checked } from '../checked.ts'
import { fail } from '../exception.ts'
import type { Host } from '../host.ts'
import { rangeOn, sheetOf } from '../range/range-ref.ts'
import { sortRange } from '../range/range-structure.ts'
import type { SheetRef } from '../selves.ts'
import { service } from '../service-object.ts'
import { boolean, integer, signaturesOf } from '../signature.ts'

/** A sheet's basic filter: its header row stays where it is. What it hides is decided in Excel or Sheets, not by scripts here. */
export const filter = checked<GoogleAppsScript.Spreadsheet.Filter, 'Filter'>()({
  getRange: signaturesOf<'Filter'>()()((host, ref) => rangeOn(ref.sheetId, areaOf(host, ref))),
  remove: signaturesOf<'Filter'>()()((host, ref) => host.workbook.update(ref.sheetId, { filter: null })),
  sort: signaturesOf<'Filter'>()(integer, boolean)((host, ref, position, ascending) => {
    const area = areaOf(host, ref)
    const rows = { ...area, row: area.row + 1, rows: area.rows - 1 }
    if (rows.rows > 0) sortRange(host, { ...ref, area: rows }, [{ column: position, ascending }])
    return service('Filter', ref)
  }),
})

const areaOf = (host: Host, ref: SheetRef) => sheetOf(host, ref).filter?.area ?? fail('The filter no longer exists.')
const filterOf = (host: Host, { sheetId }: SheetRef) =>
  sheetOf(host, { sheetId }).filter ? service('Filter', { sheetId }) : null

export const sheetFilter = checked<GoogleAppsScript.Spreadsheet.Sheet, 'Sheet'>()({
  getFilter: signaturesOf<'Sheet'>()()(filterOf),
})

export const rangeFilter = checked<GoogleAppsScript.Spreadsheet.Range, 'Range'>()({
  getFilter: signaturesOf<'Range'>()()(filterOf),
  createFilter: signaturesOf<'Range'>()()((host, { sheetId, area }) => {
    if (sheetOf(host, { sheetId }).filter) fail("You can't create a filter in a sheet that already has a filter.")
    host.workbook.update(sheetId, { filter: { area, hiddenValues: new Map() } })
    return service('Filter', { sheetId })
  }),
})
