import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatDate } from '../../../../shared/locale/dates.ts'
import { noStyle } from '../../../../shared/tables/values/column-style.ts'
import { parseDate } from '../../../../shared/tables/values/date.ts'

const date = (year: number, month: number, day: number) => ({ kind: 'date', value: { year, month, day } })

test.each`
  cell                                 | reading
  ${'31-12-2024'}                      | ${date(2024, 12, 31)}
  ${'31/12/2024'}                      | ${date(2024, 12, 31)}
  ${'31.12.2024'}                      | ${date(2024, 12, 31)}
  ${'7/18/2013'}                       | ${date(2013, 7, 18)}
  ${'2024-12-31'}                      | ${date(2024, 12, 31)}
  ${'2025-01-01T00:00:00.000Z'}        | ${date(2025, 1, 1)}
  ${'31 Desember 2024'}                | ${date(2024, 12, 31)}
  ${'31 Des 2024'}                     | ${date(2024, 12, 31)}
  ${'31-Des-2024'}                     | ${date(2024, 12, 31)}
  ${'1 Agustus 2024'}                  | ${date(2024, 8, 1)}
  ${'Senin, 31 Desember 2024'}         | ${date(2024, 12, 31)}
  ${'Senin 20 Maret 2017 08:00'}       | ${date(2017, 3, 20)}
  ${'12 s.d. 14 Maret 2020'}           | ${date(2020, 3, 12)}
  ${'12 - 14 Maret 2020'}              | ${date(2020, 3, 12)}
  ${'28 Februari s.d. 2 Maret 2024'}   | ${date(2024, 2, 28)}
  ${'01-01-2024 - 31-01-2024'}         | ${date(2024, 1, 1)}
  ${'05/05/2024'}                      | ${date(2024, 5, 5)}
  ${{ year: 2024, month: 2, day: 29 }} | ${date(2024, 2, 29)}
`('$cell', ({ cell, reading }) => {
  expect(parseDate(cell)).toEqual(reading)
})

describe('day and month in digits', () => {
  test.each`
    order           | reading
    ${'dayFirst'}   | ${date(2024, 4, 3)}
    ${'monthFirst'} | ${date(2024, 3, 4)}
    ${null}         | ${{ kind: 'ambiguous', raw: '03/04/2024', candidates: ['3-4-2024', '4-3-2024'] }}
  `('03/04/2024 in a column with $order', ({ order, reading }) => {
    expect(parseDate('03/04/2024', '', { ...noStyle, dateOrder: order })).toEqual(reading)
  })
})

test.each(['31 Februari 2024', '30-02-2024', 'Maret', 'besok', '12', 45000])('%j is no date', (cell) => {
  expect(parseDate(cell)).toMatchObject({ kind: 'unreadable', reason: 'notADate' })
})

test('a date as we write it is read as it was', () => {
  const days = fc.record({
    year: fc.integer({ min: 1950, max: 2099 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  fc.assert(
    fc.property(days, (value) => {
      expect(parseDate(formatDate(value))).toEqual({ kind: 'date', value })
    }),
  )
})
