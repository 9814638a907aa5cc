import type { Answer } from '../../facts/answer.ts'
import type { Facts, Report } from '../../facts/facts.ts'
import { compareDates } from '../../locale/dates.ts'
import type { LocalDate } from '../../tables/grid.ts'
import { firstLacking, tallyOf } from '../lookup.ts'
import { answerRow, type Tally } from '../tally.ts'

/** Reports sent on or before their due date ÷ reports due by today. Plan, step 3.2. */
export function reportsOnTime(facts: Facts): Tally {
  const { reports } = facts
  return (
    firstLacking('reports', reports, ['due', 'sent']) ??
    tallyOf('reports', reports, ['due'], () =>
      reports.items.map((report) => answerRow(onTime(report, facts.today), report.title, report.source)),
    )
  )
}

/** Not applicable: it is not due yet and has not been sent. */
function onTime({ due, sent }: Report, today: LocalDate): Answer {
  if (due === null) return 'missing'
  if (sent === 'unreadable') return 'unreadable'
  if (sent === 'missing') return compareDates(due, today) < 0 ? 'no' : 'notApplicable'
  return compareDates(sent, due) <= 0 ? 'yes' : 'no'
}
