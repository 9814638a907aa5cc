import type { Finding } from '../findings/finding.ts'
import { programmesOf } from '../tables/budget-levels.ts'
import type { Programme, ProgrammeUnit } from '../tables/programme.ts'
import type { TableReading, TableRow } from '../tables/reading.ts'
import { fieldsOfTables } from './columns.ts'
import type { BudgetYear, Facts } from './facts.ts'

/** What the budget sheets say of one year and the year before. */
export interface CollectedBudget {
  readonly budget: Facts['budget']
  readonly findings: readonly Finding[]
}

/** The budgets of each sheet at both grains, before a year is chosen. */
export interface BudgetSheets {
  readonly tables: readonly TableReading[]
  /** Each table with the rows of the levels that are not counted marked as left out. */
  readonly marked: ReadonlyMap<TableReading, TableReading>
  readonly units: readonly Programme[]
  readonly leaves: readonly Programme[]
  readonly findings: readonly Finding[]
}

/** Reads every budget sheet once at the unit wanted and once at the sub kegiatan. */
export function readBudgets(tables: readonly TableReading[], unit: ProgrammeUnit): BudgetSheets {
  const ofKind = tables.filter((table) => table.kind === 'budget')
  const leaves = ofKind.map((table) => programmesOf(table, 'subKegiatan'))
  const units = unit === 'subKegiatan' ? leaves : ofKind.map((table) => programmesOf(table, unit))
  const leafProgrammes = leaves.flatMap(({ programmes }) => programmes)
  return {
    tables: ofKind,
    marked: new Map(ofKind.map((table, index) => [table, withLevelsLeftOut(table, units[index]?.leftOut ?? [])])),
    leaves: leafProgrammes,
    units: unit === 'subKegiatan' ? leafProgrammes : units.flatMap(({ programmes }) => programmes),
    findings: leaves.flatMap(({ findings }) => findings),
  }
}

/** The latest year that a budget sheet tells, `null` where none tells one. */
export function latestYear({ leaves }: BudgetSheets): number | null {
  const years = leaves.flatMap(({ year }) => (year === null ? [] : [year]))
  return years.length === 0 ? null : years.reduce((latest, year) => Math.max(latest, year))
}

/** The budget of a year and of the year before; rows without a year belong to the year asked for. */
export function budgetOf(sheets: BudgetSheets, year: number): CollectedBudget {
  const findings: Finding[] = [...sheets.findings]
  const thisYear = yearOf(sheets, year, year, findings)
  const lastYear = yearOf(sheets, year - 1, year, findings)
  return {
    budget: {
      found: sheets.tables.length > 0,
      fields: fieldsOfTables<'budget'>(sheets.tables),
      items: [],
      thisYear,
      lastYear: lastYear.leaves.length > 0 ? lastYear : null,
    },
    findings,
  }
}

function yearOf(sheets: BudgetSheets, year: number, unlabelled: number, findings: Finding[]): BudgetYear {
  const inYear = (programme: Programme) => (programme.year ?? unlabelled) === year
  const leaves = onceEach(sheets.leaves.filter(inYear), year, findings)
  if (sheets.units === sheets.leaves) return { units: leaves, leaves }
  return { units: onceEach(sheets.units.filter(inYear), year, []), leaves }
}

/**
 * The same code on two sheets is one budget seen twice (DPA and DPPA, RKA and DPA): the sheet that says more about gender
 * counts, the other is named in a finding.
 */
function onceEach(programmes: readonly Programme[], year: number, findings: Finding[]): readonly Programme[] {
  const sheets = [...new Set(programmes.map(({ source }) => source.sheet))]
  if (sheets.length < 2) return programmes
  const richest = [...sheets].sort((a, b) => columnsTold(programmes, b) - columnsTold(programmes, a))
  const keeper = new Map<string, string>()
  const doubled = new Set<Programme>()
  for (const sheet of richest) {
    const again = programmes.filter(({ source, code }) => source.sheet === sheet && code !== null && keeper.has(code))
    for (const programme of again) doubled.add(programme)
    for (const { source, code } of programmes) {
      if (source.sheet === sheet && code !== null && !keeper.has(code)) keeper.set(code, sheet)
    }
    const [first] = again
    if (first !== undefined) findings.push(budgetTwice(first, keeper.get(first.code ?? '') ?? '', year, again.length))
  }
  return programmes.filter((programme) => !doubled.has(programme))
}

function budgetTwice({ source: { sheet, row } }: Programme, other: string, year: number, count: number): Finding {
  return {
    severity: 'warning',
    code: 'facts.budgetTwice',
    values: { sheet, other, year, count },
    at: { sheet, row, column: 1 },
  }
}

/** How many of the columns that PUG needs a sheet has. */
function columnsTold(programmes: readonly Programme[], sheet: string): number {
  const [programme] = programmes.filter((candidate) => candidate.source.sheet === sheet)
  return programme ? Object.keys(programme.marks).length + (programme.arg ? 1 : 0) : 0
}

function withLevelsLeftOut(table: TableReading, leftOut: readonly TableRow[]): TableReading {
  const marked = new Map(leftOut.map((row) => [row.row, row]))
  return { ...table, rows: table.rows.map((row) => marked.get(row.row) ?? row) }
}
