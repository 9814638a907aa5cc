import type { RegisterReading } from '../evidence/register-lines.ts'
import type { Facts } from '../facts/facts.ts'
import type { Finding } from '../findings/finding.ts'
import type { Evaluation } from '../indicators/evaluate.ts'
import { columnOf, type TableReading } from '../tables/reading.ts'
import { belowZero } from './amount-checks.ts'
import { argAboveCeiling, argWithoutAnalysis, realisationAboveCeiling } from './budget-checks.ts'
import type { CheckedWorkbook } from './checked-workbook.ts'
import { dateAhead } from './date-checks.ts'
import { reachedWithoutEvidence } from './evidence-checks.ts'
import { partAboveWhole } from './figure-checks.ts'

/** What must agree across rows, columns and sheets. What one cell or table tells alone is said where it is read. */
const checks: readonly ((workbook: CheckedWorkbook) => readonly Finding[])[] = [
  argAboveCeiling,
  partAboveWhole,
  belowZero,
  argWithoutAnalysis,
  realisationAboveCeiling,
  dateAhead,
  reachedWithoutEvidence,
]

/** Everything that does not agree in a workbook. */
export function checkWorkbook(
  tables: readonly TableReading[],
  facts: Facts,
  evaluations: readonly Evaluation[],
  register: RegisterReading | null,
): readonly Finding[] {
  const workbook: CheckedWorkbook = {
    today: facts.today,
    tables,
    leaves: facts.budget.thisYear.leaves,
    evaluations,
    register,
    columnOf: (sheet, field) => columnOf(tables.find((table) => table.sheet === sheet)?.columns ?? [], field),
  }
  return checks.flatMap((check) => check(workbook))
}
