import type { BudgetNode } from './budget-tree.ts'
import type { ProgrammeAmount } from './programme.ts'
import type { CellReading, TableRow } from './reading.ts'
import { numberReading } from './values/outcomes.ts'

export type AmountField = ProgrammeAmount | 'arg' | 'pugBudget'

/**
 * An amount of an entry in rupiah: of its own rows, else the sum of those below it.
 *
 * @returns `undefined` where no row has such a column; the first unreadable or ambiguous cell where one of the parts is so:
 * a sum with a hole in it is no sum.
 */
export function amountOfNode(node: BudgetNode, field: AmountField): CellReading | undefined {
  const own = ownAmount(node, field)
  if (own !== undefined && own.kind !== 'empty') return own
  return sumBelow(node, field) ?? own
}

/** The amount that an entry's own rows tell. */
export function ownAmount(node: BudgetNode, field: AmountField): CellReading | undefined {
  return sum(node.rows, (row) => inRupiah(row, field))
}

/** The sum of the entries right below, without the entry's own rows. */
export function sumBelow(node: BudgetNode, field: AmountField): CellReading | undefined {
  const accounts = node.below.filter(({ level }) => level === 'account')
  return sum(accounts.length === 0 ? node.below : topAccounts(accounts), (one) => amountOfNode(one, field))
}

/** Rekening stand in levels too (5.1, 5.1.02, …): those that lie in none of the others. */
function topAccounts(accounts: readonly BudgetNode[]): readonly BudgetNode[] {
  const codes = new Set(accounts.map(({ code }) => code))
  return accounts.filter(({ code }) => {
    for (let at = code?.lastIndexOf('.') ?? -1; at > 0; at = code?.lastIndexOf('.', at - 1) ?? -1) {
      if (codes.has(code?.slice(0, at) ?? '')) return false
    }
    return true
  })
}

/** A tick in a column of amounts stands for the whole ceiling of its row. */
function inRupiah(row: TableRow, field: AmountField): CellReading | undefined {
  const reading = row.cells[field]
  return reading?.kind === 'mark' && reading.value === 'yes' ? row.cells.ceiling : reading
}

function sum<Part>(
  parts: readonly Part[],
  readingOf: (part: Part) => CellReading | undefined,
): CellReading | undefined {
  let total: number | null = null
  let other: CellReading | undefined
  for (const part of parts) {
    const reading = readingOf(part)
    if (reading === undefined) continue
    if (reading.kind === 'unreadable' || reading.kind === 'ambiguous') return reading
    if (reading.kind === 'number') total = (total ?? 0) + reading.value
    else other ??= reading
  }
  return total === null ? other : numberReading(Math.round(total * 100) / 100)
}
