import { expect, test } from 'vitest'
import { timeOfShortcode, timeOfSnowflake, timeOfTikTok } from '../../../../extension/extract/time/id-time.ts'

test.each`
  site           | id                         | time
  ${'Instagram'} | ${'DHFxIjTktaH'}           | ${'2025-03-12T07:00:00.000Z'}
  ${'Instagram'} | ${'CPeC-Eenc8l'}           | ${'2021-05-29T19:59:33.398Z'}
  ${'Instagram'} | ${'CPeC-Eenc8lPRIVATEKEY'} | ${'2021-05-29T19:59:33.398Z'}
  ${'X'}         | ${'1899716989547569728'}   | ${'2025-03-12T07:00:00.000Z'}
  ${'X'}         | ${'20'}                    | ${undefined}
  ${'TikTok'}    | ${'7480814264377043121'}   | ${'2025-03-12T07:00:00.000Z'}
  ${'TikTok'}    | ${'1'}                     | ${undefined}
`('$site $id is of $time', ({ site, id, time }) => {
  const read = site === 'Instagram' ? timeOfShortcode : site === 'X' ? timeOfSnowflake : timeOfTikTok
  expect(read(id)?.value).toBe(time)
})
