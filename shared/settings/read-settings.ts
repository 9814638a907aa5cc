import type { Finding } from '../findings/finding.ts'
import { formatDate } from '../locale/dates.ts'
import { type CellValue, isLocalDate, type SheetGrid } from '../tables/grid.ts'
import { defaultSettings, type Settings } from './settings.ts'
import { SETTINGS_SHEET, settingRows, settingsTitles } from './settings-table.ts'

/**
 * Settings as "Pengaturan PUG" has them, wherever people moved its rows and columns. A blank cell or one left as it was
 * made is the default; a wrong one is a finding, and the default holds.
 */
export function readSettings(grid: Pick<SheetGrid, 'values'> | null): {
  readonly settings: Settings
  readonly findings: readonly Finding[]
} {
  const place = grid === null ? null : findColumns(grid.values)
  if (grid === null || place === null) return { settings: defaultSettings, findings: [] }
  let settings = defaultSettings
  const findings: Finding[] = []
  for (const [index, row] of grid.values.entries()) {
    const label = plain(row[place.label])
    const setting = settingRows.find((candidate) => plain(candidate.label) === label)
    const value = row[place.value] ?? ''
    if (setting === undefined || value === '' || plain(value) === plain(setting.preset)) continue
    const applied = setting.apply(settings, value)
    if ('expected' in applied) {
      findings.push({
        severity: 'error',
        code: 'settings.wrong',
        values: { label: setting.label, value: contentWords(value), expected: applied.expected },
        at: { sheet: SETTINGS_SHEET, row: index + 1, column: place.value + 1 },
      })
    } else settings = applied
  }
  return { settings, findings }
}

/** Indices of the columns with the labels and the values. */
function findColumns(values: readonly (readonly CellValue[])[]): { label: number; value: number } | null {
  const [labelTitle, valueTitle] = settingsTitles
  for (const row of values) {
    const titles = row.map(plain)
    const label = titles.indexOf(plain(labelTitle))
    const value = titles.indexOf(plain(valueTitle))
    if (label >= 0 && value >= 0) return { label, value }
  }
  return null
}

function contentWords(value: CellValue): string {
  return isLocalDate(value) ? formatDate(value) : String(value)
}

function plain(value: CellValue | undefined): string {
  return value === undefined ? '' : contentWords(value).trim().toLowerCase()
}
