import type { ColumnMarks } from '../../../shared/mapping/mapping.ts'
import type { WantedMark } from '../../../shared/mapping/settle.ts'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type DeveloperMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata

/** Key of the developer metadata that hangs on a connected column; its value is the column's id in the mapping. */
const KEY = 'pug.column'

interface PlacedMark extends WantedMark {
  readonly entry: DeveloperMetadata
}

/** On which columns the ids hang: metadata moves with its column and goes when the column is deleted. */
export function readMarks(workbook: Spreadsheet): ColumnMarks {
  const marks = new Map<number, Map<string, number[]>>()
  for (const { sheetId, column, id } of placedMarks(workbook)) {
    const onSheet = marks.get(sheetId) ?? new Map<string, number[]>()
    marks.set(sheetId, onSheet.set(id, [...(onSheet.get(id) ?? []), column]))
  }
  return marks
}

/** Hangs each id on its column, and takes away those that nothing refers to any more (`ids` are still in use). */
export function writeMarks(workbook: Spreadsheet, wanted: readonly WantedMark[], ids: ReadonlySet<string>): void {
  const placed = placedMarks(workbook)
  const isThere = (mark: WantedMark) => (one: PlacedMark) =>
    one.id === mark.id && one.sheetId === mark.sheetId && one.column === mark.column
  for (const one of placed) {
    const isWanted = wanted.some((mark) => isThere(mark)(one))
    const isMoved = wanted.some(({ id }) => id === one.id)
    if (!isWanted && (isMoved || !ids.has(one.id))) one.entry.remove()
  }
  const sheets = new Map(workbook.getSheets().map((sheet) => [sheet.getSheetId(), sheet]))
  for (const mark of wanted) {
    if (placed.some(isThere(mark))) continue
    const sheet = sheets.get(mark.sheetId)
    sheet?.getRange(1, mark.column, sheet.getMaxRows(), 1).addDeveloperMetadata(KEY, mark.id)
  }
}

function placedMarks(workbook: Spreadsheet): readonly PlacedMark[] {
  const entries = workbook.createDeveloperMetadataFinder().withKey(KEY).find()
  return entries.flatMap((entry) => {
    const range = entry.getLocation().getColumn()
    const id = entry.getValue()
    if (range === null || id === null) return []
    return [{ sheetId: range.getGridId(), column: range.getColumn(), id, entry }]
  })
}
