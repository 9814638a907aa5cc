import type { TableReading } from '../tables/reading.ts'
import type { Amount } from './amount.ts'
import { type DataRow, factsOf } from './columns.ts'
import type { Beneficiaries, FactsOf } from './facts.ts'

/**
 * Beneficiaries by activity. A list with one person a row and L/P counts one each. The year is the row's, else that of its
 * date, else that of the sheet, else the budget year.
 */
export function collectBeneficiaries(
  tables: readonly TableReading[],
  budgetYear: number,
): FactsOf<'beneficiaries', Beneficiaries> {
  return factsOf('beneficiaries', tables, (row) => {
    const { men, women } = headcount(row)
    return {
      source: row.source,
      activity: row.text('activity') ?? row.text('name') ?? `Baris ${row.source.row}`,
      category: row.text('category'),
      year: yearOf(row) ?? row.date('date')?.year ?? row.table.year ?? budgetYear,
      men,
      women,
      menProgramme: row.answer('menProgramme'),
      stakeholders: row.list('stakeholders'),
    }
  })
}

function yearOf(row: DataRow<'beneficiaries'>): number | null {
  const year = row.amount('year')
  return typeof year === 'number' ? year : null
}

/** Where one of L and P is lacking, the total tells it. */
function headcount(row: DataRow<'beneficiaries'>): { men: Amount; women: Amount } {
  const sex = row.reading('sex')
  if (sex !== undefined && row.reading('women') === undefined) {
    if (sex.kind === 'sex') return { men: sex.value === 'man' ? 1 : 0, women: sex.value === 'woman' ? 1 : 0 }
    const why = sex.kind === 'empty' ? 'missing' : 'unreadable'
    return { men: why, women: why }
  }
  const men = row.amount('men')
  const women = row.amount('women')
  const total = row.amount('total')
  if (men === 'missing' && typeof women === 'number' && typeof total === 'number') return { men: total - women, women }
  if (women === 'missing' && typeof men === 'number' && typeof total === 'number') return { men, women: total - men }
  return { men, women }
}
