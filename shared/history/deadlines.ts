import type { Indicator } from '../indicators/indicator.ts'
import { endOfPlanMonth, type StartMonth } from '../plan/months.ts'
import { isLocalDate, type LocalDate } from '../tables/grid.ts'
import { align } from '../tracking/align.ts'
import { printOf } from '../tracking/fingerprint.ts'
import { contentAt, locate, MEMORY_KEY, type OwnGrid } from '../tracking/locate.ts'
import { parseMemory } from '../tracking/memory.ts'
import { trackingColumns } from '../tracking/tracking-table.ts'

/** Until when, by indicator: as a person changed it in "Pelacakan PUG", else as the plan has it; `null`: no date. */
export type Deadlines = (indicator: Indicator) => LocalDate | null

export function deadlinesIn(sheet: OwnGrid | null, start: StartMonth): Deadlines {
  const tracking = sheet && align(sheet, { columns: trackingColumns, rows: [] }).grid
  const place = tracking && locate(tracking, { columns: trackingColumns, rows: [] })
  const column = place?.columns.get('due')
  const memoryColumn = place?.columns.get(MEMORY_KEY)
  return ({ id, due }) => {
    const row = place?.rows.get(id)
    if (tracking && row && column && memoryColumn) {
      const { prints } = parseMemory(tracking.values[row - 1]?.[memoryColumn - 1])
      const content = contentAt(tracking, row, column)
      if (prints.has('due') && printOf(content) !== prints.get('due')) {
        return content.kind === 'value' && isLocalDate(content.value) ? content.value : null
      }
    }
    return 'month' in due ? endOfPlanMonth(start, due.month) : null
  }
}
