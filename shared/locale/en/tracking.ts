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
}
