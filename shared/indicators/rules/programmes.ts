import { allOf, answerOf } from '../../facts/answer.ts'
import type { Facts } from '../../facts/facts.ts'
import type { Settings } from '../../settings/settings.ts'
import type { Programme, ProgrammeMark } from '../../tables/programme.ts'
import { firstLacking, tallyOf } from '../lookup.ts'
import { answerRow, type Tally, type TallyRow } from '../tally.ts'
import { isSupport } from './budget-codes.ts'

/**
 * Programmes that have all of the marks, among all programmes. A column that says it outright ("Responsif") decides where
 * there is one. Programmes not assessed stay below; "tidak berlaku" leaves.
 */
export function programmesWith(marks: readonly ProgrammeMark[], outright?: ProgrammeMark) {
  return (facts: Facts, settings: Settings): Tally => {
    const { budget } = facts
    const deciding = outright !== undefined && budget.fields.has(outright) ? [outright] : marks
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
