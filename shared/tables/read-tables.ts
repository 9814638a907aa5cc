import type { SourceKind } from './fields.ts'
import type { SheetGrid } from './grid.ts'
import { type FoundTable, findTables } from './headers/find-tables.ts'
import { yearOfColumns } from './headers/years-apart.ts'
import type { ReadOptions } from './options.ts'
import { questionsOf } from './questions.ts'
import type { ColumnMatch, Question, TableReading } from './reading.ts'
import { withCheckedTotals } from './rows/beneficiary-rows.ts'
import { withLevels } from './rows/budget-rows.ts'
import { withoutDuplicateRows } from './rows/duplicate-budget-rows.ts'
import { type Meaning, withMeanings } from './rows/given-meanings.ts'
import { withJoinedCodes } from './rows/joined-codes.ts'
import { type MarkedRows, withoutMarkedRows } from './rows/marked-rows.ts'
import { type ReadRows, readRows } from './rows/read-rows.ts'
import { withoutDuplicatePersons } from './rows/staff-rows.ts'
import { yearOfTable } from './rows/year-of-table.ts'

/** Title rows above a header that may tell its year. */
const titleRows = 8

/** A table whose header and columns are known, whoever said so. */
export interface KnownTable {
  readonly grid: SheetGrid
  readonly kind: SourceKind
  readonly confidence: number
  /** Sheet rows, from 1. */
  readonly headerRows: TableReading['headerRows']
  /** Where its rows end: index, not included. */
  readonly to: number
  readonly columns: readonly ColumnMatch[]
  readonly questions: readonly Question[]
  readonly meanings: readonly Meaning[]
  readonly notData: MarkedRows
}

/** All tables of the office's kinds found on a sheet; none where the sheet is the product's own or about something else. */
export function readTables(grid: SheetGrid, options: ReadOptions): readonly TableReading[] {
  if (options.ownSheets.includes(grid.name)) return []
  return findTables(grid).map((table) => readTable(knownTable(table), options))
}

/** What was found, as it is read where nobody says otherwise. */
export function knownTable({ grid, header, to }: FoundTable): KnownTable {
  const { kind, columns, confidence, first, last } = header
  return {
    grid,
    kind,
    confidence,
    headerRows: { first: first + 1, last: last + 1 },
    to,
    columns,
    questions: questionsOf(kind, columns),
    meanings: [],
    notData: { marks: [], columns: [] },
  }
}

/** Reads a table to the end. */
export function readTable(table: KnownTable, options: ReadOptions): TableReading {
  const { grid, kind, confidence, headerRows, to, columns, questions, meanings, notData } = table
  const from = headerRows.last
  const joined = kind === 'budget' ? withJoinedCodes(grid, columns, from) : grid
  const read = readRows(withMeanings(joined, columns, meanings, from), kind, columns, { from, to }, options.locale)
  const { marked, ...data } = withoutMarkedRows(read, grid, notData)
  const { rows, findings } = checked(table, data)
  const titles = grid.display.slice(Math.max(0, headerRows.first - 1 - titleRows), headerRows.first - 1).flat()
  return {
    sheetId: grid.sheetId,
    sheet: grid.name,
    kind,
    confidence,
    headerRows,
    columns,
    rows,
    year: yearOfColumns(columns) ?? yearOfTable(grid.name, titles),
    questions,
    findings,
    ...(notData.marks.length > 0 ? { marked } : {}),
  }
}

/** What only rows of one kind can be asked. */
function checked({ kind, columns, grid: { name: sheet } }: KnownTable, read: ReadRows): ReadRows {
  switch (kind) {
    case 'staff':
      return withoutDuplicatePersons(read, columns, sheet)
    case 'budget':
      return withoutDuplicateRows(withLevels(read, columns, sheet), columns, sheet)
    case 'beneficiaries':
      return withCheckedTotals(read, columns, sheet)
    default:
      return read
  }
}
