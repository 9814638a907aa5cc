import type { FieldOf, SourceKind } from '../tables/fields.ts'
import type { LocalDate, RowAddress } from '../tables/grid.ts'
import type { CellReading, TableReading, TableRow } from '../tables/reading.ts'
import { type Amount, amountOf } from './amount.ts'
import { type Answer, answerOf } from './answer.ts'
import type { FactsOf } from './facts.ts'

/** One data row of a table of kind `K`, asked by field. */
export interface DataRow<K extends SourceKind> {
  readonly table: TableReading
  readonly source: RowAddress
  reading(field: FieldOf<K>): CellReading | undefined
  text(field: FieldOf<K>): string | null
  answer(field: FieldOf<K>): Answer
  amount(field: FieldOf<K>): Amount
  date(field: FieldOf<K>): LocalDate | null
  list(field: FieldOf<K>): readonly string[]
}

/** The facts of all tables of one kind: every data row becomes one item, or none where `itemOf` gives `null`. */
export function factsOf<K extends SourceKind, Item>(
  kind: K,
  tables: readonly TableReading[],
  itemOf: (row: DataRow<K>) => Item | null,
): FactsOf<K, Item> {
  const ofKind = tables.filter((table) => table.kind === kind)
  return {
    found: ofKind.length > 0,
    fields: fieldsOfTables<K>(ofKind),
    items: ofKind.flatMap((table) =>
      table.rows.flatMap((row) => {
        const item = row.leftOut === null ? itemOf(dataRow<K>(table, row)) : null
        return item === null ? [] : [item]
      }),
    ),
  }
}

/** The fields that at least one of the tables has a column for; a column that is asked about does not count. */
export function fieldsOfTables<K extends SourceKind>(tables: readonly TableReading[]): ReadonlySet<FieldOf<K>> {
  const fields = new Set<FieldOf<K>>()
  for (const table of tables) {
    for (const column of table.columns) {
      // A table of kind K has columns of fields of K only: that is what the reading promises.
      if (!column.asked) for (const field of column.fields) fields.add(field as FieldOf<K>)
    }
  }
  return fields
}

function dataRow<K extends SourceKind>(table: TableReading, { row, cells }: TableRow): DataRow<K> {
  const cell = (field: FieldOf<K>): CellReading | undefined => cells[field]
  return {
    table,
    source: { sheet: table.sheet, row },
    reading: cell,
    text: (field) => textOf(cell(field)),
    answer: (field) => answerOf(cell(field)),
    amount: (field) => amountOf(cell(field)),
    date(field) {
      const reading = cell(field)
      return reading?.kind === 'date' ? reading.value : null
    },
    list(field) {
      const reading = cell(field)
      return reading?.kind === 'list' ? reading.value : []
    },
  }
}

function textOf(reading: CellReading | undefined): string | null {
  if (reading?.kind === 'text') return reading.value.trim() || null
  return reading?.kind === 'number' ? String(reading.value) : null
}
