import type { Finding } from '../findings/finding.ts'
import type { FindingCode } from '../findings/finding-titles.ts'
import type { MessageValues } from '../locale/text.ts'
import { nodeFindings } from './budget-checks.ts'
import { type BudgetNode, budgetTree, counted, yearOfRow } from './budget-tree.ts'
import type { Programme, ProgrammeUnit } from './programme.ts'
import { programmeOf, toldFields } from './programme-of-node.ts'
import { type TableReading, type TableRow, textOf } from './reading.ts'

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
  const entries = allNodes(budgetTree(reading))
  const level = levelToCount(entries, wanted)
  const nodes = level === null ? rowsAsNodes(reading, wanted) : entries.filter((node) => node.level === level)
  const told = toldFields(reading)
  const programmes = nodes.map((node) => programmeOf(node, reading.sheet, told))
  const findings: Finding[] = []
  if (level === null) {
    if (programmes.length > 0) findings.push(remark('budget.noLevels', { count: programmes.length }, reading, wanted))
  } else {
    for (const node of entries) findings.push(...nodeFindings(node, level, reading))
    if (level !== wanted) findings.push(remark('budget.levelAbsent', { level: unitNames[level] }, reading, wanted))
  }
  return { programmes, leftOut: rowsNotIn(programmes, reading.rows), findings }
}

/** The level wanted if the table has it, else the lowest that it has. */
function levelToCount(nodes: readonly BudgetNode[], wanted: ProgrammeUnit): ProgrammeUnit | null {
  const hasLevel = (unit: ProgrammeUnit) => nodes.some(({ level }) => level === unit)
  if (hasLevel(wanted)) return wanted
  const present = counted.filter(hasLevel)
  return present[present.length - 1] ?? null
}

/**
 * A table that tells no levels: each row is one programme, since nothing says that one is part of another. None as long as
 * it is not settled whether a column names several levels: then some rows may be the sums of others.
 */
function rowsAsNodes(reading: TableReading, level: ProgrammeUnit): readonly BudgetNode[] {
  if (reading.columns.some(({ fields, asked }) => asked && fields.includes('description'))) return []
  return reading.rows
    .filter((row) => row.leftOut === null && row.level === null)
    .map((row) => {
      const year = yearOfRow(row, reading)
      return { level, code: textOf(row.cells.code), name: null, year, rows: [row], below: [] }
    })
}

/** What is to be said of a whole sheet. */
function remark(code: FindingCode, values: MessageValues, { sheet }: TableReading, wanted: ProgrammeUnit): Finding {
  return { severity: 'warning', code, values: { wanted: unitNames[wanted], ...values }, at: null, sheet }
}

function rowsNotIn(programmes: readonly Programme[], rows: readonly TableRow[]): readonly TableRow[] {
  const last = rows[rows.length - 1]?.row ?? 0
  // By row number: a set of 50,000 numbers takes many times as long.
  const isRead = new Uint8Array(last + 1)
  for (const programme of programmes) for (const row of programme.rows) isRead[row] = 1
  return rows
    .filter(({ row, leftOut }) => leftOut === null && isRead[row] === 0)
    .map((row): TableRow => ({ ...row, leftOut: 'otherLevel' }))
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
