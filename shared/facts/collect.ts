import type { Finding } from '../findings/finding.ts'
import type { Settings } from '../settings/settings.ts'
import type { LocalDate } from '../tables/grid.ts'
import type { TableReading } from '../tables/reading.ts'
import { collectBeneficiaries } from './beneficiaries.ts'
import { budgetOf, latestYear, readBudgets } from './budget.ts'
import type { Facts } from './facts.ts'
import { withUnitNames } from './named-units.ts'
import { collectDocuments, collectMeetings, collectRegulations, collectReports, collectScores } from './papers.ts'
import { collectStaff } from './staff.ts'

export interface CollectedFacts {
  readonly facts: Facts
  /** The tables, the rows of budget levels that are not counted marked as left out. */
  readonly tables: readonly TableReading[]
  readonly findings: readonly Finding[]
}

/** Everything the tables of a workbook say, as the indicators need it. The budget year is chosen here where no setting does. */
export function collectFacts(tables: readonly TableReading[], settings: Settings, today: LocalDate): CollectedFacts {
  const sheets = readBudgets(tables, settings.programmeUnit)
  const year = settings.budgetYear ?? latestYear(sheets, today.year) ?? today.year
  const { budget, findings } = budgetOf(sheets, year)
  const facts: Facts = {
    year,
    start: settings.startMonth ?? { year, month: 1 },
    today,
    staff: collectStaff(tables),
    budget,
    beneficiaries: collectBeneficiaries(tables, year),
    documents: collectDocuments(tables),
    regulations: collectRegulations(tables),
    meetings: collectMeetings(tables),
    reports: collectReports(tables),
    scores: collectScores(tables),
  }
  return {
    facts: withUnitNames(facts, settings.units),
    tables: tables.map((table) => sheets.marked.get(table) ?? table),
    findings,
  }
}
