import { type Area, contains, overlaps } from '../../workbook/area.ts'
import type { MetadataLocation, MetadataState } from '../../workbook/developer-metadata.ts'
import { checked, keysOf } from '../checked.ts'
import { fail } from '../exception.ts'
import type { Host } from '../host.ts'
import { rangeOn, sheetOf } from '../range/range-ref.ts'
import type { FinderDraft, RangeRef, Selves } from '../selves.ts'
import { EnumValue, service } from '../service-object.ts'
import { choice, instance, integer, nullable, signaturesOf, text } from '../signature.ts'

export const LOCATION_TYPES = keysOf<typeof GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType>()(
  ...(['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN'] as const),
)
export const VISIBILITIES = keysOf<typeof GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility>()(
  ...(['DOCUMENT', 'PROJECT'] as const),
)

const visibility = choice('DeveloperMetadataVisibility', VISIBILITIES)

/** The four ways in which Google takes a piece of metadata, for each thing that it hangs on. */
function adding<Name extends 'Spreadsheet' | 'Sheet' | 'Range'>(
  className: Name,
  locate: (host: Host, self: Selves[Name]) => MetadataLocation,
) {
  const on = signaturesOf<Name>()
  const add = (
    host: Host,
    self: Selves[Name],
    key: string,
    value: string | null,
    seen: MetadataState['visibility'] = 'DOCUMENT',
  ) => {
    const { metadata } = host.workbook.state
    const id = Math.max(0, ...metadata.map((entry) => entry.id)) + 1
    host.workbook.change({
      metadata: [...metadata, { id, key, value, visibility: seen, location: locate(host, self) }],
    })
    return service(className, self)
  }
  return [
    ...on(text)((host, self, key) => add(host, self, key, null)),
    ...on(text, visibility)((host, self, key, seen) => add(host, self, key, null, seen)),
    ...on(text, nullable(text))((host, self, key, value) => add(host, self, key, value)),
    ...on(text, nullable(text), visibility)((host, self, key, value, seen) => add(host, self, key, value, seen)),
  ]
}

/** Whole rows or whole columns only. */
function lineOf(host: Host, { sheetId, area }: RangeRef): MetadataLocation {
  const sheet = sheetOf(host, { sheetId })
  if (area.columns === sheet.columnCount) return { kind: 'ROW', sheetId, start: area.row, count: area.rows }
  if (area.rows === sheet.rowCount) return { kind: 'COLUMN', sheetId, start: area.column, count: area.columns }
  return fail(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  )
}

const found = (entries: readonly MetadataState[]) => entries.map(({ id }) => service('DeveloperMetadata', { id }))
const finder = (scope: FinderDraft['scope']) =>
  service('DeveloperMetadataFinder', { scope, key: null, value: null, id: null, intersecting: false })

const onSpreadsheet = signaturesOf<'Spreadsheet'>()
const onSheet = signaturesOf<'Sheet'>()
const onRange = signaturesOf<'Range'>()

export const spreadsheetMetadata = checked<GoogleAppsScript.Spreadsheet.Spreadsheet, 'Spreadsheet'>()({
  addDeveloperMetadata: adding('Spreadsheet', () => ({ kind: 'SPREADSHEET' })),
  getDeveloperMetadata: onSpreadsheet()((host) =>
    found(host.workbook.state.metadata.filter(({ location }) => location.kind === 'SPREADSHEET')),
  ),
  createDeveloperMetadataFinder: onSpreadsheet()(() => finder(null)),
})

export const sheetMetadata = checked<GoogleAppsScript.Spreadsheet.Sheet, 'Sheet'>()({
  addDeveloperMetadata: adding('Sheet', (_host, { sheetId }) => ({ kind: 'SHEET', sheetId })),
  getDeveloperMetadata: onSheet()((host, { sheetId }) =>
    found(
      host.workbook.state.metadata.filter(({ location }) => location.kind === 'SHEET' && location.sheetId === sheetId),
    ),
  ),
  createDeveloperMetadataFinder: onSheet()((_host, { sheetId }) => finder({ sheetId, area: null })),
})

export const rangeMetadata = checked<GoogleAppsScript.Spreadsheet.Range, 'Range'>()({
  addDeveloperMetadata: adding('Range', lineOf),
  getDeveloperMetadata: onRange()((host, { sheetId, area }) => found(within(host, { sheetId, area }, false))),
  createDeveloperMetadataFinder: onRange()((_host, { sheetId, area }) => finder({ sheetId, area })),
})

/** Entries on rows and columns that lie in the area, or only touch it. */
function within(host: Host, { sheetId, area }: { sheetId: number; area: Area }, touching: boolean) {
  return host.workbook.state.metadata.filter(({ location }) => {
    const own = areaOf(host, location)
    return own && own.sheetId === sheetId && (touching ? overlaps(area, own.area) : contains(area, own.area))
  })
}

