import { type UnitName, unitNamer } from '../settings/unit-names.ts'
import type { BudgetYear, Facts } from './facts.ts'

/** Facts in which every bidang or seksi has the name that the office gave it in its settings. */
export function withUnitNames(facts: Facts, units: readonly UnitName[]): Facts {
  if (units.length === 0) return facts
  const nameOf = unitNamer(units)
  const named = <Item extends { readonly unit: string | null }>(items: readonly Item[]): readonly Item[] =>
    items.map((item) => ({ ...item, unit: nameOf(item.unit) }))
  // Where a programme is a sub kegiatan both lists are one, and stay so.
  const inYear = ({ units: programmes, leaves }: BudgetYear): BudgetYear => {
    const namedLeaves = named(leaves)
    return { units: programmes === leaves ? namedLeaves : named(programmes), leaves: namedLeaves }
  }
  const { staff, budget } = facts
  return {
    ...facts,
    staff: { ...staff, items: named(staff.items) },
    budget: {
      ...budget,
      thisYear: inYear(budget.thisYear),
      lastYear: budget.lastYear && inYear(budget.lastYear),
    },
  }
}
