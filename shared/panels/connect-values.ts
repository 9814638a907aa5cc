import { staffGroupOf } from '../facts/staff-groups.ts'
import { formatDate } from '../locale/dates.ts'
import { formatNumber } from '../locale/numbers.ts'
import type { Field, SourceKind } from '../tables/fields.ts'
import type { SheetGrid } from '../tables/grid.ts'
import type { CellReading, TableReading } from '../tables/reading.ts'
import { type Meaning, valueKey } from '../tables/rows/given-meanings.ts'
import { valueTypeOf } from '../tables/value-type.ts'
import type { ConnectedValue, ConnectedValues } from './connect.ts'

const mostValues = 30

const markWords = { yes: 'Ya', no: 'Tidak', notApplicable: 'Tidak berlaku' } as const
const sexWords = { man: 'L', woman: 'P' } as const
const groupWords = { pns: 'PNS', pppk: 'PPPK', honorer: 'Honorer' } as const

/** What the texts of some fields mean; none: any text, such as the name of a bidang. */
const textMeanings: readonly (readonly [kind: SourceKind, field: Field, meanings: readonly string[]])[] = [
  ['staff', 'status', Object.values(groupWords)],
  ['staff', 'unit', []],
  ['budget', 'unit', []],
  ['beneficiaries', 'unit', []],
  ['beneficiaries', 'stakeholders', ['Masyarakat', 'Dunia usaha', 'Media', 'Akademisi']],
  ['documents', 'type', ['RKPD', 'Renstra', 'Renja']],
  ['regulations', 'status', ['Berlaku', 'Tidak berlaku']],
]

/** A cell as it was read, for people; empty where it could not be. */
export function readingWords(reading: CellReading | undefined): string {
  switch (reading?.kind) {
    case 'text':
      return reading.value
    case 'number':
      return formatNumber(reading.value, Number.isInteger(reading.value) ? 0 : 2)
    case 'mark':
      return markWords[reading.value]
    case 'sex':
      return sexWords[reading.value]
    case 'date':
      return formatDate(reading.value)
    case 'list':
      return reading.value.join(', ')
    default:
      return ''
  }
}

/** The different values of a field's column, with what each means; `null` where its cells are no words. */
export function valuesOf(
  field: Field,
  column: number | undefined,
  { kind, rows }: TableReading,
  grid: SheetGrid,
  meanings: readonly Meaning[],
): ConnectedValues | null {
  const possible = meaningsOf(kind, field)
  if (possible === null) return null
  const given = new Map(meanings.filter((one) => one.field === field).map(({ value, meaning }) => [value, meaning]))
  const found = new Map<string, ConnectedValue>()
  for (const { row, leftOut, cells } of column === undefined ? [] : rows) {
    const [cell = '', shown = ''] = [
      grid.values[row - 1]?.[(column ?? 1) - 1],
      grid.display[row - 1]?.[(column ?? 1) - 1],
    ]
    const key = valueKey(cell, shown)
    if (leftOut !== null || key === '') continue
    const known = found.get(key)
    const value = { value: shown.trim(), count: (known?.count ?? 0) + 1, isGiven: given.has(key) }
    found.set(key, { ...value, meaning: known?.meaning ?? meaningOf(kind, field, cells[field]) })
  }
  for (const [key, meaning] of given)
    if (!found.has(key)) found.set(key, { value: key, count: 0, meaning, isGiven: true })
  const order = (one: ConnectedValue) => (one.isGiven ? 1 : one.meaning === '' ? 0 : 2)
  const sorted = [...found.values()].sort((a, b) => order(a) - order(b) || b.count - a.count)
  return { meanings: possible, found: sorted.slice(0, mostValues) }
}

/** What the cells of a field may mean; empty: any text; `null`: they are no words. */
function meaningsOf(kind: SourceKind, field: Field): readonly string[] | null {
  const own = textMeanings.find(([ofKind, ofField]) => ofKind === kind && ofField === field)
  if (own !== undefined) return own[2]
  switch (valueTypeOf(kind, field)) {
    case 'mark':
      return Object.values(markWords)
    case 'sex':
      return Object.values(sexWords)
    default:
      return null
  }
}

/** A status of employment that is none of the groups is read, but tells nothing. */
function meaningOf(kind: SourceKind, field: Field, reading: CellReading | undefined): string {
  if (kind !== 'staff' || field !== 'status') return readingWords(reading)
  const group = reading?.kind === 'text' ? staffGroupOf(reading.value) : null
  return group === null ? '' : groupWords[group]
}