/** The rows or columns that an entry hangs on. */
function areaOf(host: Host, location: MetadataLocation): RangeRef | null {
  if (location.kind !== 'ROW' && location.kind !== 'COLUMN') return null
  const { sheetId, start, count } = location
  const { rowCount, columnCount } = sheetOf(host, { sheetId })
  return location.kind === 'ROW'
    ? { sheetId, area: { row: start, rows: count, column: 1, columns: columnCount } }
    : { sheetId, area: { column: start, columns: count, row: 1, rows: rowCount } }
}

const onFinder = signaturesOf<'DeveloperMetadataFinder'>()
const narrowed = (draft: FinderDraft, part: Partial<FinderDraft>) =>
  service('DeveloperMetadataFinder', Object.assign(draft, part))

export const developerMetadataFinder = checked<
  GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder,
  'DeveloperMetadataFinder'
>()({
  withKey: onFinder(text)((_host, draft, key) => narrowed(draft, { key })),
  withValue: onFinder(text)((_host, draft, value) => narrowed(draft, { value })),
  withId: onFinder(integer)((_host, draft, id) => narrowed(draft, { id })),
  onIntersectingLocations: onFinder()((_host, draft) => narrowed(draft, { intersecting: true })),
  find: onFinder()((host, { scope, key, value, id, intersecting }) =>
    found(
      inScope(host, scope, intersecting).filter(
        (entry) =>
          (key === null || entry.key === key) &&
          (value === null || entry.value === value) &&
          (id === null || entry.id === id),
      ),
    ),
  ),
})

/** The spreadsheet with all in it, a sheet with its rows and columns, or the rows and columns of a range. */
function inScope(host: Host, scope: FinderDraft['scope'], intersecting: boolean): readonly MetadataState[] {
  const { metadata } = host.workbook.state
  if (!scope) return metadata
  if (scope.area) return within(host, { sheetId: scope.sheetId, area: scope.area }, intersecting)
  return metadata.filter(({ location }) => location.kind !== 'SPREADSHEET' && location.sheetId === scope.sheetId)
}

function entryOf(host: Host, id: number): MetadataState {
  return (
    host.workbook.state.metadata.find((entry) => entry.id === id) ?? fail('The developer metadata no longer exists.')
  )
}

function set(host: Host, id: number, part: Partial<MetadataState>) {
  const changed = { ...entryOf(host, id), ...part }
  host.workbook.change({ metadata: host.workbook.state.metadata.map((entry) => (entry.id === id ? changed : entry)) })
  return service('DeveloperMetadata', { id })
}

const on = signaturesOf<'DeveloperMetadata'>()
const move = on(instance('Range'))((host, { id }, range) => set(host, id, { location: lineOf(host, range) }))

export const developerMetadata = checked<GoogleAppsScript.Spreadsheet.DeveloperMetadata, 'DeveloperMetadata'>()({
  getId: on()((_host, { id }) => id),
  getKey: on()((host, { id }) => entryOf(host, id).key),
  getValue: on()((host, { id }) => entryOf(host, id).value),
  getVisibility: on()((host, { id }) => new EnumValue('DeveloperMetadataVisibility', entryOf(host, id).visibility)),
  getLocation: on()((_host, { id }) => service('DeveloperMetadataLocation', { id })),
  setKey: on(text)((host, { id }, key) => set(host, id, { key })),
  setValue: on(nullable(text))((host, { id }, value) => set(host, id, { value })),
  setVisibility: on(visibility)((host, { id }, seen) => set(host, id, { visibility: seen })),
  moveToRow: move,
  moveToColumn: move,
  moveToSheet: on(instance('Sheet'))((host, { id }, { sheetId }) =>
    set(host, id, { location: { kind: 'SHEET', sheetId } }),
  ),
  moveToSpreadsheet: on()((host, { id }) => set(host, id, { location: { kind: 'SPREADSHEET' } })),
  remove: on()((host, { id }) =>
    host.workbook.change({ metadata: host.workbook.state.metadata.filter((entry) => entry.id !== id) }),
  ),
})

const onLocation = signaturesOf<'DeveloperMetadataLocation'>()
const line = (kind: 'ROW' | 'COLUMN') =>
  onLocation()((host, { id }) => {
    const { location } = entryOf(host, id)
    const own = location.kind === kind ? areaOf(host, location) : null
    return own && rangeOn(own.sheetId, own.area)
  })

export const developerMetadataLocation = checked<
  GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation,
  'DeveloperMetadataLocation'
>()({
  getLocationType: onLocation()(
    (host, { id }) => new EnumValue('DeveloperMetadataLocationType', entryOf(host, id).location.kind),
  ),
  getRow: line('ROW'),
  getColumn: line('COLUMN'),
  getSheet: onLocation()((host, { id }) => {
    const { location } = entryOf(host, id)
    return location.kind === 'SHEET' ? service('Sheet', { sheetId: location.sheetId }) : null
  }),
  getSpreadsheet: onLocation()((host, { id }) =>
    entryOf(host, id).location.kind === 'SPREADSHEET' ? service('Spreadsheet', null) : null,
  ),
})
