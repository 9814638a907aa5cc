import type { Finding } from '../../findings/finding.ts'
import { levelFields } from '../fields.ts'
import { type BudgetLevel, type Cells, type ColumnMatch, columnOf, type TableRow, textOf } from '../reading.ts'
import { levelOfCode } from '../values/budget-code.ts'
import { cellFinding } from './findings.ts'
import type { ReadRows } from './read-rows.ts'
import { codeBeforeName } from './split-cell.ts'

const textFields = [...levelFields, 'description'] as const

/**
 * Gives each row of a budget its level: by its code, else by the lowest name column that is filled. A code in no known
 * shape is junk among known ones; where most codes are unknown, the office has codes of its own and the rows stay.
 */
export function withLevels(read: ReadRows, columns: readonly ColumnMatch[], sheet: string): ReadRows {
  const hasCodes = columns.some((column) => column.fields.includes('code') && !column.asked)
  let balance = 0
  const levelled = read.rows.map((row): TableRow => {
    if (row.leftOut !== null) return row
    const cells = withCode(row.cells, hasCodes)
    const code = textOf(cells.code)
    const byCode = code === null ? null : levelOfCode(code)
    if (code !== null) balance += byCode === null ? -1 : 1
    return {
      row: row.row,
      leftOut: code !== null && byCode === null ? 'unknownCode' : null,
      level: levelOfRow(cells, byCode),
      cells,
    }
  })
  const ownCodes = balance < 0
  const findings: Finding[] = [...read.findings]
  const rows = levelled.map((row): TableRow => {
    if (row.leftOut !== 'unknownCode') return row
    if (ownCodes) return { ...row, leftOut: null }
    const values = { code: textOf(row.cells.code) ?? '' }
    findings.push(cellFinding('warning', 'budget.unknownCode', values, sheet, row.row, columnOf(columns, 'code')))
    return row
  })
  return { rows, findings }
}

/** The cells with the row's code, wherever that stands: in its own column, in that of an upper level, or before the name. */
function withCode(cells: Cells, hasCodes: boolean): Cells {
  if (textOf(cells.code) !== null) return cells
  const upper = cells.kegiatanCode?.kind === 'text' ? cells.kegiatanCode : cells.programCode
  if (upper?.kind === 'text') return { ...cells, code: upper }
  if (hasCodes) return cells
  for (const field of textFields) {
    const reading = cells[field]
    const split = reading === undefined ? null : codeBeforeName(reading)
    if (split !== null) return { ...cells, [field]: split.name, code: split.code }
  }
  return cells
}

function levelOfRow(cells: Cells, byCode: BudgetLevel | null): BudgetLevel | null {
  const account = textOf(cells.accountCode)
  if (account !== null && levelOfCode(account) === 'account') return 'account'
  return byCode ?? levelFields.find((level) => textOf(cells[level]) !== null) ?? null
}
