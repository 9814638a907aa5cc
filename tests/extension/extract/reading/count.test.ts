import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countBeside, parseCount } from '../../../../extension/extract/reading/count.ts'
import { formatNumber } from '../../../../shared/locale/numbers.ts'

test.each`
  text            | language   | count        | plusMinus
  ${'0'}          | ${'id'}    | ${0}         | ${0}
  ${'73'}         | ${'en'}    | ${73}        | ${0}
  ${'1.234'}      | ${'id'}    | ${1234}      | ${0}
  ${'1,234'}      | ${'en'}    | ${1234}      | ${0}
  ${'1.077.715'}  | ${'id'}    | ${1_077_715} | ${0}
  ${'12 345'}     | ${'other'} | ${12_345}    | ${0}
  ${'1,2 rb'}     | ${'id'}    | ${1200}      | ${100}
  ${'1,2rb'}      | ${'id'}    | ${1200}      | ${100}
  ${'12 ribu'}    | ${'id'}    | ${12_000}    | ${1000}
  ${'3,4 jt'}     | ${'id'}    | ${3_400_000} | ${100_000}
  ${'2 juta'}     | ${'id'}    | ${2_000_000} | ${1_000_000}
  ${'1,25 jt'}    | ${'id'}    | ${1_250_000} | ${10_000}
  ${'1.2K'}       | ${'en'}    | ${1200}      | ${100}
  ${'298K'}       | ${'en'}    | ${298_000}   | ${1000}
  ${'1.2M'}       | ${'en'}    | ${1_200_000} | ${100_000}
  ${'3M'}         | ${'en'}    | ${3_000_000} | ${1_000_000}
  ${'1,2 M'}      | ${'id'}    | ${1.2e9}     | ${1e8}
  ${'1,2 miliar'} | ${'id'}    | ${1.2e9}     | ${1e8}
  ${'1.5B'}       | ${'en'}    | ${1.5e9}     | ${1e8}
`('$text ($language) is $count ± $plusMinus', ({ text, language, count, plusMinus }) => {
  expect(parseCount(text, language)).toEqual({ count, plusMinus })
})

test.each`
  text                  | language   | because
  ${''}                 | ${'id'}    | ${'nothing'}
  ${'1,2'}              | ${'id'}    | ${'half a like'}
  ${'3M'}               | ${'id'}    | ${'million or milyar'}
  ${'1,2 M'}            | ${'other'} | ${'million or milyar'}
  ${'1.2345 rb'}        | ${'id'}    | ${'too many decimals'}
  ${'1.23.4'}           | ${'id'}    | ${'no grouping'}
  ${'12 orang'}         | ${'id'}    | ${'a noun is no unit'}
  ${'-5'}               | ${'id'}    | ${'less than none'}
  ${'5constructor'}     | ${'id'}    | ${'a name that every object has'}
  ${'9999999999999999'} | ${'id'}    | ${'more than can be'}
`('$text ($language) is no count: $because', ({ text, language }) => {
  expect(parseCount(text, language)).toBeNull()
})

test('every whole number, written as an office writes it, is read exactly', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (count) => {
      expect(parseCount(formatNumber(count), 'id')).toEqual({ count, plusMinus: 0 })
    }),
  )
})

test('a number rounded or cut to one decimal lies within what it may be off by', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 999_949 }), fc.boolean(), (count, rounds) => {
      const tenths = rounds ? Math.round(count / 100) : Math.floor(count / 100)
      const read = parseCount(`${formatNumber(tenths / 10, 1)} rb`, 'id')
      expect(Math.abs((read?.count ?? Number.NaN) - count)).toBeLessThanOrEqual(read?.plusMinus ?? 0)
    }),
  )
})

test.each`
  sentence                             | nouns         | count
  ${'3 replies, 1 repost, 7 likes'}    | ${'likes?'}   | ${7}
  ${'1.234 suka, 56 komentar - dinas'} | ${'suka'}     | ${1234}
  ${'1.234 suka, 56 komentar - dinas'} | ${'komentar'} | ${56}
  ${'7 likesome'}                      | ${'likes?'}   | ${undefined}
  ${'suka 7'}                          | ${'suka'}     | ${undefined}
`('$sentence: $count $nouns', ({ sentence, nouns, count }) => {
  expect(countBeside(sentence, nouns, 'container', 'id')?.value).toBe(count)
})
