import { amountOfNode } from './budget-amount.ts'
import type { BudgetNode } from './budget-tree.ts'
import type { Field } from './fields.ts'
import { type Programme, programmeAmounts, programmeMarks } from './programme.ts'
import { type CellReading, type Cells, type Mark, type TableReading, type TableRow, textOf } from './reading.ts'
import { empty, markReading, textReading } from './values/outcomes.ts'

/** Fields of a programme that are told by a column each; those that are asked about are none. */
export type ToldFields = ReadonlySet<Field>

export function toldFields({ columns }: TableReading): ToldFields {
  return new Set(columns.flatMap(({ fields, asked }) => (asked ? [] : fields)))
}

/**
 * Gathers an entry of the budget into a programme. What its own rows leave empty comes from the rows below it: amounts are
 * added, and a mark is yes if one of them says yes.
 */
export function programmeOf(node: BudgetNode, sheet: string, told: ToldFields): Programme {
  const first = node.rows[0]
  const below = rowsBelow(node)
  // Most programmes are one row: then its cells say it all, and need no copy for each of 50,000.
  const cells = first !== undefined && isOneRow(node) ? first.cells : gathered(node, below, told)
  const rows = rowsReadFrom(node, below)
  return {
    source: { sheet, row: rows[0] ?? 1 },
    rows,
    code: node.code,
    name: (first === undefined ? null : nameIn(first, node)) ?? node.name ?? node.code ?? '',
    unit: sharedText(node.rows, 'unit') ?? sharedText(below, 'unit'),
    year: node.year,
    amounts: cells,
    marks: cells,
    arg: cells.arg,
    pugBudget: cells.pugBudget,
    argCategory: cells.argCategory,
  }
}

function isOneRow(node: BudgetNode): boolean {
  return node.rows.length === 1 && node.below.length === 0
}

/** What several rows say together, by field. */
function gathered(node: BudgetNode, below: readonly TableRow[], told: ToldFields): Cells {
  const cells: { -readonly [F in keyof Cells]: Cells[F] } = {}
  for (const field of programmeAmounts) if (told.has(field)) cells[field] = amountOfNode(node, field) ?? empty
  for (const field of ['arg', 'pugBudget'] as const) if (told.has(field)) cells[field] = amountOrMark(node, field)
  for (const field of programmeMarks) if (told.has(field)) cells[field] = markOf(node.rows, below, field)
  if (told.has('argCategory')) {
    const category = sharedText(node.rows, 'argCategory') ?? sharedText(below, 'argCategory')
    cells.argCategory = category === null ? empty : textReading(category)
  }
  return cells
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
  const tellsCeiling = node.rows.some(({ cells }) => (cells.ceiling?.kind ?? 'empty') !== 'empty')
  return (tellsCeiling || below.length === 0 ? node.rows : [...node.rows, ...below]).map(({ row }) => row)
}

function amountOrMark(node: BudgetNode, field: 'arg' | 'pugBudget'): CellReading {
  const own = node.rows.length === 1 ? node.rows[0]?.cells[field] : undefined
  return own !== undefined && own.kind !== 'empty' ? own : (amountOfNode(node, field) ?? empty)
}

const strongest: readonly Mark[] = ['yes', 'no', 'notApplicable']

function markOf(own: readonly TableRow[], below: readonly TableRow[], field: Field): CellReading {
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

/** The text of a field if all rows that have it agree. */
function sharedText(rows: readonly TableRow[], field: Field): string | null {
  let shared: string | null = null
  for (const { cells } of rows) {
    const text = textOf(cells[field])
    if (text === null || text === shared) continue
    if (shared !== null) return null
    shared = text
  }
  return shared
}
