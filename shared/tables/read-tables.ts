import type { SheetGrid } from './grid.ts'
import type { FoundHeader } from './headers/find-header.ts'
import { type FoundTable, findTables } from './headers/find-tables.ts'
import type { ReadOptions } from './options.ts'
import { questionsOf } from './questions.ts'
import type { TableReading } from './reading.ts'
import { withBothSexes } from './rows/beneficiary-rows.ts'
import { withLevels } from './rows/budget-rows.ts'
import { withoutDuplicateRows } from './rows/duplicate-budget-rows.ts'
import { withJoinedCodes } from './rows/joined-codes.ts'
import { type ReadRows, readRows } from './rows/read-rows.ts'
import { withoutDuplicatePersons } from './rows/staff-rows.ts'
import { yearOfTable } from './rows/year-of-table.ts'

/** Title rows above a header that may tell its year. */
const titleRows = 8

/** All tables of the office's kinds found on a sheet; none where the sheet is the product's own or about something else. */
export function readTables(grid: SheetGrid, options: ReadOptions): readonly TableReading[] {
  if (options.ownSheets.includes(grid.name)) return []
  return findTables(grid).map((table) => readTable(table, options))
}

function readTable({ grid, header, to }: FoundTable, options: ReadOptions): TableReading {
  const { kind, columns, confidence } = header
  const read = kind === 'budget' ? withJoinedCodes(grid, columns, header.last + 1) : grid
  const span = { from: header.last + 1, to }
  const { rows, findings } = checked(header, readRows(read, kind, columns, span, options.locale), grid.name)
  const titles = grid.display.slice(Math.max(0, header.first - titleRows), header.first).flat()
  return {
    sheetId: grid.sheetId,
    sheet: grid.name,
    kind,
    confidence,
    headerRows: { first: header.first + 1, last: header.last + 1 },
    columns,
    rows,
    year: yearOfTable(grid.name, titles),
    questions: questionsOf(kind, columns),
    findings,
  }
}

/** What only rows of one kind can be asked. */
function checked({ kind, columns }: FoundHeader, read: ReadRows, sheet: string): ReadRows {
  switch (kind) {
    case 'staff':
      return withoutDuplicatePersons(read, columns, sheet)
    case 'budget':
      return withoutDuplicateRows(withLevels(read, columns, sheet), columns, sheet)
    case 'beneficiaries':
      return withBothSexes(read, columns, sheet)
    default:
      return read
  }
}
