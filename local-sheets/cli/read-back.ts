import { formatValue, isDateFormat } from '../formats/format-value.ts'
import { isError } from '../formulas/values.ts'
import type { Calculation } from '../workbook/calculation.ts'
import type { Scalar } from '../workbook/cell.ts'
import { cellAt, contentExtent } from '../workbook/grid.ts'
import type { SheetState } from '../workbook/sheet.ts'
import type { Workbook } from '../workbook/workbook.ts'

/** The add-on's two result sheets, and the header under which each part of the answer stands. */
const TRACKING_SHEET = 'Pelacakan PUG'
const TRACKING = {
  id: 'Kode',
  aspect: 'Aspek PUG',
  numerator: 'Pembilang',
  denominator: 'Penyebut',
  value: 'Progres Saat Ini',
  verdict: 'Status',
  lacking: 'Kurang',
  threshold: 'Target Persentase',
  due: 'Deadline',
} as const

const FINDINGS_SHEET = 'Temuan PUG'
const FINDINGS = { severity: 'Tingkat', code: 'Kode', message: 'Temuan', sheet: 'Lembar', cell: 'Sel' } as const

const VERDICTS: Readonly<Record<string, string>> = {
  '✓ Tercapai': 'reached',
  '✗ Belum tercapai': 'notReached',
  '○ Belum ada data': 'noData',
  '– Tidak dinilai': 'notJudged',
}

const SEVERITIES: Readonly<Record<string, string>> = { Galat: 'error', Periksa: 'warning', Info: 'info' }

/** Indicators whose progress is a plain count; that of all others is a share of 1. */
const COUNTS: ReadonlySet<string> = new Set(['subkegiatan-arg'])

export interface TrackingRow {
  readonly id: string
  readonly aspect: string
  readonly numerator: number | null
  readonly denominator: number | null
  /** Percent, or a plain count; `null` where there is no data. */
  readonly value: number | null
  readonly verdict: string
  /** How many persons, documents or rupiah are lacking; 0 where the target is reached. */
  readonly lacking: number | null
  readonly threshold: string
  /** `YYYY-MM-DD`, or the text of a cell that is no date */
  readonly due: string | null
}

export interface FindingRow {
  readonly severity: string
  readonly code: string
  readonly message: string
  readonly sheet: string
  readonly cell: string | null
}

/** The tracking table as it stands in the workbook; empty where there is none. */
export function readTracking(workbook: Workbook, calculation: Calculation): readonly TrackingRow[] {
  return readRows(workbook, calculation, TRACKING_SHEET, TRACKING)
    .filter((row) => row.id.text !== '')
    .map((row) => {
      const verdict = VERDICTS[row.verdict.text] ?? row.verdict.text
      return {
        id: row.id.text,
        aspect: row.aspect.text,
        numerator: row.numerator.number,
        denominator: row.denominator.number,
        value: COUNTS.has(row.id.text) ? row.value.number : percent(row.value.number),
        verdict,
        lacking: lackingOf(verdict, row.lacking),
        threshold: row.threshold.text,
        due: row.due.isoDate ?? (row.due.text || null),
      }
    })
}

/** The findings that stand; one that is marked as solved in place of a severity is none any more. */
export function readFindings(workbook: Workbook, calculation: Calculation): readonly FindingRow[] {
  return readRows(workbook, calculation, FINDINGS_SHEET, FINDINGS)
    .filter((row) => row.message.text !== '' && row.severity.text in SEVERITIES)
    .map((row) => ({
      severity: SEVERITIES[row.severity.text] ?? row.severity.text,
      code: row.code.text,
      message: row.message.text,
      sheet: row.sheet.text,
      cell: row.cell.text || null,
    }))
}

/** What the add-on would ask the office before it can use a column, a row or a sheet. */
export interface QuestionRow {
  readonly question: string
  readonly sheet: string
  readonly cell: string | null
}

/** Codes of findings that are questions. */
const QUESTIONS = /^(source\.question$|mapping\.)/

/** The questions among the findings. */
export function questionsIn(findings: readonly FindingRow[]): readonly QuestionRow[] {
  return findings
    .filter(({ code }) => QUESTIONS.test(code))
    .map(({ message, sheet, cell }) => ({ question: message, sheet, cell }))
}

interface ReadCell {
  readonly text: string
  readonly number: number | null
  readonly isoDate: string | null
}

const NO_CELL: ReadCell = { text: '', number: null, isoDate: null }

/** The rows under the headers of row 1, by header text, wherever the columns stand. */
function readRows<Field extends string>(
  { state }: Workbook,
  calculation: Calculation,
  sheetName: string,
  headers: Readonly<Record<Field, string>>,
): readonly Readonly<Record<Field, ReadCell>>[] {
  const sheet = state.sheets.find(({ name }) => name === sheetName)
  if (!sheet) return []
  const { lastRow, lastColumn } = contentExtent(sheet.grid)
  const read = (row: number, column: number) => readCell(sheet, calculation, state.locale, row, column)
  const titles = Array.from({ length: lastColumn }, (_, index) => read(1, index + 1).text.trim())
  // Object.keys knows only strings; these are the fields of the table it was given.
  const fields = Object.keys(headers) as Field[]
  const columns = fields.map((field) => [field, titles.indexOf(headers[field]) + 1] as const)
  return Array.from({ length: Math.max(0, lastRow - 1) }, (_, index) => {
    const cells = columns.map(([field, column]) => [field, column === 0 ? NO_CELL : read(index + 2, column)])
    return Object.fromEntries(cells) as Record<Field, ReadCell> // one entry for each field, just above
  })
}

function readCell(sheet: SheetState, calculation: Calculation, locale: string, row: number, column: number): ReadCell {
  const { style } = cellAt(sheet.grid, row, column)
  const value: Scalar = calculation.value(sheet.id, row, column)
  const isDate = typeof value === 'number' && isDateFormat(style.numberFormat)
  return {
    text: isError(value) ? value.error : formatValue(value, style.numberFormat, locale).text,
    number: typeof value === 'number' ? value : null,
    isoDate: isDate ? new Date((value - 25_569) * 86_400_000).toISOString().slice(0, 10) : null,
  }
}

const percent = (share: number | null): number | null => (share === null ? null : Number((share * 100).toFixed(10)))

function lackingOf(verdict: string, cell: ReadCell): number | null {
  if (verdict === 'reached') return 0
  if (verdict !== 'notReached') return null
  const digits = /\d[\d.]*(?:,\d+)?/.exec(cell.text)?.[0]
  return cell.number ?? (digits === undefined ? null : Number(digits.replaceAll('.', '').replace(',', '.')))
}
