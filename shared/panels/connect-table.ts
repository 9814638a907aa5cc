import { leftOutWords } from '../findings/source-findings.ts'
import { tableKey } from '../mapping/correct.ts'
import type { TableMapping } from '../mapping/mapping.ts'
import { columnLetters } from '../tables/a1.ts'
import { fieldNames, spokenName } from '../tables/field-names.ts'
import type { Field } from '../tables/fields.ts'
import type { SheetGrid } from '../tables/grid.ts'
import { countedFields } from '../tables/questions.ts'
import type { LeftOutReason, TableReading } from '../tables/reading.ts'
import { rowLabel } from '../tables/rows/marked-rows.ts'
import type { ConnectedField, ConnectedSample, ConnectedTable, LeftOutRows } from './connect.ts'
import { readingWords, valuesOf } from './connect-values.ts'

/** Rows listed for each reason. */
const mostRows = 20
const samples = 3

/** A table as the panel shows it; `index` is its place among the tables of its sheet, `said` what the office said of it. */
export function connectedTable(
  reading: TableReading,
  grid: SheetGrid,
  index: number,
  said: TableMapping | undefined,
): ConnectedTable {
  const { sheetId, sheet, confidence, headerRows, columns, rows, questions, marked = [] } = reading
  return {
    table: tableKey(sheetId, index),
    sheetId,
    sheet,
    state: said === undefined ? 'found' : 'confirmed',
    confidence,
    headerRows,
    fields: fieldsOf(reading).map((field) => connectedField(field, reading, grid, said)),
    columns: columns.map(({ column, header }) => ({ column, letters: columnLetters(column), header })),
    counted: rows.filter(({ leftOut }) => leftOut === null).length,
    leftOut: leftOutRows(reading, grid),
    notData: marked.map(({ id, label, row }) => ({ mark: id, label, row })),
    questions: questions.map(({ text }) => text),
  }
}

/** What counts, with or without a column, and whatever else was read. */
function fieldsOf({ kind, columns, questions }: TableReading): readonly Field[] {
  const read = columns.flatMap(({ fields, asked }) => (asked ? [] : fields)).filter((field) => field !== 'no')
  return [...new Set([...countedFields(kind), ...questions.map(({ field }) => field), ...read])]
}

function connectedField(
  field: Field,
  reading: TableReading,
  grid: SheetGrid,
  said: TableMapping | undefined,
): ConnectedField {
  const titles: Readonly<Partial<Record<Field, string>>> = fieldNames[reading.kind].columns
  const holding = reading.columns.filter(({ fields }) => fields.includes(field))
  const taken = holding.filter(({ asked }) => !asked)
  const question = reading.questions.find((one) => one.field === field)
  const asked = question?.columns ?? []
  const columns = taken.length > 0 ? taken.map(({ column }) => column) : asked
  const shown = taken[0] ?? holding[0]
  const isAbsent = said?.absent.includes(field) ?? false
  return {
    field,
    name: titles[field] ?? spokenName(field),
    state: taken.length > 0 ? 'taken' : question !== undefined ? 'asked' : isAbsent ? 'absent' : 'none',
    columns,
    confidence: shown?.confidence ?? 0,
    reason: shown?.reason ?? '',
    question: question?.text ?? '',
    samples: samplesOf(field, columns[0], reading, grid),
    values: taken.length > 0 ? valuesOf(field, columns[0], reading, grid, said?.meanings ?? []) : null,
  }
}

function samplesOf(
  field: Field,
  column: number | undefined,
  { rows }: TableReading,
  { display }: SheetGrid,
): readonly ConnectedSample[] {
  if (column === undefined) return []
  const found: ConnectedSample[] = []
  for (const { row, leftOut, cells } of rows) {
    const shown = display[row - 1]?.[column - 1]?.trim() ?? ''
    if (leftOut === null && shown !== '') found.push({ shown, read: readingWords(cells[field]) })
    if (found.length === samples) break
  }
  return found
}

function leftOutRows({ rows, columns }: TableReading, grid: SheetGrid): readonly LeftOutRows[] {
  const telling = columns.filter(({ fields }) => !fields.includes('no'))
  const byReason = new Map<LeftOutReason, number[]>()
  for (const { row, leftOut } of rows) {
    if (leftOut === null || leftOut === 'blank' || leftOut === 'notData') continue
    const known = byReason.get(leftOut)
    if (known === undefined) byReason.set(leftOut, [row])
    else known.push(row)
  }
  return [...byReason].map(([reason, all]) => ({
    reason: leftOutWords[reason],
    count: all.length,
    rows: all.slice(0, mostRows).map((row) => ({ row, label: rowLabel(grid, telling, row) })),
  }))
}
