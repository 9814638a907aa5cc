import { spokenName } from '../field-names.ts'
import type { Field } from '../fields.ts'
import type { ColumnMatch } from '../reading.ts'
import { yearsIn } from '../values/year.ts'
import { sure } from './compare.ts'

/** Fields that a table may hold once for every year. */
const yearlyFields: readonly Field[] = [
  'ceilingBefore',
  'ceiling',
  'realisation',
  'remaining',
  'percent',
  'arg',
  'argRealisation',
  'pugBudget',
  'men',
  'women',
  'total',
  'score',
]

/**
 * The columns once for each year, where the same amounts of several years stand side by side ("Pagu 2025", "Pagu 2026"):
 * each time with one year's amounts, those of the others left out. Just as they are where no such columns are in question.
 */
export function yearsApart(columns: readonly ColumnMatch[]): readonly (readonly ColumnMatch[])[] {
  const yearly = columns.filter((column) => yearOfColumn(column) !== null)
  const years = [...new Set(yearly.map(yearOfColumn))].sort()
  const asked = columns.filter((one) => one.asked && one.fields.some((field) => yearlyFields.includes(field)))
  // A column that is asked about for its words' sake stays so, whatever its year.
  const onlyYearsDiffer = asked.every((one) => yearly.includes(one) && one.confidence >= sure)
  if (years.length < 2 || asked.length === 0 || !onlyYearsDiffer || hasTwoOfOneYear(yearly)) return [columns]
  return years.map((year) =>
    columns.map((column) => {
      if (!yearly.includes(column)) return column
      return yearOfColumn(column) === year ? taken(column, year) : { ...column, fields: [], asked: false, reason: '' }
    }),
  )
}

/** The year that the headers of all amounts tell; `null` where they tell none or several. */
export function yearOfColumns(columns: readonly ColumnMatch[]): number | null {
  const years = new Set(columns.filter(({ asked }) => !asked).map(yearOfColumn))
  years.delete(null)
  const [only = null] = years
  return years.size === 1 ? only : null
}

/** The year in the header of a column of amounts; `null` for other columns, and where there is none or several. */
export function yearOfColumn({ fields, header }: ColumnMatch): number | null {
  if (fields.length === 0 || !fields.every((field) => yearlyFields.includes(field))) return null
  const [only = null, ...others] = yearsIn(header)
  return others.length === 0 ? only : null
}

function hasTwoOfOneYear(yearly: readonly ColumnMatch[]): boolean {
  const seen = new Set<string>()
  return yearly.some((column) => {
    const keys = column.fields.map((field) => `${field} ${yearOfColumn(column)}`)
    const before = keys.some((key) => seen.has(key))
    for (const key of keys) seen.add(key)
    return before
  })
}

function taken(column: ColumnMatch, year: number | null): ColumnMatch {
  if (!column.asked) return column
  const reason = `judul kolom '${column.header}' menyebut ${column.fields.map(spokenName).join(' dan ')} tahun ${year}`
  return { ...column, asked: false, reason }
}
