import { isNeeded } from '../../scripts/headers/needed-fields.ts'
import { type ComputedWorkbook, computeWorkbook } from '../../shared/compute/compute-workbook.ts'
import { defaultSettings } from '../../shared/settings/settings.ts'
import type { TableReading } from '../../shared/tables/reading.ts'
import { today } from './office.ts'
import { type CorpusSheet, gridOf, type TrueTable } from './sheet.ts'
import type { CorpusWorkbook } from './workbooks.ts'

/** What became of a field that an indicator needs. `missed`: neither mapped nor asked about. */
export interface FieldOutcome {
  readonly outcome: 'mapped' | 'asked' | 'missed' | 'wrong'
  /** Sheet, column and field: "Pegawai column 3 nip". */
  readonly place: string
}

export function computed({ sheets }: CorpusWorkbook): ComputedWorkbook {
  const grids = sheets.map((sheet, index) => gridOf(sheet, index + 1))
  return computeWorkbook(grids, { settings: defaultSettings, settingsFindings: [], today, decimals: 'id' })
}

/** Every field of a workbook that an indicator needs, as it was read. */
export function outcomesOf(workbook: CorpusWorkbook, { tables }: ComputedWorkbook): readonly FieldOutcome[] {
  return workbook.sheets.flatMap((sheet) =>
    sheet.tables.flatMap((truth) => fieldOutcomes(sheet, truth, readingOf(sheet, truth, tables))),
  )
}

/** The reading of a true table: the one of its kind whose header stands in its rows. */
export function readingOf(
  { name }: CorpusSheet,
  { kind, header, year, columns }: TrueTable,
  tables: readonly TableReading[],
): TableReading | undefined {
  const first = Math.min(...columns.keys())
  return tables.find(
    (table) =>
      table.sheet === name &&
      table.kind === kind &&
      table.headerRows.first === header.first &&
      table.headerRows.last === header.last &&
      (year === null || table.year === year) &&
      table.columns.some((column) => column.column >= first && columns.has(column.column) && column.header !== ''),
  )
}

function fieldOutcomes(sheet: CorpusSheet, { kind, columns }: TrueTable, reading: TableReading | undefined) {
  return [...columns].flatMap(([column, held]): readonly FieldOutcome[] => {
    const fields = held?.split('+') ?? []
    const match = reading?.columns.find((one) => one.column === column)
    const got: readonly string[] = match?.fields ?? []
    const needed = fields.filter((field) => isNeeded(kind, field))
    const invented =
      match?.asked === false ? got.filter((field) => isNeeded(kind, field) && !fields.includes(field)) : []
    const place = `${sheet.name} column ${column} ${[...needed, ...invented].join('+')}`
    if (invented.length > 0) return [{ outcome: 'wrong', place }]
    if (needed.length === 0) return []
    if (match?.asked === true) return [{ outcome: 'asked', place }]
    if (needed.every((field) => got.includes(field))) return [{ outcome: 'mapped', place }]
    const isAsked = reading?.questions.some(({ field }) => needed.includes(field)) === true
    return [{ outcome: got.length > 0 ? 'wrong' : isAsked ? 'asked' : 'missed', place }]
  })
}
