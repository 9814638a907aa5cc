import { type AmountField, amountOfNode } from './budget-amount.ts'
import type { BudgetNode } from './budget-tree.ts'
import type { Field } from './fields.ts'
import type { Programme, ProgrammeAmount, ProgrammeMark } from './programme.ts'
import type { CellReading, Mark, TableReading, TableRow } from './reading.ts'
import { empty, markReading } from './values/outcomes.ts'

const markFields: readonly ProgrammeMark[] = [
  'disaggregated',
  'gap',
  'gbs',
  'kak',
  'genderIndicator',
  'responsive',
  'access',
  'participation',
  'control',
  'benefit',
  'menInvolved',
  'comprehensive',
]
const amountFields: readonly ProgrammeAmount[] = ['ceiling', 'realisation']

/** The columns of a table that a programme is gathered from; those that are asked about are none. */
export interface ProgrammeColumns {
  readonly amounts: readonly ProgrammeAmount[]
  readonly marks: readonly ProgrammeMark[]
  readonly hasArg: boolean
  readonly hasPugBudget: boolean
  readonly hasCategory: boolean
}

export function programmeColumns({ columns }: TableReading): ProgrammeColumns {
  const read = new Set<Field>(columns.flatMap(({ fields, asked }) => (asked ? [] : fields)))
  return {
    amounts: amountFields.filter((field) => read.has(field)),
    marks: markFields.filter((field) => read.has(field)),
    hasArg: read.has('arg'),
    hasPugBudget: read.has('pugBudget'),
    hasCategory: read.has('argCategory'),
  }
}

/**
 * Gathers an entry of the budget into a programme. What its own rows leave empty comes from the rows below it: amounts are
 * added, and a mark is yes if one of them says yes.
 */
export function programmeOf(node: BudgetNode, sheet: string, columns: ProgrammeColumns): Programme {
  const below = rowsBelow(node)
  const first = node.rows[0]
  const amounts: Partial<Record<ProgrammeAmount, CellReading>> = {}
  for (const field of columns.amounts) amounts[field] = amountOfNode(node, field) ?? empty
  const marks: Partial<Record<ProgrammeMark, CellReading>> = {}
  for (const field of columns.marks) marks[field] = markOf(node.rows, below, field)
  const rows = rowsReadFrom(node, below)
  const programme = {
    source: { sheet, row: rows[0] ?? 1 },
    rows,
    code: node.code,
    name: (first === undefined ? null : nameIn(first, node)) ?? node.name ?? node.code ?? '',
    unit: sharedText(node.rows, 'unit') ?? sharedText(below, 'unit'),
    year: node.year,
    amounts,
    marks,
  }
  const { hasArg, hasPugBudget, hasCategory } = columns
  if (!hasArg && !hasPugBudget && !hasCategory) return programme
  return {
    ...programme,
    ...(hasArg ? { arg: amountOrMark(node, 'arg') } : {}),
    ...(hasPugBudget ? { pugBudget: amountOrMark(node, 'pugBudget') } : {}),
    ...(hasCategory ? { argCategory: textReadingOf(node.rows, below, 'argCategory') } : {}),
  }
}

function nameIn(row: TableRow, node: BudgetNode): string | null {
  const levelName = node.level === 'account' || node.level === 'urusan' ? undefined : row.cells[node.level]
  return textOf(levelName) ?? textOf(row.cells.description)
}

const none: readonly TableRow[] = []

function rowsBelow(node: BudgetNode): readonly TableRow[] {
  if (node.below.length === 0) return none
  return node.below.flatMap((one) => [...one.rows, ...rowsBelow(one)])
}

/** Its own rows; those below only where the ceiling had to be added up from them. */
function rowsReadFrom(node: BudgetNode, below: readonly TableRow[]): readonly number[] {
  const tellsCeiling = node.rows.some((row) => row.cells.ceiling !== undefined && row.cells.ceiling.kind !== 'empty')
  return (tellsCeiling ? node.rows : [...node.rows, ...below]).map(({ row }) => row)
}

function amountOrMark(node: BudgetNode, field: AmountField): CellReading {
  const [only] = node.rows
  const own = only?.cells[field]
  if (node.rows.length === 1 && own !== undefined && own.kind !== 'empty') return own
  return amountOfNode(node, field) ?? empty
}

const strongest: readonly Mark[] = ['yes', 'no', 'notApplicable']

function markOf(own: readonly TableRow[], below: readonly TableRow[], field: ProgrammeMark): CellReading {
  if (own.length === 1 && below.length === 0) return own[0]?.cells[field] ?? empty
  for (const rows of [own, below]) {
    const readings = rows.flatMap((row) => row.cells[field] ?? []).filter(({ kind }) => kind !== 'empty')
    if (readings.length === 0) continue
    const mark = strongest.find((one) => readings.some((reading) => reading.kind === 'mark' && reading.value === one))
    const doubtful = readings.find(({ kind }) => kind === 'unreadable' || kind === 'ambiguous')
    if (doubtful !== undefined && mark !== 'yes') return doubtful
    if (mark !== undefined) return markReading(mark)
  }
  return empty
}

function textReadingOf(own: readonly TableRow[], below: readonly TableRow[], field: Field): CellReading {
  const value = sharedText(own, field) ?? sharedText(below, field)
  return value === null ? empty : { kind: 'text', value }
}

/** The text of a field if all rows that have it agree. */
function sharedText(rows: readonly TableRow[], field: Field): string | null {
  if (rows.length <= 1) return textOf(rows[0]?.cells[field])
  const texts = new Set(rows.flatMap((row) => textOf(row.cells[field]) ?? []))
  const [only] = texts
  return texts.size === 1 && only !== undefined ? only : null
}

function textOf(reading: CellReading | undefined): string | null {
  return reading?.kind === 'text' ? reading.value : null
}
