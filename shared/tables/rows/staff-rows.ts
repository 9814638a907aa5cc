import type { Finding } from '../../findings/finding.ts'
import type { Field } from '../fields.ts'
import { type CellReading, type ColumnMatch, columnOf, type TableRow, textOf } from '../reading.ts'
import { isFullNip } from '../values/nip.ts'
import { cellFinding } from './findings.ts'
import type { ReadRows } from './read-rows.ts'

/** Cells whose difference matters when the same person is listed twice. */
const tellingFields: readonly Field[] = ['training', 'trainingDate', 'certificate', 'focalPoint', 'sex', 'status']
const sexDigit = 14

/**
 * Leaves out the second row of a person (same NIP, else same name and unit), and compares L/P with the NIP's 15th digit
 * (1 man, 2 woman), which never decides, only warns.
 */
export function withoutDuplicatePersons(read: ReadRows, columns: readonly ColumnMatch[], sheet: string): ReadRows {
  const findings: Finding[] = [...read.findings]
  const firstRows = new Map<string, TableRow>()
  const rows = read.rows.map((row): TableRow => {
    if (row.leftOut !== null) return row
    const nip = textOf(row.cells.nip)
    if (nip !== null && !isFullNip(nip) && nip.length > 12) {
      findings.push(
        cellFinding(
          'warning',
          'staff.nipLength',
          { nip, digits: nip.length },
          sheet,
          row.row,
          columnOf(columns, 'nip'),
        ),
      )
    }
    if (nip !== null && isSexMismatch(nip, row.cells.sex)) {
      findings.push(cellFinding('warning', 'staff.sexAgainstNip', { nip }, sheet, row.row, columnOf(columns, 'sex')))
    }
    const key = identityOf(row, nip)
    const first = key === null ? undefined : firstRows.get(key)
    if (key === null || first === undefined) {
      if (key !== null) firstRows.set(key, row)
      return row
    }
    const name = textOf(row.cells.name) ?? nip ?? ''
    const code = tellingFields.some((field) => differs(row.cells[field], first.cells[field]))
      ? 'staff.duplicateDiffers'
      : 'staff.duplicate'
    findings.push(cellFinding('warning', code, { name, first: first.row }, sheet, row.row, columnOf(columns, 'name')))
    return { ...row, leftOut: 'duplicate' }
  })
  return { rows, findings }
}

function identityOf(row: TableRow, nip: string | null): string | null {
  if (nip !== null && isFullNip(nip)) return nip
  const name = plainName(textOf(row.cells.name) ?? '')
  return name === '' ? null : `${name}|${plainName(textOf(row.cells.unit) ?? '')}`
}

/** Without academic titles after a comma, dots, double spaces and capitals. */
function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/,.*$/, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

function isSexMismatch(nip: string, sex: CellReading | undefined): boolean {
  if (!isFullNip(nip) || sex?.kind !== 'sex') return false
  const digit = nip[sexDigit]
  return (digit === '1' && sex.value === 'woman') || (digit === '2' && sex.value === 'man')
}

function differs(a: CellReading | undefined, b: CellReading | undefined): boolean {
  return JSON.stringify(a) !== JSON.stringify(b)
}
