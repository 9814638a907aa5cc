import { anyOf } from '../../facts/answer.ts'
import type { Facts, Person } from '../../facts/facts.ts'
import type { Settings } from '../../settings/settings.ts'
import { groupKey } from '../group.ts'
import { tallyOf } from '../lookup.ts'
import { answerRow, type Tally, type TallyRow } from '../tally.ts'

/** Persons trained in PUG or PPRG among all persons: heads, not seats in courses. Plan, step 1.2. */
export function trainedPersons(facts: Facts, settings: Settings): Tally {
  return tallyOf('staff', facts.staff, ['training', 'trainingDate', 'certificate'], () =>
    countedPersons(facts, settings).map((person) =>
      answerRow(person.trained, person.name, person.source, { group: person.unit }),
    ),
  )
}

/** Units (bidang, seksi) with an active focal point among all units that have staff or that the settings name. Plan, step 1.2. */
export function unitsWithFocalPoint(facts: Facts, settings: Settings): Tally {
  return tallyOf('staff', facts.staff, ['focalPoint'], () => {
    if (!facts.staff.fields.has('unit')) return []
    const persons = countedPersons(facts, settings)
    const nobodyMarked = persons.every((person) => person.focalPoint === 'missing')
    const units = byUnit(persons)
    const known = new Set([...units.keys()].map(groupKey))
    const withoutStaff = settings.units.filter(({ name }) => !known.has(groupKey(name)))
    return [
      ...[...units].map(([unit, members]) => focalPointRow(unit, members, nobodyMarked)),
      ...withoutStaff.map(({ name }) => focalPointRow(name, [], nobodyMarked)),
    ]
  })
}

function focalPointRow(unit: string, members: readonly Person[], nobodyMarked: boolean): TallyRow {
  const answer = anyOf(members.map((person) => person.focalPoint))
  const chosen = members.find((person) => person.focalPoint === 'yes') ?? members[0]
  // Only the focal point is marked in such a list: a unit of blanks has none, once anybody is marked at all.
  const settled = answer === 'missing' && !nobodyMarked ? 'no' : answer
  return answerRow(settled, unit, chosen?.source ?? null)
}

function countedPersons(facts: Facts, settings: Settings): readonly Person[] {
  return facts.staff.items.filter((person) => person.group === null || settings.staffGroups.includes(person.group))
}

/** Units as people write them, in the order of their first member. */
function byUnit(persons: readonly Person[]): ReadonlyMap<string, readonly Person[]> {
  const units = new Map<string, { name: string; members: Person[] }>()
  for (const person of persons) {
    if (person.unit === null) continue
    const key = groupKey(person.unit)
    const unit = units.get(key)
    if (unit) unit.members.push(person)
    else units.set(key, { name: person.unit, members: [person] })
  }
  return new Map([...units.values()].map(({ name, members }) => [name, members]))
}
