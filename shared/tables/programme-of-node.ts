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

/**
 * Gathers an entry of the budget into a programme. What its own rows leave empty comes from the rows below it: amounts are
 * added, and a mark is yes if one of them says yes.
 */
export function programmeOf(node: BudgetNode, reading: TableReading): Programme {
  const has = (field: Field) => reading.columns.some(({ fields, asked }) => !asked && fields.includes(field))
  const below = rowsBelow(node)
  const first = node.rows[0]
  const amounts: Partial<Record<ProgrammeAmount, CellReading>> = {}
  for (const field of amountFields) if (has(field)) amounts[field] = amountOfNode(node, field) ?? empty
  const marks: Partial<Record<ProgrammeMark, CellReading>> = {}
  for (const field of markFields) if (has(field)) marks[field] = markOf(node.rows, below, field)
  return {
    sheet: reading.sheet,
    rows: rowsReadFrom(node, below),
    code: node.code,
    name: (first === undefined ? null : nameIn(first, node)) ?? node.name ?? node.code ?? '',
    unit: sharedText(node.rows, 'unit') ?? sharedText(below, 'unit'),
    year: node.year,
    amounts,
    marks,
    ...(has('arg') ? { arg: amountOrMark(node, 'arg') } : {}),
    ...(has('pugBudget') ? { pugBudget: amountOrMark(node, 'pugBudget') } : {}),
    ...(has('argCategory') ? { argCategory: textReadingOf(node.rows, below, 'argCategory') } : {}),
  }
}

function nameIn(row: TableRow, node: BudgetNode): string | null {
  const levelName = node.level === 'account' || node.level === 'urusan' ? undefined : row.cells[node.level]
  return textOf(levelName) ?? textOf(row.cells.description)
}

function rowsBelow(node: BudgetNode): readonly TableRow[] {
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
  const texts = new Set(rows.flatMap((row) => textOf(row.cells[field]) ?? []))
  const [only] = texts
  return texts.size === 1 && only !== undefined ? only : null
}

function textOf(reading: CellReading | undefined): string | null {
  return reading?.kind === 'text' ? reading.value : null
}
