import { type Amount, amountOf } from '../../facts/amount.ts'
import { allOf, answerOf } from '../../facts/answer.ts'
import type { BudgetYear, Facts } from '../../facts/facts.ts'
import type { BudgetBase, Settings } from '../../settings/settings.ts'
import type { Programme } from '../../tables/programme.ts'
import type { CellReading } from '../../tables/reading.ts'
import { firstLacking, tallyOf } from '../lookup.ts'
import type { Tally, TallyRow, TallyState } from '../tally.ts'
import { isPay, isSupport } from './budget-codes.ts'

/** ARG of one sub kegiatan in rupiah, and how it counts. A mark in place of an amount stands for the whole ceiling. */
interface Arg {
  readonly state: TallyState
  readonly rupiah: number
}

/** ARG rupiah ÷ budget of the dinas. Rows outside the budget base of the settings leave both sides. Plan, step 2.2. */
export function argShare(facts: Facts, settings: Settings): Tally {
  const noAmount = firstLacking('budget', facts.budget, [settings.budgetFigure])
  return (
    noAmount ??
    tallyArg(facts, () =>
      inBase(facts.budget.thisYear.leaves, settings.budgetBase).map((leaf) => {
        const arg = argOf(leaf, settings)
        const ceiling = amountOf(leaf.amounts[settings.budgetFigure])
        return rowOf(leaf, weakest(arg.state, ceiling), arg.rupiah, typeof ceiling === 'number' ? ceiling : 0)
      }),
    )
  )
}

/** Programmes with ARG ÷ programmes. Plan, step 2.2. */
export function programmesWithArg(facts: Facts, settings: Settings): Tally {
  const { units, leaves } = facts.budget.thisYear
  return tallyArg(facts, () => {
    const partsOf = partsByUnit(units, leaves)
    return units
      .filter((unit) => settings.countSupport || !isSupport(unit.code))
      .map((unit) => {
        const state = strongest(partsOf(unit).map((leaf) => argOf(leaf, settings).state))
        return rowOf(unit, state, state === 'counted' ? 1 : 0, state === 'notApplicable' ? 0 : 1)
      })
  })
}

/** (ARG this year − last year) ÷ last year, in rupiah. Plan, step 2.2. */
export function argGrowth(facts: Facts, settings: Settings): Tally {
  return overTwoYears(facts, settings, (arg, sign) => ({
    numerator: sign * arg.rupiah,
    denominator: sign < 0 ? arg.rupiah : 0,
  }))
}

/** Sub kegiatan with ARG this year − last year. Plan, step 2.2. */
export function argSubKegiatan(facts: Facts, settings: Settings): Tally {
  return overTwoYears(facts, settings, (arg, sign) => ({
    numerator: arg.state === 'counted' ? sign : 0,
    denominator: 0,
  }))
}

/** PUG budget ÷ total budget of the dinas. Plan, recommendation "Anggaran". */
export function pugBudgetShare(facts: Facts, settings: Settings): Tally {
  const noAmount = firstLacking('budget', facts.budget, [settings.budgetFigure])
  return (
    noAmount ??
    tallyOf('budget', facts.budget, ['pugBudget'], () =>
      facts.budget.thisYear.leaves.map((leaf) => {
        const ceiling = amountOf(leaf.amounts[settings.budgetFigure])
        const pug = rupiahOf(leaf.pugBudget, ceiling)
        const state = typeof pug !== 'number' ? pug : pug > 0 ? 'counted' : 'notCounted'
        return rowOf(
          leaf,
          weakest(state, ceiling),
          typeof pug === 'number' ? pug : 0,
          typeof ceiling === 'number' ? ceiling : 0,
        )
      }),
    )
  )
}

function overTwoYears(
  facts: Facts,
  settings: Settings,
  adds: (arg: Arg, sign: 1 | -1) => Pick<TallyRow, 'numerator' | 'denominator'>,
): Tally {
  const { thisYear, lastYear } = facts.budget
  if (facts.budget.found && lastYear === null) {
    const values = { kind: 'Program dan Anggaran', year: facts.year - 1 }
    return { kind: 'noData', code: 'noData.noYear', values }
  }
  const rowsOf = (year: BudgetYear, sign: 1 | -1) =>
    year.leaves.map((leaf) => {
      const arg = argOf(leaf, settings)
      const { numerator, denominator } = adds(arg, sign)
      return rowOf(leaf, arg.state, numerator, denominator)
    })
  return tallyArg(facts, () => [...rowsOf(thisYear, 1), ...(lastYear ? rowsOf(lastYear, -1) : [])])
}

