import type { Facts, Score } from '../../facts/facts.ts'
import { tallyOf } from '../lookup.ts'
import type { Tally, TallyRow } from '../tally.ts'

/** (score this year − last year) ÷ last year; the office's own score, not an official one. Plan, step 3.3. */
export function scoreGrowth(facts: Facts): Tally {
  const { scores, year } = facts
  for (const wanted of [year, year - 1]) {
    const count = scores.items.filter((score) => score.year === wanted).length
    if (count > 1) return { kind: 'noData', code: 'noData.severalScores', values: { year: wanted } }
    if (scores.found && scores.items.length > 0 && count === 0) {
      return { kind: 'noData', code: 'noData.noYear', values: { kind: 'Skor', year: wanted } }
    }
  }
  return tallyOf('scores', scores, ['score'], () =>
    scores.items.flatMap((score) =>
      score.year === year ? [scoreRow(score, 1)] : score.year === year - 1 ? [scoreRow(score, -1)] : [],
    ),
  )
}

function scoreRow({ source, score, year }: Score, sign: 1 | -1): TallyRow {
  const base = { source, label: `Skor ${year ?? ''}`, code: null, group: null }
  if (typeof score !== 'number') return { ...base, state: score, numerator: 0, denominator: 0 }
  return { ...base, state: 'counted', numerator: sign * score, denominator: sign < 0 ? score : 0 }
}
