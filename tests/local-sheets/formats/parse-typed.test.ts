import { expect, test } from 'vitest'
import { parseTyped } from '../../../local-sheets/formats/parse-typed.ts'

// Serial numbers: 46054 is 1 February 2026, 46024 is 2 January 2026.
test.each`
  locale     | typed                      | value                 | format
  ${'id_ID'} | ${'2000'}                  | ${2000}               | ${undefined}
  ${'id_ID'} | ${'2.000'}                 | ${2000}               | ${'#,##0'}
  ${'en_US'} | ${'2.000'}                 | ${2}                  | ${undefined}
  ${'id_ID'} | ${'1.234,5'}               | ${1234.5}             | ${'#,##0.00'}
  ${'en_US'} | ${'1,234.5'}               | ${1234.5}             | ${'#,##0.00'}
  ${'id_ID'} | ${'1,5'}                   | ${1.5}                | ${undefined}
  ${'en_US'} | ${'1,5'}                   | ${'1,5'}              | ${undefined}
  ${'id_ID'} | ${'0,000136529065705'}     | ${0.000136529065705}  | ${undefined}
  ${'id_ID'} | ${'-5'}                    | ${-5}                 | ${undefined}
  ${'id_ID'} | ${'+5'}                    | ${5}                  | ${undefined}
  ${'id_ID'} | ${'(500)'}                 | ${-500}               | ${undefined}
  ${'id_ID'} | ${'50%'}                   | ${0.5}                | ${'0%'}
  ${'id_ID'} | ${'12,5%'}                 | ${0.125}              | ${'0.00%'}
  ${'id_ID'} | ${'1e5'}                   | ${100000}             | ${'0.00E+00'}
  ${'id_ID'} | ${'Rp50.000'}              | ${50000}              | ${'[$Rp]#,##0'}
  ${'id_ID'} | ${'Rp 50.000,00'}          | ${50000}              | ${'[$Rp]#,##0.00'}
  ${'en_US'} | ${'Rp50,000'}              | ${'Rp50,000'}         | ${undefined}
  ${'en_US'} | ${'$5'}                    | ${5}                  | ${'[$$]#,##0'}
  ${'id_ID'} | ${'$5,50'}                 | ${5.5}                | ${'[$$]#,##0.00'}
  ${'id_ID'} | ${'-€7'}                   | ${-7}                 | ${'[$€]#,##0'}
  ${'id_ID'} | ${'Rp. 50.000'}            | ${'Rp. 50.000'}       | ${undefined}
  ${'id_ID'} | ${'Rp50.000,-'}            | ${'Rp50.000,-'}       | ${undefined}
  ${'id_ID'} | ${'01234'}                 | ${1234}               | ${undefined}
  ${'id_ID'} | ${'22 34'}                 | ${2234}               | ${undefined}
  ${'id_ID'} | ${'197001011995031001'}    | ${197001011995031000} | ${undefined}
  ${'id_ID'} | ${'19700101 199503 1 001'} | ${197001011995031000} | ${undefined}
  ${'id_ID'} | ${'2.16.02'}               | ${'2.16.02'}          | ${undefined}
  ${'id_ID'} | ${'1 3/4'}                 | ${'1 3/4'}            | ${undefined}
  ${'id_ID'} | ${'17 dari 20'}            | ${'17 dari 20'}       | ${undefined}
  ${'id_ID'} | ${'-'}                     | ${'-'}                | ${undefined}
  ${'id_ID'} | ${''}                      | ${''}                 | ${undefined}
  ${'id_ID'} | ${'@dinas'}                | ${'@dinas'}           | ${undefined}
  ${'id_ID'} | ${'TRUE'}                  | ${true}               | ${undefined}
  ${'id_ID'} | ${'false'}                 | ${false}              | ${undefined}
  ${'id_ID'} | ${'01/02/2026'}            | ${46054}              | ${'dd/mm/yyyy'}
  ${'in_ID'} | ${'1-2-2026'}              | ${46054}              | ${'dd/mm/yyyy'}
  ${'en_US'} | ${'01/02/2026'}            | ${46024}              | ${'m/d/yyyy'}
  ${'id_ID'} | ${'2026-02-01'}            | ${46054}              | ${'yyyy-mm-dd'}
  ${'en_US'} | ${'2026-02-01'}            | ${46054}              | ${'yyyy-mm-dd'}
  ${'id_ID'} | ${'2026-02-01 12:00'}      | ${46054.5}            | ${'yyyy-mm-dd hh:mm:ss'}
  ${'id_ID'} | ${'2026-02-01T12:00'}      | ${'2026-02-01T12:00'} | ${undefined}
  ${'id_ID'} | ${'1 Februari 2026'}       | ${46054}              | ${'d mmm yyyy'}
  ${'id_ID'} | ${'17 Agu 2025'}           | ${45886}              | ${'d mmm yyyy'}
  ${'en_US'} | ${'Aug 17, 2025'}          | ${45886}              | ${'d mmm yyyy'}
  ${'id_ID'} | ${'Agustus 2025'}          | ${45870}              | ${'mmm yyyy'}
  ${'id_ID'} | ${'1/2'}                   | ${46054}              | ${'dd/mm/yyyy'}
  ${'en_US'} | ${'1/2'}                   | ${46024}              | ${'m/d/yyyy'}
  ${'id_ID'} | ${'17/20'}                 | ${'17/20'}            | ${undefined}
  ${'id_ID'} | ${'31/02/2026'}            | ${'31/02/2026'}       | ${undefined}
  ${'id_ID'} | ${'12:00'}                 | ${0.5}                | ${'hh:mm'}
  ${'id_ID'} | ${'18:00:00'}              | ${0.75}               | ${'hh:mm:ss'}
  ${'en_US'} | ${'6:00 PM'}               | ${0.75}               | ${'h:mm AM/PM'}
  ${'id_ID'} | ${"'0123"}                 | ${'0123'}             | ${undefined}
  ${'id_ID'} | ${"'=A1"}                  | ${'=A1'}              | ${undefined}
  ${'id_ID'} | ${' =A1'}                  | ${' =A1'}             | ${undefined}
  ${'id_ID'} | ${'='}                     | ${'='}                | ${undefined}
`('$locale: $typed becomes $value, format $format', ({ locale, typed, value, format }) => {
  expect(parseTyped(typed, locale, 2026)).toEqual(format === undefined ? { value } : { value, format })
})

test.each`
  locale     | typed             | formula
  ${'id_ID'} | ${'=SUM(A1;1,5)'} | ${'=SUM(A1,1.5)'}
  ${'en_US'} | ${'=SUM(A1,1.5)'} | ${'=SUM(A1,1.5)'}
  ${'id_ID'} | ${'-B2'}          | ${'=-B2'}
  ${'id_ID'} | ${'+SUM(A1;B1)'}  | ${'=+SUM(A1,B1)'}
`('$locale: $typed is the formula $formula', ({ locale, typed, formula }) => {
  expect(parseTyped(typed, locale, 2026)).toEqual({ value: typed, formula })
})
