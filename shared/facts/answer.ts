import type { CellReading } from '../tables/reading.ts'

/** What a row answers to a question such as "does it have a GAP?". Blank is `missing`: not assessed, not "no". */
export type Answer = 'yes' | 'no' | 'notApplicable' | 'missing' | 'unreadable'

/** The answer of a cell with a mark. A date, number or text in such a column was read as a mark already. */
export function answerOf(reading: CellReading | undefined): Answer {
  switch (reading?.kind) {
    case undefined:
    case 'empty':
      return 'missing'
    case 'mark':
      return reading.value
    case 'ambiguous':
    case 'unreadable':
      return 'unreadable'
    default:
      return 'yes'
  }
}

/** What stands against "all of them", the strongest first. */
const againstAll: readonly Answer[] = ['notApplicable', 'no', 'unreadable', 'missing']
const forOne: readonly Answer[] = ['yes', 'unreadable', 'no', 'notApplicable', 'missing']

/** Yes only if all are; not applicable if one is; else the first thing that stands against it. */
export function allOf(answers: readonly Answer[]): Answer {
  return firstAmong(answers, againstAll) ?? 'yes'
}

/** Yes if one is. */
export function anyOf(answers: readonly Answer[]): Answer {
  return firstAmong(answers, forOne) ?? 'missing'
}

function firstAmong(answers: readonly Answer[], order: readonly Answer[]): Answer | undefined {
  for (const candidate of order) if (answers.includes(candidate)) return candidate
  return undefined
}
