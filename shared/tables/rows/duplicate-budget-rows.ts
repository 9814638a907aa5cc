import type { Finding } from '../../findings/finding.ts'
import type { Field } from '../fields.ts'
import type { CellReading, ColumnMatch, TableRow } from '../reading.ts'
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
  const column = columns.find(({ fields }) => fields.includes('code'))?.column ?? 1
  const firstRows = new Map<string, TableRow[]>()
  const findings: Finding[] = [...read.findings]
  const rows = read.rows.map((row): TableRow => {
    const code = textOf(row.cells.code)
    if (row.leftOut !== null || code === null || row.level === 'account') return row
    const before = firstRows.get(code)
    if (before === undefined) {
      firstRows.set(code, [row])
      return row
    }
    const first = before.find((one) => tellingFields.every((field) => isSame(one.cells[field], row.cells[field])))
    if (first === undefined) {
      before.push(row)
      return row
    }
    findings.push(cellFinding('warning', 'budget.duplicate', { code, first: first.row }, sheet, row.row, column))
    return { ...row, leftOut: 'duplicate' }
  })
  return { rows, findings }
}

function isSame(a: CellReading | undefined, b: CellReading | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}

function textOf(reading: CellReading | undefined): string | null {
  return reading?.kind === 'text' ? reading.value : null
}
