import type { Finding } from '../findings/finding.ts'
import type { FindingCode } from '../findings/finding-titles.ts'
import { formatRupiah } from '../locale/numbers.ts'
import type { MessageValues } from '../locale/text.ts'
import { amountOfNode, ownAmount, sumBelow } from './budget-amount.ts'
import { type BudgetNode, depthOf } from './budget-tree.ts'
import { type ProgrammeUnit, programmeAmounts } from './programme.ts'
import { columnOf, type TableReading } from './reading.ts'

const none: readonly Finding[] = []

/** What is odd about an entry of a budget that is counted at `level`. */
export function nodeFindings(node: BudgetNode, level: ProgrammeUnit, reading: TableReading): readonly Finding[] {
  const isUpper = node.below.length > 0 || depthOf[node.level] < depthOf[level]
  if ((node.rows.length === 1 && !isUpper) || node.level === 'account') return none
  return [
    ...sumFindings(node, reading),
    ...repeatedCodeFindings(node, reading),
    ...emptyBelowFindings(node, level, reading),
  ]
}

/** An upper row whose amount is not the sum of those below it. */
function sumFindings(node: BudgetNode, reading: TableReading): readonly Finding[] {
  if (node.rows.length === 0 || node.below.length === 0) return none
  return programmeAmounts.flatMap((field) => {
    const own = ownAmount(node, field)
    const below = sumBelow(node, field)
    if (own?.kind !== 'number' || below?.kind !== 'number' || Math.abs(own.value - below.value) < 1) return []
    const values = {
      own: formatRupiah(own.value),
      below: formatRupiah(below.value),
      difference: formatRupiah(Math.abs(own.value - below.value)),
    }
    return [finding('budget.sumMismatch', values, node, reading, field)]
  })
}

/** The same code on several rows of one level: their amounts are added. */
function repeatedCodeFindings(node: BudgetNode, reading: TableReading): readonly Finding[] {
  if (node.rows.length < 2 || node.rows.every((row) => row.cells.accountCode !== undefined)) return none
  const rows = node.rows.map(({ row }) => row).join(', ')
  return [{ ...finding('budget.repeatedCode', { rows }, node, reading, 'code'), severity: 'info' }]
}

/** An upper entry with an amount and nothing below it at the level that is counted: its amount is in no programme. */
function emptyBelowFindings(node: BudgetNode, level: ProgrammeUnit, reading: TableReading): readonly Finding[] {
  if (depthOf[node.level] >= depthOf[level] || node.below.length > 0) return none
  const amount = amountOfNode(node, 'ceiling')
  if (amount?.kind !== 'number' || amount.value === 0) return none
  return [finding('budget.nothingBelow', { amount: formatRupiah(amount.value) }, node, reading, 'ceiling')]
}

function finding(
  code: FindingCode,
  values: MessageValues,
  node: BudgetNode,
  { sheet, columns, headerRows }: TableReading,
  field: 'ceiling' | 'realisation' | 'code',
): Finding {
  const at = { sheet, row: node.rows[0]?.row ?? headerRows.last, column: columnOf(columns, field) }
  return { severity: 'warning', code, values: { name: node.code ?? node.name ?? '', ...values }, at }
}
