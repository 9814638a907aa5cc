import type { addOn as indonesian } from '../id/add-on.ts'

export const addOn: Readonly<Record<keyof typeof indonesian, string>> = {
  'summary.computed': '{changed} updated, {unchanged} unchanged, {noData} without data.',
  'summary.findings': '{count} findings to look at in the sheet {sheet}.',
  'summary.noSources': 'No sheet was recognised. Run PUG > Siapkan Lembar Sumber to make them.',
  'error.busy': 'Somebody else is running PUG in this file. Wait a moment and try again; nothing was changed.',
  'error.protected':
    "The sheet '{sheet}' is protected and you may not change it. Ask the owner to lift the protection and run again; nothing in it was changed.",
  'settings.wrong':
    "The setting '{label}' holds '{value}', which is not known, so the default is used. Give {expected}.",
  'sources.prepared': 'Sheets made: {sheets}. Fill them in and run Hitung Indikator PUG.',
  'sources.complete': 'All source sheets are there already; nothing was made or changed.',
  'formula.notANumber': "{name} holds '{value}', which is no number. Give a number of zero or more.",
  'formula.notATarget': 'The target \'{value}\' cannot be read. Write for example ">80%" or 80.',
  'trace.noRow': "The sheet '{sheet}' has no row {row} any more. Choose the indicator again.",
  'source.read': "The sheet '{sheet}' was read as {kind}: {counted} rows counted, {leftOut} rows not counted.",
  'source.hiddenRows': 'hidden rows are counted as well.',
  'source.question': '{question}',
  'source.leftOut': '{count} rows are not counted, since they are {reason}: rows {rows}.',
}
