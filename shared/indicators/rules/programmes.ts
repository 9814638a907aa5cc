import { allOf, answerOf } from '../../facts/answer.ts'
import type { Facts } from '../../facts/facts.ts'
import type { Settings } from '../../settings/settings.ts'
import type { Programme, ProgrammeMark } from '../../tables/programme.ts'
import { firstLacking, tallyOf } from '../lookup.ts'
import { answerRow, type Tally, type TallyRow } from '../tally.ts'
import { isSupport } from './budget-codes.ts'

/** Which marks a programme must have. */
interface Marks {
  readonly all: readonly ProgrammeMark[]
  /** Asked of it only where there is such a column. */
  readonly whereTold?: readonly ProgrammeMark[]
  /** A column that says it as a whole ("Responsif") decides where there is one. */
  readonly outright?: ProgrammeMark
}

/** Programmes that have all of the marks, among all programmes. Those not assessed stay below; "tidak berlaku" leaves. */
export function programmesWith({ all, whereTold = [], outright }: Marks) {
  return (facts: Facts, settings: Settings): Tally => {
    const { budget } = facts
    const told = whereTold.filter((mark) => budget.fields.has(mark))
    const deciding = outright !== undefined && budget.fields.has(outright) ? [outright] : [...all, ...told]
    return (
      firstLacking('budget', budget, deciding) ??
      tallyOf('budget', budget, deciding, () =>
        budget.thisYear.units
          .filter((programme) => settings.countSupport || !isSupport(programme.code))
          .map((programme) => programmeRow(programme, deciding)),
      )
    )
  }
}

function programmeRow(programme: Programme, marks: readonly ProgrammeMark[]): TallyRow {
  const answers = marks.map((mark) => answerOf(programme.marks[mark]))
  return answerRow(allOf(answers), programme.name, programme.source, { code: programme.code, group: programme.unit })
}
