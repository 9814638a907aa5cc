import type { ProgrammeUnit } from './programme.ts'
import type { BudgetLevel, CellReading, TableReading, TableRow } from './reading.ts'

/** One entry of the budget (a program, kegiatan, sub kegiatan or rekening) with what lies below it. */
export interface BudgetNode {
  readonly level: BudgetLevel
  /** Tells entries of one level apart: the code, else the path of names. */
  readonly key: string
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

const partsOfCode: Readonly<Record<ProgrammeUnit, number>> = { program: 3, kegiatan: 5, subKegiatan: 6 }

/** The entries of a budget as a tree: programs with their kegiatan, these with their sub kegiatan, these with their rekening. */
export function budgetTree(reading: TableReading): readonly BudgetNode[] {
  const roots: BudgetNode[] = []
  const known = new Map<string, BudgetNode>()
  let trail: Trail = { program: nowhere, kegiatan: nowhere, subKegiatan: nowhere }
  for (const row of reading.rows) {
    if (row.leftOut !== null || row.level === null || isDeeper('program', row.level)) continue
    const year = row.cells.year?.kind === 'number' ? row.cells.year.value : reading.year
    trail = follow(trail, row, row.level)
    let parent: BudgetNode | null = null
    for (const level of counted) {
      const { code, name } = trail[level]
      if (code === null && name === null) continue
      const key = `${year ?? ''}|${level}|${code ?? namePath(trail, level)}`
      parent = nodeOf(known, key, parent?.below ?? roots, { level, code, name, year })
      if (row.level === level) parent.rows.push(row)
    }
    if (row.level === 'account' && parent !== null) {
      const code = textOf(row.cells.accountCode) ?? textOf(row.cells.code)
      parent.below.push({ level: 'account', key: code ?? '', code, name: null, year, rows: [row], below: [] })
    }
  }
  return roots
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
  const own = cell !== null && codeAt(cell, 'program') !== null ? cell : null
  let moved = false
  const place = (level: ProgrammeUnit): Place => {
    const last = before[level]
    if (isDeeper(level, rowLevel)) return nowhere
    const given = textOf(row.cells[level]) ?? (row.level === level ? textOf(row.cells.description) : null)
    const isNew = moved || (given !== null && given !== last.name)
    const code = own === null ? (isNew ? null : last.code) : codeAt(own, level)
    const name = given ?? (code === last.code && !(own === null && moved) ? last.name : null)
    moved = moved || code !== last.code || name !== last.name
    return { code, name }
  }
  return { program: place('program'), kegiatan: place('kegiatan'), subKegiatan: place('subKegiatan') }
}

function isDeeper(level: ProgrammeUnit, than: BudgetLevel): boolean {
  return depthOf[level] > depthOf[than]
}

/** The code of the entry of a level that a code lies in; `null` if it lies above it or is no activity's code. */
function codeAt(code: string | null, level: ProgrammeUnit): string | null {
  if (code === null || !/^[1-9X]\.(?:\d\d|XX)\.\d\d/.test(code)) return null
  const parts = code.split('.')
  return parts.length < partsOfCode[level] ? null : parts.slice(0, partsOfCode[level]).join('.')
}

function namePath(trail: Trail, level: ProgrammeUnit): string {
  return counted
    .slice(0, counted.indexOf(level) + 1)
    .map((one) => trail[one].name ?? '')
    .join('>')
}

function nodeOf(
  known: Map<string, BudgetNode>,
  key: string,
  siblings: BudgetNode[],
  described: Pick<BudgetNode, 'level' | 'code' | 'name' | 'year'>,
): BudgetNode {
  const before = known.get(key)
  if (before !== undefined) return before
  const node: BudgetNode = { key, ...described, rows: [], below: [] }
  known.set(key, node)
  siblings.push(node)
  return node
}

function textOf(reading: CellReading | undefined): string | null {
  return reading?.kind === 'text' ? reading.value : null
}
