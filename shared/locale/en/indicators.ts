import type { indicators as indonesian } from '../id/indicators.ts'

export const indicators: Readonly<Record<keyof typeof indonesian, string>> = {
  'noData.noSheet':
    'There is no sheet for {kind}. Make one with PUG > Siapkan Lembar Sumber, or give your sheet clear column titles.',
  'noData.noColumn': 'The sheet for {kind} has no column {column}. Add it and compute again.',
  'noData.noRows': 'The sheet for {kind} holds no data yet. Fill in rows and compute again.',
  'noData.noYear': 'The sheet for {kind} has no data of {year}. Fill in that year and compute again.',
  'noData.allBlank': 'Not one row is filled in. Fill in the column and compute again.',
  'noData.notStarted': 'Not one month of the plan is over yet.',
  'noData.severalScores': 'The sheet of scores has more than one score for {year}. Leave one row a year.',
  'facts.noGenderIndicator':
    'There is no column Indikator Gender, so a programme counts as responsive when it has GAP and GBS. Add the column if a gender indicator is required as well.',
  'facts.budgetTwice':
    "{count} rows of the sheet '{sheet}' of {year} are not counted, for the sheet '{other}' has their codes. If this one is in force, move the old sheet to another file.",
  'noData.zero': 'The denominator is zero, so there is no percentage.',
}