function tallyArg(facts: Facts, rowsOf: () => readonly TallyRow[]): Tally {
  return tallyOf('budget', facts.budget, ['arg', 'argCategory'], rowsOf)
}

/**
 * ARG of a sub kegiatan. It counts only with a gender analysis behind it: without GAP and GBS, or in a category outside the
 * three of ARG, it is a candidate, unless the office counts candidates.
 */
function argOf(programme: Programme, settings: Settings): Arg {
  if (isNotApplicable(programme.arg)) return { state: 'notApplicable', rupiah: 0 }
  const category = categoryOf(programme)
  const rupiah = statedArg(programme, category, amountOf(programme.amounts[settings.budgetFigure]))
  if (rupiah === 'missing' || rupiah === 'unreadable') return { state: rupiah, rupiah: 0 }
  if (rupiah <= 0) return { state: 'notCounted', rupiah: 0 }
  const analysed =
    category !== 'notArg' &&
    category !== 'neutral' &&
    allOf([answerOf(programme.marks.gap), answerOf(programme.marks.gbs)]) === 'yes'
  return analysed || settings.countArgCandidates ? { state: 'counted', rupiah } : { state: 'candidate', rupiah: 0 }
}

/** The amount in the ARG column; where there is no such column or it is blank, a category of ARG or "netral" says it. */
function statedArg({ arg }: Programme, category: Category, ceiling: Amount): Amount {
  const stated = arg === undefined ? 'missing' : rupiahOf(arg, ceiling)
  if (stated !== 'missing') return stated
  if (category === 'neutral') return 0
  return category === 'arg' && arg === undefined ? ceiling : 'missing'
}

function rupiahOf(reading: CellReading | undefined, ceiling: Amount): Amount {
  if (reading?.kind !== 'mark') return amountOf(reading)
  return reading.value === 'yes' ? ceiling : 0
}

function isNotApplicable(reading: CellReading | undefined): boolean {
  return reading?.kind === 'mark' && reading.value === 'notApplicable'
}

type Category = 'arg' | 'neutral' | 'notArg' | null

/** `neutral`: assessed, and not ARG. `notArg`: not analysed yet. `null`: it says nothing. */
function categoryOf({ argCategory }: Programme): Category {
  if (argCategory?.kind !== 'text') return null
  if (/netral|bukan\s+arg/i.test(argCategory.value)) return 'neutral'
  if (/belum/i.test(argCategory.value)) return 'notArg'
  return /khusus|kesetaraan|pelembagaan/i.test(argCategory.value) ? 'arg' : null
}

function inBase(leaves: readonly Programme[], base: BudgetBase): readonly Programme[] {
  if (base === 'total') return leaves
  const isOutside = base === 'withoutPay' ? isPay : isSupport
  return leaves.filter((leaf) => !isOutside(leaf.code))
}

/** The sub kegiatan of a programme or kegiatan, by its code; a sub kegiatan is its own only part. */
function partsByUnit(units: readonly Programme[], leaves: readonly Programme[]) {
  if (units === leaves) return (unit: Programme): readonly Programme[] => [unit]
  const parts = new Map<string, Programme[]>()
  for (const unit of units) if (unit.code !== null) parts.set(unit.code, [])
  for (const leaf of leaves) {
    const segments = leaf.code?.split('.') ?? []
    for (let length = segments.length; length > 0; length--) {
      parts.get(segments.slice(0, length).join('.'))?.push(leaf)
    }
  }
  return (unit: Programme): readonly Programme[] => parts.get(unit.code ?? '') ?? []
}

/** A ceiling that cannot be read spoils the row whatever its ARG. */
function weakest(state: TallyState, ceiling: Amount): TallyState {
  return typeof ceiling === 'number'
    ? state
    : ceiling === 'unreadable' || state === 'unreadable'
      ? 'unreadable'
      : 'missing'
}

const strongestFirst: readonly TallyState[] = [
  'counted',
  'unreadable',
  'candidate',
  'notCounted',
  'missing',
  'notApplicable',
]

/** A programme has ARG if one of its sub kegiatan has. */
function strongest(states: readonly TallyState[]): TallyState {
  for (const state of strongestFirst) if (states.includes(state)) return state
  return 'missing'
}

function rowOf(programme: Programme, state: TallyState, numerator: number, denominator: number): TallyRow {
  const { source, name, code, unit } = programme
  return { source, label: name, code, group: unit, state, numerator, denominator }
}
