import type { tracking as indonesian } from '../id/tracking.ts'

export const tracking: Readonly<Record<keyof typeof indonesian, string>> = {
  'findings.more': 'And {count} more of the same kind, for example: {example}',
  'tracking.kept':
    "The cell '{title}' was changed by hand and is kept. Computed: {wanted}. Clear the cell to have it filled in again.",
  'tracking.restoredColumn':
    "The column '{title}' was gone from the sheet '{sheet}' and has been put back at the right. If it was only renamed, rename it back and delete the new one.",
  'tracking.copiedRow': "This row copies the row '{id}' of the sheet '{sheet}' and is not updated. Delete one of them.",
  'tracking.noHeader':
    "The sheet '{sheet}' has content but no column titles of ours, so nothing was written there. Restore the titles, or rename the sheet and run again to get a new one.",
  'history.unreadable':
    "This row of the history cannot be read, so the trend leaves it out. Put a date under 'Tanggal' and a percentage such as 75% under 'Nilai'.",
  'trend.up': '▲ +{by} since {date}',
  'trend.down': '▼ −{by} since {date}',
  'trend.still': '= unchanged since {date}',
  'trend.redefined': '(counted by another definition then)',
  'trend.expected': '{value} ({confidence}; {weeks} points) on {date}, between {low} and {high}',
  'trend.confidence.high': 'sure',
  'trend.confidence.fair': 'fairly sure',
  'trend.confidence.low': 'not very sure',
  'trend.tooLittle': 'Not enough history yet ({weeks} of {needed} weeks)',
  'trend.tooShort': 'Not enough history yet: the deadline is far ({weeks} points)',
  'trend.past': 'The deadline is over',
  'undo.done': 'The last computation was undone: {cells} cells restored, {rows} new rows removed.',
  'undo.kept': '{count} cells that were changed by hand are kept: {cells}.',
  'undo.emptied': 'Sheets that are empty now: {sheets}. Delete them if they are not used.',
  'undo.nothing': 'There is no computation to undo; nothing was changed.',
  'offer.gone':
    "The cell {cell} of the sheet '{sheet}' has changed meanwhile and was not overwritten. Reload the list and choose again.",
}
