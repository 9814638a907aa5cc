import type { TableReading } from '../tables/reading.ts'
import { type Answer, anyOf } from './answer.ts'
import { type DataRow, factsOf } from './columns.ts'
import type { FactsOf, Person } from './facts.ts'
import { staffGroupOf } from './staff-groups.ts'

/** Unique persons of all staff lists: somebody on two lists is one person, trained if either list says so. */
export function collectStaff(tables: readonly TableReading[]): FactsOf<'staff', Person> {
  const facts = factsOf('staff', tables, (row) => ({ key: identityOf(row), person: personOf(row) }))
  const persons = new Map<string, Person>()
  for (const { key, person } of facts.items) {
    const known = persons.get(key)
    persons.set(key, known ? merged(known, person) : person)
  }
  return { ...facts, items: [...persons.values()] }
}

function personOf(row: DataRow<'staff'>): Person {
  const status = row.text('status')
  return {
    source: row.source,
    name: row.text('name') ?? row.text('nip') ?? `Baris ${row.source.row}`,
    unit: row.text('unit'),
    group: status === null ? null : staffGroupOf(status),
    trained: trainedAnswer(row),
    focalPoint: row.answer('focalPoint'),
  }
}

/** A mark, a date or a certificate: one of them is enough. */
function trainedAnswer(row: DataRow<'staff'>): Answer {
  const date = row.reading('trainingDate')
  const dated: Answer = date?.kind === 'date' ? 'yes' : date?.kind === 'unreadable' ? 'unreadable' : 'missing'
  return anyOf([row.answer('training'), dated, row.answer('certificate')])
}

/** By NIP, else by name and unit; case, spaces and dots do not make another person. */
function identityOf(row: DataRow<'staff'>): string {
  const nip = row.text('nip')?.replace(/\D/g, '') ?? ''
  if (nip.length >= 9) return nip
  const plain = (text: string | null) =>
    (text ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  const name = plain(row.text('name'))
  return name === '' ? `${row.source.sheet}!${row.source.row}` : `${name}|${plain(row.text('unit'))}`
}

function merged(known: Person, again: Person): Person {
  return {
    ...known,
    unit: known.unit ?? again.unit,
    group: known.group ?? again.group,
    trained: anyOf([known.trained, again.trained]),
    focalPoint: anyOf([known.focalPoint, again.focalPoint]),
  }
}
