import type { mapping as indonesian } from '../id/mapping.ts'

export const mapping: Readonly<Record<keyof typeof indonesian, string>> = {
  'mapping.renamed':
    "The column '{header}', which held {field}, is now called '{now}'. Does it still hold {field}? Answer in PUG > Hubungkan Lembar; until then it is not read.",
  'mapping.columnGone':
    "The column '{header}', which held {field}, is no longer on the sheet '{sheet}'. Choose another in PUG > Hubungkan Lembar.",
  'mapping.columnUnsure':
    "It is not certain which column holds {field}: the header '{header}' does not tell exactly one. Choose it in PUG > Hubungkan Lembar.",
  'mapping.headerGone':
    "The header of the table {kind} on the sheet '{sheet}' is not found any more, so the table is not read. Show its rows in PUG > Hubungkan Lembar.",
  'mapping.sheetGone':
    "The sheet '{sheet}' with {kinds} ({fields}) is no longer there, so its data are not counted. If another took its place, connect it in PUG > Hubungkan Lembar.",
  'mapping.rowGone':
    "The row '{label}', marked as no data, is not found any more on the sheet '{sheet}'; no other row was left out. If it is still there, mark it again in PUG > Hubungkan Lembar.",
  'mapping.rowChanged':
    "Row {row} ('{label}') has changed since it was marked as no data, and is still not counted. If it holds data now, take the mark back in PUG > Hubungkan Lembar.",
  'mapping.unreadable':
    'The saved connection of sheets is broken or of another version, so it is not used; sheets are read as before they were connected. Check and save it again in PUG > Hubungkan Lembar.',
  'mapping.confirmed': 'confirmed in Hubungkan Lembar',
  'mapping.untitled': 'without a title',
  'connect.columnChanged':
    "Column {letters} is now called '{now}', not '{header}'. Reload this panel and choose again.",
  'connect.noSuchTable': 'That table is no longer there. Reload this panel and try again.',
  'connect.noSuchSheet': 'That sheet is no longer there. Reload this panel and try again.',
  'connect.noSuchRows': "The sheet '{sheet}' has no rows {first} to {last} that could be a header.",
  'connect.noHeader': "No header row was found on the sheet '{sheet}'. Select it on the sheet and try again.",
  'connect.noTableAtRow': "Row {row} is in no table that is known on the sheet '{sheet}'.",
  'connect.notACorrection': 'That change is not known. Reload this panel and try again.',
  'connect.notADraft': 'The draft of connected sheets cannot be read. Reload this panel and try again.',
  'connect.notAnExport':
    "That text is no connection of PUG sheets. Paste the whole text that Hubungkan Lembar shows in the other office's file.",
  'connect.tooLarge':
    'The connection of sheets is too large to be saved in this file. Ignore the sheets that are not needed, then save again.',
}
