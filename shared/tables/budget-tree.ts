import type { ProgrammeUnit } from './programme.ts'
import type { BudgetLevel, CellReading, TableReading, TableRow } from './reading.ts'
import { activityCodes } from './values/budget-code.ts'

/** One entry of the budget (a program, kegiatan, sub kegiatan or rekening) with what lies below it. */
export interface BudgetNode {
  readonly level: BudgetLevel
  readonly code: string | null
  readonly name: string | null
  readonly year: number | null
  /** Its own rows; none where only rows below it tell of it. */
  readonly rows: TableRow[]
  readonly below: BudgetNode[]
}

export const counted: readonly ProgrammeUnit[] = ['program', 'kegiatan', 'subKegiatan']
/** How far below the top a level lies. */
export const depthOf: Readonly<Record<BudgetLevel, number>> = {
  urusan: 0,
  bidangUrusan: 1,
  program: 2,
  kegiatan: 3,
  subKegiatan: 4,
  account: 5,
}

/** The entries of a budget as a tree: programs with their kegiatan, these with their sub kegiatan, these with their rekening. */
export function budgetTree(reading: TableReading): readonly BudgetNode[] {
  const years = new Map<number | null, Branch>()
  let trail: Trail = { program: nowhere, kegiatan: nowhere, subKegiatan: nowhere }
  for (const row of reading.rows) {
    if (row.leftOut !== null || row.level === null || isDeeper('program', row.level)) continue
    const year = row.cells.year?.kind === 'number' ? row.cells.year.value : reading.year
    trail = follow(trail, row, row.level)
    let branch = branchOfYear(years, year)
    for (const level of counted) {
      const { code, name } = trail[level]
      if (code === null && name === null) continue
      branch = branchBelow(branch, { level, code, name, year })
      if (row.level === level) branch.rows.push(row)
    }
    if (row.level === 'account') {
      const code = textOf(row.cells.accountCode) ?? textOf(row.cells.code)
      branch.below.push({ level: 'account', code, name: null, year, rows: [row], below: [] })
    }
  }
  return [...years.values()].flatMap(({ below }) => below)
}

/** An entry while the tree grows: those below it are found by code, else by name. */
interface Branch {
  readonly rows: TableRow[]
  readonly below: BudgetNode[]
  /** Made when the first one comes: most entries have none. */
  known: Map<string, Branch> | null
}

function branchOfYear(years: Map<number | null, Branch>, year: number | null): Branch {
  const before = years.get(year)
  if (before !== undefined) return before
  const branch: Branch = { rows: [], below: [], known: null }
  years.set(year, branch)
  return branch
}

function branchBelow(parent: Branch, described: Omit<BudgetNode, 'rows' | 'below'>): Branch {
  const key = described.code ?? described.name ?? ''
  parent.known ??= new Map()
  const before = parent.known.get(key)
  if (before !== undefined) return before
  const branch: Branch = { rows: [], below: [], known: null }
  parent.known.set(key, branch)
  parent.below.push({ ...described, rows: branch.rows, below: branch.below })
  return branch
}

interface Place {
  readonly code: string | null
  readonly name: string | null
}

const nowhere: Place = { code: null, name: null }

/** Where in the hierarchy a row stands: rows below a program belong to it even if they do not repeat its name. */
type Trail = { readonly [L in ProgrammeUnit]: Place }

function follow(before: Trail, row: TableRow, rowLevel: BudgetLevel): Trail {
  const cell = textOf(row.cells.code)
  const own = cell === null ? null : activityCodes(cell)
  let moved = false
  const place = (level: ProgrammeUnit): Place => {
    const last = before[level]
    if (isDeeper(level, rowLevel)) return nowhere
    const given = textOf(row.cells[level]) ?? (row.level === level ? textOf(row.cells.description) : null)
    const isNew = moved || (given !== null && given !== last.name)
    const code = own === null ? (isNew ? null : last.code) : own[level]
    const name = given ?? (code === last.code && !(own === null && moved) ? last.name : null)
    moved = moved || code !== last.code || name !== last.name
    return { code, name }
  }
  return { program: place('program'), kegiatan: place('kegiatan'), subKegiatan: place('subKegiatan') }
}

function isDeeper(level: ProgrammeUnit, than: BudgetLevel): boolean {
  return depthOf[level] > depthOf[than]
}

function textOf(reading: CellReading | undefined): string | null {
  return reading?.kind === 'text' ? reading.value : null
}
