import type { Finding } from '../findings/finding.ts'
import { compareDates, formatDate } from '../locale/dates.ts'
import type { Field, SourceKind } from '../tables/fields.ts'
import { type ColumnMatch, columnOf, type TableReading } from '../tables/reading.ts'
import type { CheckedWorkbook } from './checked-workbook.ts'

/** Dates of what is done, by the kind of sheet: such a day cannot lie ahead. A planned meeting or a due date may. */
const datesOfTheDone: Readonly<Partial<Record<SourceKind, readonly Field[]>>> = {
  staff: ['trainingDate'],
  beneficiaries: ['date'],
  reports: ['sent'],
  documents: ['date'],
  attendance: ['date'],
}

/** Something recorded as done on a day that has not come. */
export function dateAhead({ tables, today }: CheckedWorkbook): readonly Finding[] {
  return tables.flatMap((table) =>
    (datesOfTheDone[table.kind] ?? []).flatMap((field) =>
      rowsWith(table, field).flatMap(({ row, date }): readonly Finding[] => {
        if (compareDates(date, today) <= 0) return []
        const values = { header: headerOf(table.columns, field), date: formatDate(date) }
        const at = { sheet: table.sheet, row, column: columnOf(table.columns, field) }
        return [{ severity: 'warning', code: 'check.dateAhead', values, at }]
      }),
    ),
  )
}

function rowsWith(table: TableReading, field: Field) {
  return table.rows.flatMap(({ row, leftOut, cells }) => {
    const cell = cells[field]
    return leftOut === null && cell?.kind === 'date' ? [{ row, date: cell.value }] : []
  })
}

function headerOf(columns: readonly ColumnMatch[], field: Field): string {
  return columns.find(({ fields }) => fields.includes(field))?.header ?? ''
}
