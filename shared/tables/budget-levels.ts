import type { Finding } from '../findings/finding.ts'
import { emptyBelowFindings, repeatedCodeFindings, sumFindings } from './budget-checks.ts'
import { type BudgetNode, budgetTree, counted } from './budget-tree.ts'
import type { Programme, ProgrammeUnit } from './programme.ts'
import { programmeColumns, programmeOf } from './programme-of-node.ts'
import type { TableReading, TableRow } from './reading.ts'

/** The programmes of a budget at the unit wanted, and what was not counted. */
export interface ProgrammesOfBudget {
  readonly programmes: readonly Programme[]
  /** Rows of other levels, each with `leftOut: 'otherLevel'`. */
  readonly leftOut: readonly TableRow[]
  readonly findings: readonly Finding[]
}

const unitNames: Readonly<Record<ProgrammeUnit, string>> = {
  program: 'program',
  kegiatan: 'kegiatan',
  subKegiatan: 'sub kegiatan',
}

/**
 * One programme for each program, kegiatan or sub kegiatan, as wanted; each is counted once, whatever other levels the table has.
 * A table that lacks the level wanted is counted at its lowest one, and a finding says so.
 */
export function programmesOf(reading: TableReading, wanted: ProgrammeUnit): ProgrammesOfBudget {
  const data = reading.rows.filter((row) => row.leftOut === null)
  if (data.length === 0) return { programmes: [], leftOut: [], findings: [] }
  const tree = budgetTree(reading)
  const everything = allNodes(tree)
  const level = levelToCount(everything, wanted)
  if (level === null) return rowsAsProgrammes(reading, data, wanted)
  const columns = programmeColumns(reading)
  const programmes = everything
    .filter((node) => node.level === level)
    .map((node) => programmeOf(node, reading.sheet, columns))
  const findings: Finding[] = []
  for (const node of everything) {
    if (node.level === 'account') continue
    findings.push(...sumFindings(node, reading))
    findings.push(...repeatedCodeFindings(node, reading))
    findings.push(...emptyBelowFindings(node, level, reading))
  }
  if (level !== wanted) {
    const values = { wanted: unitNames[wanted], level: unitNames[level] }
    findings.push({ severity: 'warning', code: 'budget.levelAbsent', values, at: null, sheet: reading.sheet })
  }
  return { programmes, leftOut: rowsNotIn(programmes, data), findings }
}

/** The level wanted if the table has it, else the lowest that it has. */
function levelToCount(nodes: readonly BudgetNode[], wanted: ProgrammeUnit): ProgrammeUnit | null {
  if (nodes.some(({ level }) => level === wanted)) return wanted
  const present = counted.filter((unit) => nodes.some(({ level }) => level === unit))
  return present[present.length - 1] ?? null
}

/** A table that tells no levels: each row is one programme, since nothing says that one is part of another. */
function rowsAsProgrammes(reading: TableReading, data: readonly TableRow[], wanted: ProgrammeUnit): ProgrammesOfBudget {
  const columns = programmeColumns(reading)
  const programmes = data
    .filter((row) => row.level === null)
    .map((row) => programmeOf({ ...rowNode(reading, row), level: wanted }, reading.sheet, columns))
  if (programmes.length === 0) return { programmes, leftOut: rowsNotIn(programmes, data), findings: [] }
  const values = { wanted: unitNames[wanted], count: programmes.length }
  const finding: Finding = { severity: 'warning', code: 'budget.noLevels', values, at: null, sheet: reading.sheet }
  return { programmes, leftOut: rowsNotIn(programmes, data), findings: [finding] }
}

function rowNode(reading: TableReading, row: TableRow): Omit<BudgetNode, 'level'> {
  const year = row.cells.year?.kind === 'number' ? row.cells.year.value : reading.year
  const code = row.cells.code?.kind === 'text' ? row.cells.code.value : null
  return { code, name: null, year, rows: [row], below: [] }
}

function rowsNotIn(programmes: readonly Programme[], data: readonly TableRow[]): readonly TableRow[] {
  const read = new Set<number>()
  for (const { rows } of programmes) for (const row of rows) read.add(row)
  return data.filter(({ row }) => !read.has(row)).map((row): TableRow => ({ ...row, leftOut: 'otherLevel' }))
}

function allNodes(tree: readonly BudgetNode[]): readonly BudgetNode[] {
  const nodes: BudgetNode[] = []
  const add = (node: BudgetNode) => {
    nodes.push(node)
    node.below.forEach(add)
  }
  tree.forEach(add)
  return nodes
}
