import { readFileSync } from 'node:fs'
import { parseCsv } from 'hucre/csv'

/** One line of the real budget. Nothing is mended: codes keep their trailing space, the junk line stays. */
export interface BudgetLine {
  readonly code: string
  readonly description: string
  readonly unit: string
  readonly year: number
  /** Rupiah. */
  readonly ceiling: number
}

/** The lines of `dpa-2025.csv`, in its order. */
export function readBudgetLines(): readonly BudgetLine[] {
  const csv = readFileSync(new URL('../dpa-2025.csv', import.meta.url), 'utf8')
  const [, ...lines] = parseCsv(csv, { delimiter: ';' })
  return lines.map(([code, description, unit, year, ceiling]) => ({
    code: String(code),
    description: String(description),
    unit: String(unit),
    year: Number(year),
    ceiling: Number(ceiling),
  }))
}

/** Six parts, as `2.16.02.2.01.0014`; the junk line has four. */
export function isSubKegiatan(line: BudgetLine): boolean {
  return line.code.trim().split('.').length === 6
}
