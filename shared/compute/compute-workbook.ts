import { checkWorkbook } from '../checks/check-workbook.ts'
import type { RegisterReading } from '../evidence/register-lines.ts'
import { collectFacts } from '../facts/collect.ts'
import type { Finding } from '../findings/finding.ts'
import { leftOutFindings, sourceReadFinding } from '../findings/source-findings.ts'
import { indicators } from '../indicators/definitions.ts'
import { type Evaluation, evaluate } from '../indicators/evaluate.ts'
import { type MappingInUse, readWorkbook, unmapped } from '../mapping/read-workbook.ts'
import type { Settings } from '../settings/settings.ts'
import type { LocalDate, SheetGrid } from '../tables/grid.ts'
import type { TableReading } from '../tables/reading.ts'
import type { Circumstances } from '../tracking/evaluation-cells.ts'
import type { LiveFinding } from '../tracking/findings-table.ts'
import { ownSheets } from '../tracking/own-sheets.ts'

/** All that is known of a workbook once it is read: the indicators, and what is to be said of the data. */
export interface ComputedWorkbook {
  readonly settings: Settings
  /** Tahun anggaran that the figures are of. */
  readonly year: number
  readonly tables: readonly TableReading[]
  readonly evaluations: readonly Evaluation[]
  readonly findings: readonly Finding[]
  readonly liveFindings: readonly LiveFinding[]
  readonly circumstances: Circumstances
  /** Ids of the sheets read, by name: what a link to a cell needs. */
  readonly sheetIds: ReadonlyMap<string, number>
  /** "Bukti Dukung"; `null` where nobody looked. */
  readonly register: RegisterReading | null
}

export interface ComputeOptions {
  readonly settings: Settings
  /** What was wrong in the settings. */
  readonly settingsFindings: readonly Finding[]
  readonly today: LocalDate
  /** Whether the workbook writes decimals with a comma ('id') or a point ('en'). */
  readonly decimals: 'id' | 'en'
  /** What the office said of its sheets; nothing unless told. */
  readonly mapping?: MappingInUse
  /** "Bukti Dukung"; without it, nothing is said of evidence. */
  readonly register?: RegisterReading | null
}

/** Reads the office's sheets and computes every indicator. Pure: the same grids give the same figures. */
export function computeWorkbook(
  grids: readonly SheetGrid[],
  { settings, settingsFindings, today, decimals, mapping = unmapped, register = null }: ComputeOptions,
): ComputedWorkbook {
  const read = readWorkbook(grids, mapping, { locale: decimals, today, ownSheets })
  const { facts, tables, findings } = collectFacts(read.tables, settings, today)
  const evaluations = indicators.map((indicator) => evaluate(indicator, facts, settings))
  return {
    settings,
    year: facts.year,
    tables,
    evaluations,
    findings: [
      ...settingsFindings,
      ...read.findings,
      ...tables.flatMap((table) => [...table.findings, ...questionFindings(table), ...leftOutFindings(table)]),
      ...findings,
      ...checkWorkbook(tables, facts, evaluations, register),
    ],
    liveFindings: tables.map(sourceReadFinding),
    circumstances: { start: facts.start, today, unit: settings.programmeUnit, figure: settings.budgetFigure },
    sheetIds: new Map(grids.map(({ name, sheetId }) => [name, sheetId])),
    register,
  }
}

/** What would have to be asked is said until it can be asked. */
function questionFindings(table: TableReading): readonly Finding[] {
  return table.questions.map(({ text, columns, said }) => ({
    severity: 'warning',
    ...(said ?? { code: 'source.question', values: { question: text } }),
    at: { sheet: table.sheet, row: table.headerRows.last, column: columns[0] ?? 1 },
  }))
}
