import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromCanonical, isWellFormed, toCanonical } from '../../../local-sheets/formulas/canonical.ts'

test.each`
  locale     | typed                                        | canonical
  ${'id_ID'} | ${'=SUM(A1;1,5)'}                            | ${'=SUM(A1,1.5)'}
  ${'in_ID'} | ${'=IF(A1>=0,5;"ya; tentu";"tidak, belum")'} | ${'=IF(A1>=0.5,"ya; tentu","tidak, belum")'}
  ${'id_ID'} | ${'={1\\2;3\\4}'}                            | ${'={1,2;3,4}'}
  ${'id_ID'} | ${'={SUM(1;2)\\3}'}                          | ${'={SUM(1,2),3}'}
  ${'id_ID'} | ${"='Data; Induk'!a1"}                       | ${"='Data; Induk'!A1"}
  ${'en_US'} | ${'=SUM(A1,1.5)'}                            | ${'=SUM(A1,1.5)'}
  ${'en_US'} | ${'=SUM(A1;1.5)'}                            | ${'=SUM(A1,1.5)'}
  ${'en_US'} | ${'={1,2;3,4}'}                              | ${'={1,2;3,4}'}
  ${'en_US'} | ${'=sum( sales!a3:a3 )'}                     | ${'=sum( sales!A3 )'}
  ${'en_US'} | ${"='Sales'!B3:a2"}                          | ${'=Sales!A2:B3'}
`('$locale: $typed is $canonical', ({ locale, typed, canonical }) => {
  expect(toCanonical(typed, locale)).toBe(canonical)
})

test.each`
  locale     | typed            | why
  ${'id_ID'} | ${'=SUM(A1,B1)'} | ${'a comma is the decimal sign in Indonesia'}
  ${'id_ID'} | ${'=A1*0.5'}     | ${'and a point is not'}
  ${'en_US'} | ${'={1\\2}'}     | ${'a backslash parts nothing in America'}
`('$locale: $typed cannot be read ($why) and reads back as typed', ({ locale, typed }) => {
  const canonical = toCanonical(typed, locale)
  expect(isWellFormed(canonical)).toBe(false)
  expect(fromCanonical(canonical, locale)).toBe(typed)
})

const piece = fc.constantFrom(
  'A1',
  '$B$2:C',
  "'Data; Lain'!D5",
  '1.5',
  '20',
  '"a;b,c.d"',
  'SUM(A1,2.5)',
  '{1,2.5;3,4}',
  'IF(B2>=0.5,"ya","")',
)
const formula = fc
  .array(fc.tuple(piece, fc.constantFrom('+', '&', '*', '<>')), { minLength: 1, maxLength: 5 })
  .map((parts) => `=${parts.map(([part, operator], at) => (at === 0 ? part : operator + part)).join('')}`)

test.each(['id_ID', 'en_US'])('what %s shows of a formula is read as the same formula', (locale) => {
  fc.assert(
    fc.property(formula, (canonical) => {
      expect(toCanonical(fromCanonical(canonical, locale), locale)).toBe(canonical)
    }),
  )
})
