import { HISTORY_SHEET } from '../history/history-table.ts'
import { SETTINGS_SHEET } from '../settings/settings-table.ts'
import { FINDINGS_SHEET } from './findings-table.ts'
import { INDICATOR_SHEET } from './indicator-table.ts'
import { TRACKING_SHEET } from './tracking-table.ts'

/** Sheets that the add-on makes: never read as an office's own. */
export const ownSheets = [
  TRACKING_SHEET,
  INDICATOR_SHEET,
  FINDINGS_SHEET,
  HISTORY_SHEET,
  SETTINGS_SHEET,
  'Bukti Dukung',
  'Kelengkapan Bukti',
  'Rencana Aksi',
] as const
