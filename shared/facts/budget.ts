import type { Finding } from '../findings/finding.ts'
import { programmesOf } from '../tables/budget-levels.ts'
import type { FieldOf } from '../tables/fields.ts'
import { type Programme, type ProgrammeUnit, programmeMarks } from '../tables/programme.ts'
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

/**
 * The latest year that a budget sheet tells, `null` where none tells one. Years to come wait for their time: of a Renja with
 * 2025 and 2026 side by side, 2025 is meant as long as it lasts. Where all are to come, the nearest one.
 */
export function latestYear({ leaves }: BudgetSheets, thisYear: number): number | null {
  const years = [...new Set(leaves.map(({ year }) => year))].filter((year) => year !== null).sort((a, b) => a - b)
  return years.filter((year) => year <= thisYear).pop() ?? years[0] ?? null
}

/** The budget of a year and of the year before; rows without a year belong to the year asked for. */
export function budgetOf(sheets: BudgetSheets, year: number): CollectedBudget {
  const findings: Finding[] = [...sheets.findings]
  const thisYear = yearOf(sheets, year, year, findings)
  const lastYear = yearOf(sheets, year - 1, year, findings)
  const fields = fieldsOfTables<'budget'>(sheets.tables)
  findings.push(...assumedOf(fields, thisYear))
  return {
    budget: {
      found: sheets.tables.length > 0,
      fields,
      items: [],
      thisYear,
      lastYear: lastYear.leaves.length > 0 ? lastYear : null,
    },
    findings,
  }
}

/** What is taken for granted where a column is lacking; it is said beside the figures. */
function assumedOf(fields: ReadonlySet<FieldOf<'budget'>>, { leaves: [first] }: BudgetYear): readonly Finding[] {
  const told = fields.has('genderIndicator') || fields.has('responsive')
  if (first === undefined || told || !fields.has('gap') || !fields.has('gbs')) return []
  const { sheet } = first.source
  return [{ severity: 'warning', code: 'facts.noGenderIndicator', values: {}, at: null, sheet }]
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
  const bySheet = new Map<string, Programme[]>()
  for (const programme of programmes) {
    const { sheet } = programme.source
    const same = bySheet.get(sheet)
    if (same === undefined) bySheet.set(sheet, [programme])
    else same.push(programme)
  }
  if (bySheet.size < 2) return programmes
  const keeper = new Map<string, string>()
  const doubled = new Set<Programme>()
  for (const [sheet, own] of [...bySheet].sort(([, a], [, b]) => columnsTold(b) - columnsTold(a))) {
    const again = own.filter(({ code }) => code !== null && keeper.has(code))
    const [first] = again
    if (first !== undefined) findings.push(budgetTwice(first, keeper.get(first.code ?? '') ?? '', year, again.length))
    for (const programme of again) doubled.add(programme)
    for (const { code } of own) if (code !== null && !keeper.has(code)) keeper.set(code, sheet)
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

/** How many of the columns that PUG needs the sheet of these programmes has. */
function columnsTold([programme]: readonly Programme[]): number {
  if (programme === undefined) return 0
  const { marks, arg } = programme
  return programmeMarks.filter((mark) => marks[mark] !== undefined).length + (arg === undefined ? 0 : 1)
}

function withLevelsLeftOut(table: TableReading, leftOut: readonly TableRow[]): TableReading {
  if (leftOut.length === 0) return table
  const marked = new Map(leftOut.map((row) => [row.row, row]))
  return { ...table, rows: table.rows.map((row) => marked.get(row.row) ?? row) }
}
