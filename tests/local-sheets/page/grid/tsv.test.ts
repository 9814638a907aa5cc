import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseTsv, toTsv } from '../../../../local-sheets/page/grid/tsv.ts'

test.each`
  teks                  | baris
  ${'a\tb\nc\td'}       | ${[['a', 'b'], ['c', 'd']]}
  ${'a\tb\r\nc\td\r\n'} | ${[['a', 'b'], ['c', 'd']]}
  ${'a'}                | ${[['a']]}
  ${'a\t\tb'}           | ${[['a', '', 'b']]}
  ${'a\n\nb'}           | ${[['a'], [''], ['b']]}
  ${'a\tb\nc'}          | ${[['a', 'b'], ['c', '']]}
  ${'"dua\nbaris"\tx'}  | ${[['dua\nbaris', 'x']]}
  ${'"kata ""PUG"""'}   | ${[['kata "PUG"']]}
  ${'"PUG" saja'}       | ${[['"PUG" saja']]}
  ${'Rp1.000\t5 "'}     | ${[['Rp1.000', '5 "']]}
`('$teks', ({ teks, baris }: { teks: string; baris: string[][] }) => {
  expect(parseTsv(teks)).toEqual(baris)
})

test('yang disalin tertempel sama', () => {
  // A last row of nothing but one empty cell looks like a line break at the end.
  const cell = fc.stringMatching(/^[a-z\t\n" ]{1,6}$/)
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }))
  fc.assert(
    fc.property(table, (rows) => {
      expect(parseTsv(toTsv(rows))).toEqual(rows)
    }),
  )
})
