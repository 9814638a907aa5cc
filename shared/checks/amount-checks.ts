import type { Finding } from '../findings/finding.ts'
import { formatNumber } from '../locale/numbers.ts'
import type { Field, SourceKind } from '../tables/fields.ts'
import type { ColumnMatch } from '../tables/reading.ts'
import type { CheckedWorkbook } from './checked-workbook.ts'

/** Amounts that are counted and cannot be below zero; a budget that was cut has a smaller ceiling, not a negative one. */
const counted: Readonly<Partial<Record<SourceKind, readonly Field[]>>> = {
  budget: ['ceiling', 'realisation', 'arg', 'pugBudget'],
  beneficiaries: ['men', 'women', 'total'],
  scores: ['score'],
}

export function belowZero({ tables }: CheckedWorkbook): readonly Finding[] {
  return tables.flatMap((table) => {
    const columns = (counted[table.kind] ?? []).flatMap((field) => columnsOf(table.columns, field))
    return table.rows.flatMap(({ row, leftOut, cells }) =>
      columns.flatMap(({ field, column, header }): readonly Finding[] => {
        const cell = cells[field]
        if (leftOut !== null || cell?.kind !== 'number' || cell.value >= 0) return []
        const values = { header, amount: formatNumber(cell.value, Number.isInteger(cell.value) ? 0 : 2) }
        return [{ severity: 'error', code: 'check.belowZero', values, at: { sheet: table.sheet, row, column } }]
      }),
    )
  })
}

function columnsOf(columns: readonly ColumnMatch[], field: Field) {
  return columns
    .filter(({ fields, asked }) => !asked && fields.includes(field))
    .map(({ column, header }) => ({ field, column, header }))
}
