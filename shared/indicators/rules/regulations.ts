import type { Facts, Regulation } from '../../facts/facts.ts'
import { processes } from '../../plan/processes.ts'
import { tallyOf } from '../lookup.ts'
import { answerRow, type Tally, type TallyRow } from '../tally.ts'

/** Of the seven processes, those that a regulation in force covers. Plan, step 1.1. */
export function processesRegulated(facts: Facts): Tally {
  const fields = [...processes.map(({ field }) => field), 'processes'] as const
  return tallyOf('regulations', facts.regulations, fields, () => {
    const { items } = facts.regulations
    return items.length === 0 ? [] : processes.map(({ name }, index) => processRow(name, index, items))
  })
}

function processRow(name: string, index: number, regulations: readonly Regulation[]): TallyRow {
  const covering = regulations.filter((regulation) => regulation.covers[index] === 'yes')
  const inForce = covering.find((regulation) => regulation.inForce === 'yes')
  if (inForce) return answerRow('yes', name, inForce.source)
  const unclear =
    covering.find(({ inForce }) => inForce === 'missing' || inForce === 'unreadable') ??
    regulations.find(({ covers, inForce }) => inForce === 'yes' && covers[index] === 'unreadable')
  if (unclear) return answerRow(unclear.inForce === 'missing' ? 'missing' : 'unreadable', name, unclear.source)
  return answerRow('no', name, covering[0]?.source ?? null)
}
