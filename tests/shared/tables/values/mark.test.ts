import { expect, test } from 'vitest'
import { parseAmountOrMark } from '../../../../shared/tables/values/amount-or-mark.ts'
import { noStyle } from '../../../../shared/tables/values/column-style.ts'
import { parseMark } from '../../../../shared/tables/values/mark.ts'

test.each`
  cell                                     | mark
  ${'Ya'}                                  | ${'yes'}
  ${'Y'}                                   | ${'yes'}
  ${'SUDAH'}                               | ${'yes'}
  ${'Ada'}                                 | ${'yes'}
  ${' v '}                                 | ${'yes'}
  ${'V'}                                   | ${'yes'}
  ${'✓'}                                   | ${'yes'}
  ${'√'}                                   | ${'yes'}
  ${true}                                  | ${'yes'}
  ${1}                                     | ${'yes'}
  ${{ year: 2024, month: 3, day: 12 }}     | ${'yes'}
  ${'12 Maret 2024'}                       | ${'yes'}
  ${'094/123/DISKOMINFO/2024'}             | ${'yes'}
  ${'https://drive.google.com/file/d/abc'} | ${'yes'}
  ${'Sudah SK'}                            | ${'yes'}
  ${2023}                                  | ${'yes'}
  ${'Tidak'}                               | ${'no'}
  ${'T'}                                   | ${'no'}
  ${'belum'}                               | ${'no'}
  ${'Tidak Ada'}                           | ${'no'}
  ${'Belum SK'}                            | ${'no'}
  ${'-'}                                   | ${'no'}
  ${false}                                 | ${'no'}
  ${0}                                     | ${'no'}
  ${'tidak berlaku'}                       | ${'notApplicable'}
  ${'N/A'}                                 | ${'notApplicable'}
`('$cell is $mark', ({ cell, mark }) => {
  expect(parseMark(cell)).toEqual({ kind: 'mark', value: mark })
})

test.each`
  column                 | cross    | reading
  ${'ticks beside it'}   | ${'no'}  | ${{ kind: 'mark', value: 'no' }}
  ${'"tidak" beside it'} | ${'yes'} | ${{ kind: 'mark', value: 'yes' }}
  ${'nothing else'}      | ${null}  | ${{ kind: 'ambiguous', raw: 'x', candidates: ['Ya', 'Tidak'] }}
`('a cross with $column', ({ cross, reading }) => {
  expect(parseMark('x', 'x', { ...noStyle, cross })).toEqual(reading)
})

test.each`
  cell         | reading
  ${''}        | ${{ kind: 'empty' }}
  ${'mungkin'} | ${{ kind: 'unreadable', raw: 'mungkin', reason: 'notAMark' }}
  ${7}         | ${{ kind: 'unreadable', raw: 7, reason: 'notAMark' }}
  ${'#REF!'}   | ${{ kind: 'unreadable', raw: '#REF!', reason: 'errorCell' }}
`('$cell is no mark', ({ cell, reading }) => {
  expect(parseMark(cell)).toEqual(reading)
})

test.each`
  cell             | onlyZeroOrOne | reading
  ${'Rp5.000.000'} | ${false}      | ${{ kind: 'number', value: 5_000_000 }}
  ${1}             | ${true}       | ${{ kind: 'mark', value: 'yes' }}
  ${0}             | ${false}      | ${{ kind: 'number', value: 0 }}
  ${'Ya'}          | ${false}      | ${{ kind: 'mark', value: 'yes' }}
  ${'-'}           | ${false}      | ${{ kind: 'mark', value: 'no' }}
  ${true}          | ${false}      | ${{ kind: 'mark', value: 'yes' }}
  ${'banyak'}      | ${false}      | ${{ kind: 'unreadable', raw: 'banyak', reason: 'notANumber' }}
`('a column of ARG holds $cell', ({ cell, onlyZeroOrOne, reading }) => {
  expect(parseAmountOrMark(cell, String(cell), { ...noStyle, onlyZeroOrOne })).toEqual(reading)
})
