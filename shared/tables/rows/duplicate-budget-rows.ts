import type { Finding } from '../../findings/finding.ts'
import type { Field } from '../fields.ts'
import { type ColumnMatch, columnOf, type TableRow, textOf } from '../reading.ts'
import { cellFinding } from './findings.ts'
import type { ReadRows } from './read-rows.ts'

/** Rows that agree in all of these are one row written twice. */
const tellingFields: readonly Field[] = [
  'description',
  'subKegiatan',
  'unit',
  'year',
  'fundSource',
  'ceiling',
  'realisation',
]

/**
 * Leaves out a row that repeats another in code, name and figures. The same code with other figures may be a part (another
 * source of funds) and stays. Rows of rekening repeat by their nature and are not looked at.
 */
export function withoutDuplicateRows(read: ReadRows, columns: readonly ColumnMatch[], sheet: string): ReadRows {
  const firstOfCode = new Map<string, TableRow>()
  /** Only of codes that stand on several rows: what a row says, with the first row that says it. */
  const firstOfContent = new Map<string, TableRow>()
  const findings: Finding[] = []
  const rows = read.rows.map((row): TableRow => {
    const code = textOf(row.cells.code)
    if (row.leftOut !== null || code === null || row.level === 'account') return row
    const before = firstOfCode.get(code)
    if (before === undefined) {
      firstOfCode.set(code, row)
      return row
    }
    const said = contentOf(row)
    const first = contentOf(before) === said ? before : firstOfContent.get(said)
    if (first === undefined) {
      firstOfContent.set(said, row)
      return row
    }
    const values = { code, first: first.row }
    findings.push(cellFinding('warning', 'budget.duplicate', values, sheet, row.row, columnOf(columns, 'code')))
    return { ...row, leftOut: 'duplicate' }
  })
  return { rows, findings: [...read.findings, ...findings] }
}

function contentOf({ cells }: TableRow): string {
  return JSON.stringify([cells.code, ...tellingFields.map((field) => cells[field])])
}
