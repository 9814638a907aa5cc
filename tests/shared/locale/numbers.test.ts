import { expect, test } from 'vitest'
import { formatDate, formatMonth, toSerial } from '../../../shared/locale/dates.ts'
import { decimalsBeside, formatNumber, formatPercent, formatRupiah } from '../../../shared/locale/numbers.ts'

test.each`
  shown                                            | text
  ${formatRupiah(50_000_000)}                      | ${'Rp50.000.000'}
  ${formatRupiah(-1_500)}                          | ${'-Rp1.500'}
  ${formatRupiah(38_899_250.5)}                    | ${'Rp38.899.250,50'}
  ${formatPercent(85)}                             | ${'85,0 %'}
  ${formatPercent(5.1234, 2)}                      | ${'5,12 %'}
  ${formatNumber(1_234_567)}                       | ${'1.234.567'}
  ${formatNumber(-0.01)}                           | ${'0'}
  ${formatNumber(999)}                             | ${'999'}
  ${formatDate({ year: 2025, month: 3, day: 31 })} | ${'31 Maret 2025'}
  ${formatMonth({ year: 2025, month: 8 })}         | ${'Agustus 2025'}
`('$text', ({ shown, text }) => {
  expect(shown).toBe(text)
})

test.each`
  percent   | threshold | decimals | why
  ${79.96}  | ${80}     | ${2}     | ${'80,0 % would look reached'}
  ${80.001} | ${80}     | ${3}     | ${'80,0 % would look missed'}
  ${80}     | ${80}     | ${1}     | ${'it is the threshold'}
  ${78.57}  | ${80}     | ${1}     | ${'nothing to confuse'}
  ${85}     | ${null}   | ${1}     | ${'no threshold'}
`('$percent % beside $threshold % shows $decimals decimals: $why', ({ percent, threshold, decimals }) => {
  expect(decimalsBeside(percent, threshold)).toBe(decimals)
})

test('a date is the number that spreadsheets keep', () => {
  expect(toSerial({ year: 1899, month: 12, day: 30 })).toBe(0)
  expect(toSerial({ year: 2025, month: 3, day: 31 })).toBe(45747)
})
