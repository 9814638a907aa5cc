import type { Finding } from '../../findings/finding.ts'
import type { Field } from '../fields.ts'
import type { BudgetLevel, CellReading, ColumnMatch, TableRow } from '../reading.ts'
import { levelOfCode } from '../values/budget-code.ts'
import { cellFinding } from './findings.ts'
import type { ReadRows } from './read-rows.ts'
import { codeBeforeName } from './split-cell.ts'

const nameColumns: readonly (readonly [Field, BudgetLevel])[] = [
  ['subKegiatan', 'subKegiatan'],
  ['kegiatan', 'kegiatan'],
  ['program', 'program'],
  ['bidangUrusan', 'bidangUrusan'],
  ['urusan', 'urusan'],
]
const textFields: readonly Field[] = [...nameColumns.map(([field]) => field), 'description']

/**
 * Gives each row of a budget its level: by its code, else by the lowest name column that is filled. A code in no known
 * shape is junk among known ones; where most codes are unknown, the office has codes of its own and the rows stay.
 */
export function withLevels(read: ReadRows, columns: readonly ColumnMatch[], sheet: string): ReadRows {
  const hasCodes = columns.some((column) => column.fields.includes('code') && !column.asked)
  const rows = read.rows.map((row) => (row.leftOut === null ? withCode(row, hasCodes) : row))
  const ownCodes = !mostAreKnown(rows)
  const findings: Finding[] = [...read.findings]
  const levelled = rows.map((row): TableRow => {
    if (row.leftOut !== null) return row
    const code = textOf(row.cells.code)
    const level = levelOfRow(row, code)
    if (code === null || ownCodes || levelOfCode(code) !== null) return { ...row, level }
    findings.push(cellFinding('warning', 'budget.unknownCode', { code }, sheet, row.row, columnOf(columns, 'code')))
    return { ...row, leftOut: 'unknownCode' }
  })
  return { rows: levelled, findings }
}

/** The row with its code, wherever that stands: in its own column, in that of an upper level, or before the name. */
function withCode(row: TableRow, hasCodes: boolean): TableRow {
  if (textOf(row.cells.code) !== null) return row
  const upper = row.cells.kegiatanCode?.kind === 'text' ? row.cells.kegiatanCode : row.cells.programCode
  if (upper?.kind === 'text') return { ...row, cells: { ...row.cells, code: upper } }
  if (hasCodes) return row
  for (const field of textFields) {
    const reading = row.cells[field]
    const split = reading === undefined ? null : codeBeforeName(reading)
    if (split !== null) return { ...row, cells: { ...row.cells, [field]: split.name, code: split.code } }
  }
  return row
}

function levelOfRow(row: TableRow, code: string | null): BudgetLevel | null {
  const account = textOf(row.cells.accountCode)
  if (account !== null && levelOfCode(account) === 'account') return 'account'
  const byCode = code === null ? null : levelOfCode(code)
  if (byCode !== null) return byCode
  return nameColumns.find(([field]) => textOf(row.cells[field]) !== null)?.[1] ?? null
}

function mostAreKnown(rows: readonly TableRow[]): boolean {
  let known = 0
  let unknown = 0
  for (const row of rows) {
    const code = row.leftOut === null ? textOf(row.cells.code) : null
    if (code === null) continue
    if (levelOfCode(code) === null) unknown++
    else known++
  }
  return known >= unknown
}

function textOf(reading: CellReading | undefined): string | null {
  return reading?.kind === 'text' ? reading.value : null
}

function columnOf(columns: readonly ColumnMatch[], field: Field): number {
  return columns.find((column) => column.fields.includes(field))?.column ?? 1
}
