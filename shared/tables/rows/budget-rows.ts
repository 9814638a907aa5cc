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
  const cells = read.rows.map((row) => (row.leftOut === null ? withCode(row.cells, hasCodes) : row.cells))
  const codes = cells.map(({ code }) => textOf(code))
  const levels = codes.map((code) => (code === null ? null : levelOfCode(code)))
  const ownCodes = !mostAreKnown(codes, levels)
  const findings: Finding[] = [...read.findings]
  const rows = read.rows.map(({ row, leftOut }, index): TableRow => {
    const own = cells[index] ?? {}
    if (leftOut !== null) return { row, leftOut, level: null, cells: own }
    const code = codes[index] ?? null
    const byCode = levels[index] ?? null
    const isJunk = code !== null && byCode === null && !ownCodes
    if (isJunk) {
      findings.push(cellFinding('warning', 'budget.unknownCode', { code }, sheet, row, columnOf(columns, 'code')))
    }
    return { row, leftOut: isJunk ? 'unknownCode' : null, level: levelOfRow(own, byCode), cells: own }
  })
  return { rows, findings }
}

type Cells = TableRow['cells']

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
  return byCode ?? nameColumns.find(([field]) => textOf(cells[field]) !== null)?.[1] ?? null
}

function mostAreKnown(codes: readonly (string | null)[], levels: readonly (BudgetLevel | null)[]): boolean {
  let balance = 0
  codes.forEach((code, index) => {
    if (code !== null) balance += levels[index] === null ? -1 : 1
  })
  return balance >= 0
}

function textOf(reading: CellReading | undefined): string | null {
  return reading?.kind === 'text' ? reading.value : null
}

function columnOf(columns: readonly ColumnMatch[], field: Field): number {
  return columns.find((column) => column.fields.includes(field))?.column ?? 1
}
