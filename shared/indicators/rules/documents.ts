import { type Answer, allOf, anyOf } from '../../facts/answer.ts'
import type { Document, Facts } from '../../facts/facts.ts'
import { firstLacking, tallyOf } from '../lookup.ts'
import { answerRow, type Tally, type TallyRow } from '../tally.ts'

/** The planning documents that the plan wants responsive, with the words that tell each. A Renstra runs for five years. */
const documentsDue = [
  { name: 'RKPD', words: /\brkpd\b|rencana kerja pemerintah daerah/i, yearly: true },
  { name: 'Renstra', words: /\brenstra\b|rencana strategis/i, yearly: false },
  { name: 'Renja', words: /\brenja\b|rencana kerja(?! pemerintah)/i, yearly: true },
] as const

/** Documents due (RKPD, Renstra, Renja) that hold a GAP and gender issues. Plan, step 2.1. */
export function responsiveDocuments(facts: Facts): Tally {
  const { documents } = facts
  return (
    firstLacking('documents', documents, ['gap', 'genderIssues']) ??
    tallyOf('documents', documents, ['gap'], () =>
      documents.items.length === 0 ? [] : documentsDue.map((due) => documentRow(due, documents.items, facts.year)),
    )
  )
}

function documentRow(due: (typeof documentsDue)[number], documents: readonly Document[], year: number): TallyRow {
  const ofKind = documents.filter(
    (document) =>
      (due.words.test(document.type) || due.words.test(document.title)) &&
      (!due.yearly || document.year === null || document.year === year),
  )
  if (ofKind.length === 0) return answerRow('no', due.name, null)
  const answers: readonly Answer[] = ofKind.map((document) => allOf([document.gap, document.genderIssues]))
  const deciding = ofKind[answers.indexOf(anyOf(answers))]
  return answerRow(anyOf(answers), due.name, deciding?.source ?? null)
}
