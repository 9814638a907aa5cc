import type { BudgetNode } from './budget-tree.ts'
import type { ProgrammeAmount } from './programme.ts'
import type { CellReading, TableRow } from './reading.ts'

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
  const [only] = node.rows
  return node.rows.length === 1 && only !== undefined
    ? inRupiah(only, field)
    : sum(node.rows.map((row) => inRupiah(row, field)))
}

/** The sum of the entries right below, without the entry's own rows. */
export function sumBelow(node: BudgetNode, field: AmountField): CellReading | undefined {
  const accounts = node.below.filter(({ level }) => level === 'account')
  if (accounts.length === 0) return sum(node.below.map((one) => amountOfNode(one, field)))
  return sum(topAccounts(accounts).map((one) => amountOfNode(one, field)))
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

function sum(readings: readonly (CellReading | undefined)[]): CellReading | undefined {
  let total: number | null = null
  let last: CellReading | undefined
  for (const reading of readings) {
    if (reading === undefined) continue
    if (reading.kind === 'unreadable' || reading.kind === 'ambiguous') return reading
    if (reading.kind === 'number') total = (total ?? 0) + reading.value
    else last ??= reading
  }
  return total === null ? last : { kind: 'number', value: Math.round(total * 100) / 100 }
}
