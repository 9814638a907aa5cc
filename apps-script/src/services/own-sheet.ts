import { coverageWords } from '../../../shared/evidence/coverage-table.ts'
import { severityWords } from '../../../shared/tracking/findings-table.ts'
import { hiddenColumns } from '../../../shared/tracking/table.ts'
import { statusWords } from '../../../shared/tracking/wording.ts'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** px; wide enough for the name of any indicator. */
const COLUMN_WIDTH = 225

/** Words of state with the colours that go with them; the word and its sign say it all, colour only helps. */
const coloured: readonly (readonly [word: string, background: string, font: string])[] = [
  [statusWords.reached, '#d7f0dd', '#0b5427'],
  [statusWords.notReached, '#fbdcd9', '#8a1c12'],
  [statusWords.noData, '#eceff1', '#3c4a52'],
  [statusWords.notJudged, '#e3ecfa', '#1d3f72'],
  [coverageWords.there, '#d7f0dd', '#0b5427'],
  [coverageWords.lacking, '#fbdcd9', '#8a1c12'],
  [coverageWords.expired, '#fdeecb', '#6b4500'],
  [coverageWords.suggested, '#eceff1', '#3c4a52'],
  [severityWords.error, '#fbdcd9', '#8a1c12'],
  [severityWords.warning, '#fdeecb', '#6b4500'],
]

/** Headings inside "Indikator PUG" and "Kelengkapan Bukti". */
const headings = ['Tahap ', 'Langkah ', 'Rekomendasi ', 'Bukti menurut '] as const

/**
 * The add-on's own sheets by name, those that are lacking made: the first is dressed, the others are copies of it. Every
 * dress is a call to Google, and a copy brings it all in one. They come to the front, the first name last, since the sheet
 * made last is the one people then see.
 */
export function ensureOwnSheets(
  spreadsheet: Spreadsheet,
  names: readonly string[],
): ReadonlyMap<string, { readonly sheet: Sheet; readonly isNew: boolean }> {
  const sheets = new Map<string, { readonly sheet: Sheet; readonly isNew: boolean }>()
  let dressed: Sheet | null = null
  for (const name of [...names].reverse()) {
    const known = spreadsheet.getSheetByName(name)
    if (known) {
      sheets.set(name, { sheet: known, isNew: false })
      continue
    }
    const sheet: Sheet = dressed
      ? spreadsheet.insertSheet(name, 0, { template: dressed })
      : dress(spreadsheet.insertSheet(name, 0))
    dressed ??= sheet
    sheets.set(name, { sheet, isNew: true })
  }
  return sheets
}

/** Widths of a sheet's first columns, in px. */
export function widenColumns(sheet: Sheet, widths: readonly number[]): void {
  for (const [index, width] of widths.entries()) sheet.setColumnWidth(index + 1, width)
}

function dress(sheet: Sheet): Sheet {
  sheet.setFrozenRows(1)
  sheet.setColumnWidths(1, hiddenColumns.from - 1, COLUMN_WIDTH)
  sheet.hideColumns(hiddenColumns.from, hiddenColumns.count)
  sheet.setConditionalFormatRules(rulesFor(sheet))
  return sheet
}

function rulesFor(sheet: Sheet): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
  const header = SpreadsheetApp.newConditionalFormatRule()
    .whenCellNotEmpty()
    .setBackground('#12403c')
    .setFontColor('#ffffff')
    .setBold(true)
    .setRanges([sheet.getRange('A1:Z1')])
    .build()
  const words = coloured.map(([word, background, font]) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextEqualTo(word)
      .setBackground(background)
      .setFontColor(font)
      .setRanges([sheet.getRange('A2:Z')])
      .build(),
  )
  const titles = headings.map((start) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextStartsWith(start)
      .setBold(true)
      .setRanges([sheet.getRange('A2:A')])
      .build(),
  )
  return [header, ...words, ...titles]
}
