import type { Finding } from '../findings/finding.ts'
import { formatRupiah } from '../locale/numbers.ts'
import type { MessageKey, MessageValues } from '../locale/text.ts'
import { amountOfNode, ownAmount, sumBelow } from './budget-amount.ts'
import { type BudgetNode, depthOf } from './budget-tree.ts'
import type { ProgrammeAmount, ProgrammeUnit } from './programme.ts'
import type { TableReading } from './reading.ts'

const amounts: readonly ProgrammeAmount[] = ['ceiling', 'realisation']

/** An upper row whose amount is not the sum of those below it. */
export function sumFindings(node: BudgetNode, reading: TableReading): readonly Finding[] {
  if (node.rows.length === 0 || node.below.length === 0) return []
  return amounts.flatMap((field) => {
    const own = ownAmount(node, field)
    const below = sumBelow(node, field)
    if (own?.kind !== 'number' || below?.kind !== 'number' || Math.abs(own.value - below.value) < 1) return []
    const values = {
      name: labelOf(node),
      own: formatRupiah(own.value),
      below: formatRupiah(below.value),
      difference: formatRupiah(Math.abs(own.value - below.value)),
    }
    return [finding('budget.sumMismatch', values, node, reading, field)]
  })
}

/** The same code on several rows of one level: their amounts are added. */
export function repeatedCodeFindings(node: BudgetNode, reading: TableReading): readonly Finding[] {
  if (node.rows.length < 2 || node.rows.every((row) => row.cells.accountCode !== undefined)) return []
  const values = { name: labelOf(node), rows: node.rows.map(({ row }) => row).join(', ') }
  return [{ ...finding('budget.repeatedCode', values, node, reading, 'code'), severity: 'info' }]
}

/** An upper entry with an amount and nothing below it at the level that is counted: its amount is in no programme. */
export function emptyBelowFindings(node: BudgetNode, level: ProgrammeUnit, reading: TableReading): readonly Finding[] {
  if (depthOf[node.level] >= depthOf[level] || node.below.length > 0) return []
  const amount = amountOfNode(node, 'ceiling')
  if (amount?.kind !== 'number' || amount.value === 0) return []
  return [
    finding(
      'budget.nothingBelow',
      { name: labelOf(node), amount: formatRupiah(amount.value) },
      node,
      reading,
      'ceiling',
    ),
  ]
}

function labelOf(node: BudgetNode): string {
  return node.code ?? node.name ?? ''
}

function finding(
  code: MessageKey,
  values: MessageValues,
  node: BudgetNode,
  reading: TableReading,
  field: ProgrammeAmount | 'code',
): Finding {
  const column = reading.columns.find(({ fields }) => fields.includes(field))?.column ?? 1
  const row = node.rows[0]?.row ?? reading.headerRows.last
  return { severity: 'warning', code, values, at: { sheet: reading.sheet, row, column } }
}
