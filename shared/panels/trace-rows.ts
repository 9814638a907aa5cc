import type { ComputedWorkbook } from '../compute/compute-workbook.ts'
import { evidenceOf } from '../evidence/coverage.ts'
import { REGISTER_SHEET } from '../evidence/register-columns.ts'
import { leftOutWords } from '../findings/source-findings.ts'
import type { Evaluation } from '../indicators/evaluate.ts'
import type { TallyRow } from '../indicators/tally.ts'
import { text } from '../locale/text.ts'
import type { RowAddress } from '../tables/grid.ts'
import type { Cells, TableReading } from '../tables/reading.ts'
import { nounOf, quantity, ratioText } from '../tracking/wording.ts'
import type { TraceListName, TraceRow } from './trace.ts'

/** Every row of one list, in the order of the sheets. */
export function traceRows(
  computed: ComputedWorkbook,
  evaluation: Evaluation,
  name: TraceListName,
): readonly TraceRow[] {
  const { indicator, rows } = evaluation
  if (name === 'leftOut') return leftOutRows(computed.tables.filter(({ kind }) => kind === indicator.reads))
  if (name === 'evidence') return evidenceRows(computed, evaluation)
  const noun = nounOf(indicator, computed.circumstances.unit)
  const onList = rows.filter(({ state }) => state === name)
  const said = name === 'unreadable' ? sentencesByRow(computed.tables) : null
  return onList.map((row) => ({
    label: row.code === null ? row.label : `${row.code} ${row.label}`,
    note: said ? ((row.source && said.get(rowKey(row.source))) ?? '') : adds(row, evaluation, noun),
    at: row.source,
  }))
}

/** What stands in "Bukti Dukung" for the indicator, or for its step where no indicator is named. */
function evidenceRows({ register }: ComputedWorkbook, { indicator }: Evaluation): readonly TraceRow[] {
  if (register?.kind !== 'read') return []
  return evidenceOf(indicator, register.lines).map(({ row, title, item, status }) => ({
    label: title,
    note: [item, status].filter((words) => words !== '').join(' · '),
    at: { sheet: REGISTER_SHEET, row },
  }))
}

/** What a row adds to the figure; nothing where it is simply one more. */
function adds({ state, numerator, denominator }: TallyRow, { indicator }: Evaluation, noun: string): string {
  if (indicator.kind === 'share') {
    const isOneMore = indicator.raises === 'numerator' && noun !== 'rupiah'
    return isOneMore ? '' : ratioText(numerator, denominator, noun)
  }
  if (state !== 'counted') return ''
  return `${numerator < 0 ? 'tahun lalu' : 'tahun ini'}: ${quantity(Math.abs(numerator), noun)}`
}

function leftOutRows(tables: readonly TableReading[]): readonly TraceRow[] {
  return tables.flatMap(({ sheet, rows }) =>
    rows.flatMap(({ row, leftOut, cells }) => {
      if (leftOut === null || leftOut === 'blank') return []
      const reason = leftOutWords[leftOut]
      const name = firstTexts(cells)
      return [{ label: name || reason, note: name && reason, at: { sheet, row } }]
    }),
  )
}

/** The two texts that come first in a row tell it: name and NIP, code and description. */
function firstTexts(cells: Cells): string {
  const texts = Object.values(cells).flatMap((cell) => (cell?.kind === 'text' ? [cell.value] : []))
  return texts.slice(0, 2).join(' ')
}

/** What is said of the cells that cannot be read, by row. */
function sentencesByRow(tables: readonly TableReading[]): ReadonlyMap<string, string> {
  const said = new Map<string, string>()
  for (const { at, code, values, severity } of tables.flatMap(({ findings }) => findings)) {
    if (at && severity === 'error') said.set(rowKey(at), text(code, values))
  }
  return said
}

function rowKey({ sheet, row }: RowAddress): string {
  return `${sheet}!${row}`
}
