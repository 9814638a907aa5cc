import { text } from '../locale/text.ts'
import { columnLetters } from '../tables/a1.ts'
import { fieldNames } from '../tables/field-names.ts'
import type { LeftOutReason, TableReading } from '../tables/reading.ts'
import type { LiveFinding } from '../tracking/findings-table.ts'
import type { Finding } from './finding.ts'

/** Why a row is not counted, in words. */
export const leftOutWords: Readonly<Record<LeftOutReason, string>> = {
  blank: 'kosong',
  subtotal: 'baris jumlah',
  columnNumbers: 'nomor kolom',
  section: 'judul bagian',
  repeatedHeader: 'judul kolom yang berulang',
  note: 'catatan di bawah tabel',
  duplicate: 'data ganda',
  unknownCode: 'kode yang tidak dikenal',
  otherLevel: 'jumlah dari baris di bawahnya',
  notData: 'ditandai bukan data',
}

/** Which rows of a table are not counted, by reason. */
export function leftOutFindings(table: TableReading): readonly Finding[] {
  const byReason = new Map<LeftOutReason, number[]>()
  for (const { row, leftOut } of table.rows) {
    if (leftOut === null || leftOut === 'blank') continue
    const known = byReason.get(leftOut)
    if (known) known.push(row)
    else byReason.set(leftOut, [row])
  }
  return [...byReason].map(([reason, rows]) => ({
    severity: 'info',
    code: 'source.leftOut',
    values: { count: rows.length, reason: leftOutWords[reason], rows: spans(rows) },
    at: { sheet: table.sheet, row: rows[0] ?? 1, column: table.columns[0]?.column ?? 1 },
  }))
}

/**
 * How a sheet was read, as a live formula: whether rows are hidden, by hand or by a filter, only the spreadsheet knows
 * without a call for every row.
 */
export function sourceReadFinding(table: TableReading): LiveFinding {
  const counted = table.rows.filter(({ leftOut }) => leftOut === null).length
  const values = {
    sheet: table.sheet,
    kind: fieldNames[table.kind].sheet,
    counted,
    leftOut: table.rows.length - counted,
  }
  const finding: Finding = { severity: 'info', code: 'source.read', values, at: null, sheet: table.sheet }
  const said = `"${text('source.read', values).replace(/"/g, '""')}"`
  const rows = keyColumnRange(table)
  if (rows === null) return { finding, formula: `=${said}` }
  const hidden = `COUNTA(${rows})-SUBTOTAL(103;${rows})`
  return { finding, formula: `=${said}&IF(${hidden}>0;" "&(${hidden})&" ${text('source.hiddenRows')}";"")` }
}

/** The column, numbers of rows apart, that has something in most rows, from the first row of the table to the last. */
function keyColumnRange(table: TableReading): string | null {
  const first = table.rows[0]?.row
  const last = table.rows[table.rows.length - 1]?.row
  if (first === undefined || last === undefined) return null
  let best = { column: 0, filled: 0 }
  for (const { column, fields, asked } of table.columns) {
    const [field] = fields
    if (asked || field === undefined || field === 'no') continue
    const filled = table.rows.filter(({ cells }) => (cells[field]?.kind ?? 'empty') !== 'empty').length
    if (filled > best.filled) best = { column, filled }
  }
  if (best.filled === 0) return null
  const letters = columnLetters(best.column)
  return `'${table.sheet.replace(/'/g, "''")}'!${letters}${first}:${letters}${last}`
}

/**
 * Row numbers in short.
 *
 * @example spans([3, 4, 5, 9]) // '3–5, 9'
 */
function spans(rows: readonly number[]): string {
  const parts: { from: number; to: number }[] = []
  for (const row of rows) {
    const last = parts[parts.length - 1]
    if (last && row === last.to + 1) last.to = row
    else parts.push({ from: row, to: row })
  }
  return parts.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')
}
