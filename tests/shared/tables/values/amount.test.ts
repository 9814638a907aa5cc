import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseAmount } from '../../../../shared/tables/values/amount.ts'
import { noStyle } from '../../../../shared/tables/values/column-style.ts'

describe('an amount that says by itself what it is', () => {
  test.each`
    cell                                               | rupiah
    ${'Rp50.000.000,00'}                               | ${50_000_000}
    ${'Rp 50 juta'}                                    | ${50_000_000}
    ${'Rp. 50.000.000,00'}                             | ${50_000_000}
    ${'5000000.00'}                                    | ${5_000_000}
    ${'1,2 rb'}                                        | ${1200}
    ${'3,4 jt'}                                        | ${3_400_000}
    ${'1,5 miliar'}                                    | ${1_500_000_000}
    ${'1,5 M'}                                         | ${1_500_000_000}
    ${'2 triliun'}                                     | ${2_000_000_000_000}
    ${'Rp. 1,234,567'}                                 | ${1_234_567}
    ${'Rp.1,234,567.50'}                               | ${1_234_567.5}
    ${'1.234.567'}                                     | ${1_234_567}
    ${'1 234 567'}                                     | ${1_234_567}
    ${'(1.234.567)'}                                   | ${-1_234_567}
    ${'(500)'}                                         | ${-500}
    ${'-Rp 500'}                                       | ${-500}
    ${'(+) 4.024.896.800,00'}                          | ${4_024_896_800}
    ${'(-) 4.024.896.800,00'}                          | ${-4_024_896_800}
    ${'Rp 1.234.567,- (Satu Juta Dua Ratus … Rupiah)'} | ${1_234_567}
    ${'Rp 10.000,-'}                                   | ${10_000}
    ${'Rp 1.250'}                                      | ${1250}
    ${'0'}                                             | ${0}
    ${250}                                             | ${250}
    ${' 25000000 '}                                    | ${25_000_000}
  `('$cell', ({ cell, rupiah }) => {
    expect(parseAmount(cell)).toEqual({ kind: 'number', value: rupiah })
  })
})

test.each(['', '-', '–', ' - ', 'Rp -', 'Rp'])('nothing is written in %j', (cell) => {
  expect(parseAmount(cell)).toEqual({ kind: 'empty' })
})

test.each(['dua belas', '1.23.45', '12 buah', '1,2,3', '5.1.02.04.01.0001'])('%j is no amount', (cell) => {
  expect(parseAmount(cell)).toMatchObject({ kind: 'unreadable', reason: 'notANumber', raw: cell })
})

test.each(['#REF!', '#N/A', '#DIV/0!', '#NAME?', '#VALUE!', '#ERROR!', '#NUM!'])('%s is an error cell', (cell) => {
  expect(parseAmount(cell)).toMatchObject({ kind: 'unreadable', reason: 'errorCell' })
})

describe('an amount that the column has to explain', () => {
  test.each`
    cell       | decimal | proven   | multiplier       | rupiah
    ${'1.250'} | ${','}  | ${true}  | ${1}             | ${1250}
    ${'1.250'} | ${'.'}  | ${true}  | ${1}             | ${1.25}
    ${'1,5'}   | ${','}  | ${true}  | ${1}             | ${1.5}
    ${'1,5'}   | ${null} | ${false} | ${1_000_000}     | ${1_500_000}
    ${'1.250'} | ${','}  | ${true}  | ${1000}          | ${1_250_000}
    ${'12,75'} | ${null} | ${false} | ${1_000_000_000} | ${12_750_000_000}
  `(
    '$cell where decimals follow $decimal, times $multiplier: $rupiah',
    ({ cell, decimal, proven, multiplier, rupiah }) => {
      const style = { ...noStyle, decimal, decimalIsProven: proven, multiplier }
      expect(parseAmount(cell, cell, style)).toEqual({ kind: 'number', value: rupiah })
    },
  )

  test.each(['1.250', '1,250', '1,5', '12.75'])('%s alone is never guessed', (cell) => {
    expect(parseAmount(cell)).toMatchObject({ kind: 'ambiguous', raw: cell })
  })
})

test('an amount as the office writes it is read as it was', () => {
  const spelled = (rupiah: number) => `Rp${String(rupiah).replace(/\B(?=(\d{3})+$)/g, '.')},00`
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_000_000_000_000 }), (rupiah) => {
      expect(parseAmount(spelled(rupiah))).toEqual({ kind: 'number', value: rupiah })
    }),
  )
})
