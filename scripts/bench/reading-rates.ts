import { matchHeaders } from '../../shared/tables/headers/match-headers.ts'
import { headerTables } from '../../tests/corpus/headers/parse.ts'
import { computed, outcomesOf } from '../../tests/corpus/outcomes.ts'
import { corpus } from '../../tests/corpus/workbooks.ts'
import { scoreTable, tallyOf } from '../headers/score.ts'

/** How well needed fields are read; shares of 100. */
export interface ReadingRate {
  readonly of: string
  readonly needed: number
  readonly mapped: number
  readonly wrong: number
}

/** The rates of the tests' own header tables and of the corpus of workbooks. */
export function readingRates(): readonly ReadingRate[] {
  const tables = headerTables.flatMap(({ headers, samples, truth }) =>
    truth === null ? [] : [scoreTable(matchHeaders(headers, samples), truth)],
  )
  const headers = tallyOf(tables)
  const outcomes = corpus.flatMap((workbook) => outcomesOf(workbook, computed(workbook)))
  const share = (count: number, all: number) => (100 * count) / all
  const ending = (outcome: string) => outcomes.filter((one) => one.outcome === outcome).length
  return [
    {
      of: `${tables.length} header tables`,
      needed: headers.needed,
      mapped: share(headers.mapped, headers.needed),
      wrong: share(headers.wrong, headers.needed),
    },
    {
      of: `corpus of ${corpus.length} workbooks`,
      needed: outcomes.length,
      mapped: share(ending('mapped'), outcomes.length),
      wrong: share(ending('wrong'), outcomes.length),
    },
  ]
}
