import type { ProgrammeUnit } from './programme.ts'
import { type BudgetLevel, type TableReading, type TableRow, textOf } from './reading.ts'
import { type ActivityCodes, activityCodes } from './values/budget-code.ts'

/** One entry of the budget (a program, kegiatan, sub kegiatan or rekening) with what lies below it. */
export interface BudgetNode {
  readonly level: BudgetLevel
  readonly code: string | null
  readonly name: string | null
  readonly year: number | null
  /** Its own rows; none where only rows below it tell of it. */
  readonly rows: readonly TableRow[]
  readonly below: readonly BudgetNode[]
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
    const year = yearOfRow(row, reading)
    trail = follow(trail, row)
    let branch = years.get(year)
    if (branch === undefined) {
      branch = branchOf('bidangUrusan', nowhere, year, [])
      years.set(year, branch)
    }
    for (const level of counted) {
      const place = trail[level]
      if (place.code !== null || place.name !== null) branch = branchBelow(branch, level, place, row)
    }
    if (row.level === 'account') {
      const code = textOf(row.cells.accountCode) ?? textOf(row.cells.code)
      branch.below.push(branchOf('account', { code, name: null }, year, [row]))
    }
  }
  return [...years.values()].flatMap(({ below }) => below)
}

/** The budget year of a row: its own, else its sheet's. */
export function yearOfRow({ cells }: TableRow, { year }: TableReading): number | null {
  return cells.year?.kind === 'number' ? cells.year.value : year
}

/** An entry while the tree grows. */
interface Branch extends BudgetNode {
  readonly rows: TableRow[]
  readonly below: Branch[]
  /** Those below by code, else by name. Made when the first one comes: most entries have none. */
  known: Map<string, Branch> | null
}

function branchOf(level: BudgetLevel, { code, name }: Place, year: number | null, rows: TableRow[]): Branch {
  return { level, code, name, year, rows, below: [], known: null }
}

/** The entry at a place below another one, made where it is new; a row of its level is one of its own. */
function branchBelow(parent: Branch, level: ProgrammeUnit, place: Place, row: TableRow): Branch {
  const key = place.code ?? place.name ?? ''
  const isOwn = row.level === level
  parent.known ??= new Map()
  const before = parent.known.get(key)
  if (before !== undefined) {
    if (isOwn) before.rows.push(row)
    return before
  }
  const branch = branchOf(level, place, parent.year, isOwn ? [row] : [])
  parent.known.set(key, branch)
  parent.below.push(branch)
  return branch
}

interface Place {
  readonly code: string | null
  readonly name: string | null
}

const nowhere: Place = { code: null, name: null }

/** Where in the hierarchy a row stands: rows below a program belong to it even if they do not repeat its name. */
type Trail = { readonly [L in ProgrammeUnit]: Place }

function follow(before: Trail, row: TableRow): Trail {
  const cell = textOf(row.cells.code)
  const codes = cell === null ? null : activityCodes(cell)
  const program = placeOf('program', before.program, row, codes, false)
  const isElsewhere = program !== before.program
  const kegiatan = placeOf('kegiatan', before.kegiatan, row, codes, isElsewhere)
  const isBelowOther = isElsewhere || kegiatan !== before.kegiatan
  return { program, kegiatan, subKegiatan: placeOf('subKegiatan', before.subKegiatan, row, codes, isBelowOther) }
}

/** The place of a row at a level: the very one of the row before where it is the same. */
function placeOf(
  level: ProgrammeUnit,
  last: Place,
  row: TableRow,
  codes: ActivityCodes | null,
  isBelowOther: boolean,
): Place {
  if (row.level !== null && isDeeper(level, row.level)) return nowhere
  const given = textOf(row.cells[level]) ?? (row.level === level ? textOf(row.cells.description) : null)
  const isNew = isBelowOther || (given !== null && given !== last.name)
  const code = codes === null ? (isNew ? null : last.code) : codes[level]
  const name = given ?? (code === last.code && !(codes === null && isBelowOther) ? last.name : null)
  return code === last.code && name === last.name ? last : { code, name }
}

function isDeeper(level: ProgrammeUnit, than: BudgetLevel): boolean {
  return depthOf[level] > depthOf[than]
}
