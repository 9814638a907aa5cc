import { expect, test } from 'vitest'
import { formatValue, isDateFormat } from '../../../local-sheets/formats/format-value.ts'

// 46000 is Tuesday, 9 December 2025.
test.each`
  locale     | value                 | pattern                       | text
  ${'id_ID'} | ${null}               | ${'0.00'}                     | ${''}
  ${'id_ID'} | ${2000}               | ${null}                       | ${'2000'}
  ${'id_ID'} | ${1234.5}             | ${null}                       | ${'1234,5'}
  ${'en_US'} | ${1234.5}             | ${'General'}                  | ${'1234.5'}
  ${'id_ID'} | ${0.1 + 0.2}          | ${'0.###############'}        | ${'0,3'}
  ${'id_ID'} | ${197001011995031000} | ${null}                       | ${'197001011995031000'}
  ${'id_ID'} | ${1.5e-9}             | ${null}                       | ${'1,5E-09'}
  ${'id_ID'} | ${1e21}               | ${null}                       | ${'1E+21'}
  ${'id_ID'} | ${5}                  | ${'0.000.0.bukan format['}    | ${'5'}
  ${'id_ID'} | ${true}               | ${'0.00'}                     | ${'TRUE'}
  ${'id_ID'} | ${false}              | ${null}                       | ${'FALSE'}
  ${'id_ID'} | ${{ error: '#REF!' }} | ${'0.00'}                     | ${'#REF!'}
  ${'id_ID'} | ${'0123'}             | ${'@'}                        | ${'0123'}
  ${'id_ID'} | ${'teks'}             | ${'0.00'}                     | ${'teks'}
  ${'id_ID'} | ${1234567.891}        | ${'#,##0.00'}                 | ${'1.234.567,89'}
  ${'en_US'} | ${1234567.891}        | ${'#,##0.00'}                 | ${'1,234,567.89'}
  ${'id_ID'} | ${50000000}           | ${'[$Rp]#,##0'}               | ${'Rp50.000.000'}
  ${'id_ID'} | ${50000000}           | ${'"Rp"#,##0'}                | ${'Rp50.000.000'}
  ${'id_ID'} | ${0.85}               | ${'0%'}                       | ${'85%'}
  ${'id_ID'} | ${0.85}               | ${'0.0 %" (17 dari 20)"'}     | ${'85,0 % (17 dari 20)'}
  ${'id_ID'} | ${46000}              | ${'"Bulan 3 ("d mmm yyyy")"'} | ${'Bulan 3 (9 Des 2025)'}
  ${'id_ID'} | ${46000}              | ${'dd/mm/yyyy'}               | ${'09/12/2025'}
  ${'id_ID'} | ${46000}              | ${'dd/MM/yyyy'}               | ${'09/12/2025'}
  ${'id_ID'} | ${46000}              | ${'d mmm yyyy'}               | ${'9 Des 2025'}
  ${'in_ID'} | ${46000}              | ${'dddd, d mmmm yyyy'}        | ${'Selasa, 9 Desember 2025'}
  ${'en_US'} | ${46000}              | ${'mmmm d, yyyy'}             | ${'December 9, 2025'}
  ${'id_ID'} | ${46000}              | ${'yyyy-mm-dd'}               | ${'2025-12-09'}
  ${'id_ID'} | ${46000.5}            | ${'yyyy-mm-dd hh:mm'}         | ${'2025-12-09 12:00'}
  ${'id_ID'} | ${1}                  | ${'yyyy-mm-dd'}               | ${'1899-12-31'}
  ${'id_ID'} | ${60}                 | ${'yyyy-mm-dd'}               | ${'1900-02-28'}
  ${'id_ID'} | ${0}                  | ${'#,##0;(#,##0);"-"'}        | ${'-'}
`('$locale: $value as $pattern shows $text', ({ locale, value, pattern, text }) => {
  expect(formatValue(value, pattern, locale)).toEqual({ text })
})

test.each`
  value | pattern                | color
  ${-5} | ${'#,##0;[Red]-#,##0'} | ${'red'}
  ${5}  | ${'#,##0;[Red]-#,##0'} | ${undefined}
  ${5}  | ${'[Color10]0'}        | ${'#008000'}
`('$value as $pattern is $color', ({ value, pattern, color }) => {
  expect(formatValue(value, pattern, 'id_ID').color).toBe(color)
})

test.each`
  pattern                       | isDate
  ${'dd/mm/yyyy'}               | ${true}
  ${'"Bulan 3 ("d mmm yyyy")"'} | ${true}
  ${'hh:mm'}                    | ${true}
  ${'0.0 %" (17 dari 20)"'}     | ${false}
  ${'#,##0" hari"'}             | ${false}
  ${'@'}                        | ${false}
  ${'General'}                  | ${false}
  ${null}                       | ${false}
`('$pattern shows a date: $isDate', ({ pattern, isDate }) => {
  expect(isDateFormat(pattern)).toBe(isDate)
})

test('a locale whose habits are not known is refused by name', () => {
  expect(() => formatValue(1.5, '0.0', 'fr_FR')).toThrow('fr_FR')
})
