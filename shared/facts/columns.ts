import type { FieldOf, SourceKind } from '../tables/fields.ts'
import type { LocalDate, RowAddress } from '../tables/grid.ts'
import type { CellReading, Cells, TableReading, TableRow } from '../tables/reading.ts'
import { type Amount, amountOf } from './amount.ts'
import { type Answer, answerOf } from './answer.ts'
import type { FactsOf } from './facts.ts'

/** One data row of a table of kind `K`, asked by field. A class, since there are thousands of rows to ask. */
export class DataRow<K extends SourceKind> {
  readonly table: TableReading
  readonly source: RowAddress
  private readonly cells: Cells

  constructor(table: TableReading, { row, cells }: TableRow) {
    this.table = table
    this.source = { sheet: table.sheet, row }
    this.cells = cells
  }

  reading(field: FieldOf<K>): CellReading | undefined {
    return this.cells[field]
  }

  text(field: FieldOf<K>): string | null {
    const reading = this.cells[field]
    if (reading?.kind === 'text') return reading.value.trim() || null
    return reading?.kind === 'number' ? String(reading.value) : null
  }

  answer(field: FieldOf<K>): Answer {
    return answerOf(this.cells[field])
  }

  amount(field: FieldOf<K>): Amount {
    return amountOf(this.cells[field])
  }

  date(field: FieldOf<K>): LocalDate | null {
    const reading = this.cells[field]
    return reading?.kind === 'date' ? reading.value : null
  }

  list(field: FieldOf<K>): readonly string[] {
    const reading = this.cells[field]
    return reading?.kind === 'list' ? reading.value : []
  }
}

/** The facts of all tables of one kind: every data row becomes one item. */
export function factsOf<K extends SourceKind, Item>(
  kind: K,
  tables: readonly TableReading[],
  itemOf: (row: DataRow<K>) => Item,
): FactsOf<K, Item> {
  const ofKind = tables.filter((table) => table.kind === kind)
  const items: Item[] = []
  for (const table of ofKind) {
    for (const row of table.rows) if (row.leftOut === null) items.push(itemOf(new DataRow<K>(table, row)))
  }
  return { found: ofKind.length > 0, fields: fieldsOfTables<K>(ofKind), items }
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
