import type { AboutWorkbook } from '../../../shared/panels/about.ts'
import { templateKinds } from '../../../shared/sources/templates.ts'
import { fieldNames } from '../../../shared/tables/field-names.ts'
import { computeFrom } from '../compute/compute-from.ts'
import { calendarOf } from '../services/calendar.ts'
import { showPanel } from '../services/panel.ts'
import { activeWorkbook } from '../services/workbook.ts'

/** Version of the add-on, as in CHANGELOG.md. */
const VERSION = '0.1.0'

/** "Tentang": a panel that says what the add-on is and what it recognises in this workbook. */
export function showAbout(): void {
  showPanel('about', 'Tentang PUG')
}

/** What the panel asks for; reads the workbook, writes nothing. */
export function aboutWorkbook(): AboutWorkbook {
  const workbook = activeWorkbook()
  const { settings, year, tables } = computeFrom(workbook, calendarOf(workbook))
  const kinds = new Set(tables.map(({ kind }) => kind))
  return {
    version: VERSION,
    office: settings.office,
    year,
    award: `${settings.award} ${settings.awardYear ?? year + 1}`,
    sources: tables.map(({ sheet, kind, rows }) => {
      const counted = rows.filter(({ leftOut }) => leftOut === null).length
      return { sheet, kind: fieldNames[kind].sheet, counted, leftOut: rows.length - counted }
    }),
    lacking: templateKinds.filter((kind) => !kinds.has(kind)).map((kind) => fieldNames[kind].sheet),
  }
}
