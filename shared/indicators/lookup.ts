import type { FactsOf } from '../facts/facts.ts'
import { fieldNames } from '../tables/field-names.ts'
import type { FieldOf, SourceKind } from '../tables/fields.ts'
import type { Tally, TallyRow } from './tally.ts'

/**
 * The tally of the rows that `rowsOf` makes, unless the sheet, all of the columns named (one is enough) or every row is
 * lacking: then `noData` says which.
 */
export function tallyOf<K extends SourceKind, Item>(
  kind: K,
  facts: FactsOf<K, Item>,
  oneOf: readonly FieldOf<K>[],
  rowsOf: () => readonly TallyRow[],
): Tally {
  const names = fieldNames[kind]
  if (!facts.found) return { kind: 'noData', code: 'noData.noSheet', values: { kind: names.sheet } }
  const [wanted] = oneOf
  if (wanted !== undefined && !oneOf.some((field) => facts.fields.has(field))) return noColumn(kind, wanted)
  const rows = rowsOf()
  if (rows.length === 0) return { kind: 'noData', code: 'noData.noRows', values: { kind: names.sheet } }
  return { kind: 'rows', rows }
}

/** The first of the columns that the sheet lacks, as `noData`; `null` where it has them all or there is no sheet at all. */
export function firstLacking<K extends SourceKind, Item>(
  kind: K,
  facts: FactsOf<K, Item>,
  all: readonly FieldOf<K>[],
): Tally | null {
  const lacking = facts.found ? all.find((field) => !facts.fields.has(field)) : undefined
  return lacking === undefined ? null : noColumn(kind, lacking)
}

function noColumn<K extends SourceKind>(kind: K, field: FieldOf<K>): Tally {
  const columns: Readonly<Partial<Record<string, string>>> = fieldNames[kind].columns
  const values = { kind: fieldNames[kind].sheet, column: columns[field] ?? field }
  return { kind: 'noData', code: 'noData.noColumn', values }
}
