import type { Finding, Severity } from '../../findings/finding.ts'
import type { FindingCode } from '../../findings/finding-titles.ts'
import type { MessageValues } from '../../locale/text.ts'
import type { CellValue } from '../grid.ts'
import { isLocalDate } from '../grid.ts'
import type { CellReading, UnreadableReason } from '../reading.ts'

const keyOf: Readonly<Record<UnreadableReason, FindingCode>> = {
  errorCell: 'table.errorCell',
  notANumber: 'table.notANumber',
  notAMark: 'table.notAMark',
  notADate: 'table.notADate',
  notASex: 'table.notASex',
  notACode: 'table.notACode',
}

/** A remark on one cell; row and column count from 1. */
export function cellFinding(
  severity: Severity,
  code: FindingCode,
  values: MessageValues,
  sheet: string,
  row: number,
  column: number,
): Finding {
  return { severity, code, values, at: { sheet, row, column } }
}

/** What is to be said of a cell that could not be read, `null` if it could. */
export function findingOf(
  reading: CellReading,
  header: string,
  sheet: string,
  row: number,
  column: number,
): Finding | null {
  if (reading.kind === 'unreadable') {
    const values = { header, value: shown(reading.raw) }
    return cellFinding('error', keyOf[reading.reason], values, sheet, row, column)
  }
  if (reading.kind === 'ambiguous') {
    const values = { header, value: shown(reading.raw), candidates: reading.candidates.join(' / ') }
    return cellFinding('error', 'table.ambiguous', values, sheet, row, column)
  }
  return null
}

const longestShown = 60

function shown(raw: CellValue): string {
  const text = isLocalDate(raw) ? `${raw.day}-${raw.month}-${raw.year}` : String(raw).replace(/\s+/g, ' ')
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text
}
