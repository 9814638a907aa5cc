import type { ComputedWorkbook } from '../compute/compute-workbook.ts'
import type { Evaluation } from '../indicators/evaluate.ts'
import type { Measurement } from '../indicators/measurement.ts'
import { text } from '../locale/text.ts'
import { tableKey } from '../mapping/correct.ts'
import type { SheetMapping } from '../mapping/mapping.ts'
import { type MappingInUse, pairSheets, sheetGone } from '../mapping/read-workbook.ts'
import { placeOf } from '../mapping/table-places.ts'
import { fieldNames } from '../tables/field-names.ts'
import type { SourceKind } from '../tables/fields.ts'
import type { SheetGrid } from '../tables/grid.ts'
import type { ProgrammeUnit } from '../tables/programme.ts'
import { measurementText, nounOf, quantity, statusWords } from '../tracking/wording.ts'
import type { ConnectedFigure, ConnectedKind, ConnectedTable, Connection, IgnoredTable } from './connect.ts'
import { connectedTable } from './connect-table.ts'

/** What the panel shows of a workbook that was computed under `use`; `saved` is the text of what is saved, `''` where nothing is. */
export function connectionWith(
  computed: ComputedWorkbook,
  grids: readonly SheetGrid[],
  { mapping, isBroken }: MappingInUse,
  saved: string,
): Connection {
  const { said, gone } = pairSheets(grids, mapping)
  const shown = grids.flatMap((grid) => {
    const own = computed.tables.filter(({ sheetId }) => sheetId === grid.sheetId)
    const tables = said.get(grid)?.tables ?? []
    return own.map((reading) => ({
      kind: reading.kind,
      isConfirmed: reading.mapped !== undefined,
      table: connectedTable(reading, grid, placeOf(reading, own, tables.length), tables[reading.mapped ?? -1]),
    }))
  })
  const draft = JSON.stringify(mapping)
  const withTables = new Set(shown.map(({ table }) => table.sheetId))
  return {
    draft,
    isSaved: draft === saved && shown.every(({ isConfirmed }) => isConfirmed),
    kinds: kindsShown(shown).map((kind) => connectedKind(kind, shown, computed)),
    otherSheets: grids
      .filter(({ sheetId }) => !withTables.has(sheetId))
      .map((grid) => ({ sheetId: grid.sheetId, sheet: grid.name, isIgnored: said.get(grid)?.isIgnored ?? false })),
    ignoredTables: [...said].flatMap(([grid, sheet]) => ignoredTables(grid, sheet)),
    goneSheets: gone.map((sheet) => {
      const { code, values } = sheetGone(sheet)
      return { sheetId: sheet.sheetId, sheet: sheet.name, problem: text(code, values) }
    }),
    problems: isBroken ? [text('mapping.unreadable')] : [],
  }
}

/** A sheet that is ignored as a whole is named itself; how its tables stood before does not matter then. */
function ignoredTables({ sheetId, name }: SheetGrid, sheet: SheetMapping): readonly IgnoredTable[] {
  if (sheet.isIgnored) return []
  return sheet.tables.flatMap(({ isIgnored, columns }, index) => {
    const headers = columns.flatMap(({ header }) => (header === '' ? [] : [header]))
    return isIgnored
      ? [{ table: tableKey(sheetId, index), sheet: name, headers: headers.slice(0, namedHeaders).join(', ') }]
      : []
  })
}

/** How many headers tell a table from the others on its sheet. */
const namedHeaders = 4

interface ShownTable {
  readonly kind: SourceKind
  readonly table: ConnectedTable
}

/** Every kind that an indicator is counted from, and attendance where there is a list: nothing is counted from it. */
function kindsShown(shown: readonly ShownTable[]): readonly SourceKind[] {
  const kinds = Object.keys(fieldNames) as SourceKind[] // the table's keys are the kinds
  return kinds.filter((kind) => kind !== 'attendance' || shown.some((one) => one.kind === kind))
}

function connectedKind(kind: SourceKind, shown: readonly ShownTable[], computed: ComputedWorkbook): ConnectedKind {
  return {
    kind,
    name: fieldNames[kind].sheet,
    tables: shown.filter((one) => one.kind === kind).map(({ table }) => table),
    figures: computed.evaluations
      .filter(({ indicator }) => indicator.reads === kind)
      .map((evaluation) => connectedFigure(evaluation, computed.circumstances.unit)),
  }
}

function connectedFigure(evaluation: Evaluation, unit: ProgrammeUnit): ConnectedFigure {
  const { indicator, measurement, threshold, verdict } = evaluation
  const noun = nounOf(indicator, unit)
  return {
    id: indicator.id,
    name: indicator.aspect,
    ...partsOf(measurement, noun),
    figure: measurementText(measurement, indicator.kind, noun, threshold),
    status: statusWords[verdict],
    reason: measurement.kind === 'noData' ? text(measurement.why.code, measurement.why.values) : '',
  }
}

function partsOf(measurement: Measurement, noun: string): Pick<ConnectedFigure, 'numerator' | 'denominator'> {
  switch (measurement.kind) {
    case 'noData':
      return { numerator: '', denominator: '' }
    case 'zeroDenominator':
      return { numerator: quantity(measurement.numerator, noun), denominator: quantity(0, noun) }
    default: {
      const { numerator, denominator } = measurement
      return {
        numerator: quantity(numerator, noun),
        denominator: denominator === null ? '' : quantity(denominator, noun),
      }
    }
  }
}
