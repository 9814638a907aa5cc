import { anyOf } from '../../facts/answer.ts'
import type { Facts, Meeting } from '../../facts/facts.ts'
import { formatMonth } from '../../locale/dates.ts'
import { calendarMonth, monthsElapsed, type StartMonth } from '../../plan/months.ts'
import { tallyOf } from '../lookup.ts'
import { answerRow, type Tally, type TallyRow } from '../tally.ts'

/** Months with a meeting of the focal points and its minutes ÷ months of the plan that are over. Plan, step 3.1. */
export function monthsWithMeeting(facts: Facts): Tally {
  const elapsed = monthsElapsed(facts.start, facts.today)
  if (facts.meetings.found && elapsed === 0) return { kind: 'noData', code: 'noData.notStarted', values: {} }
  return tallyOf('meetings', facts.meetings, ['minutes', 'link', 'result'], () => {
    const { items } = facts.meetings
    if (items.length === 0) return []
    return Array.from({ length: elapsed }, (_, index) => monthRow(calendarMonth(facts.start, index + 1), items))
  })
}

function monthRow(month: StartMonth, meetings: readonly Meeting[]): TallyRow {
  const held = meetings.filter(({ date }) => date?.year === month.year && date.month === month.month)
  const answer = anyOf(held.map((meeting) => meeting.minutes))
  const deciding = held.find((meeting) => meeting.minutes === answer) ?? held[0]
  // A month without a meeting is a plain no; a meeting whose minutes are blank is not assessed yet.
  return answerRow(held.length === 0 ? 'no' : answer, formatMonth(month), deciding?.source ?? null)
}
