import fc from 'fast-check'
import { expect, test } from 'vitest'
import { relativeCopy } from '../../../local-sheets/formulas/relative-copy.ts'

test.each`
  formula                 | to        | copied
  ${'=A1'}                | ${[1, 2]} | ${'=B1'}
  ${'=A1'}                | ${[2, 1]} | ${'=A2'}
  ${'=$A1+A$1+$A$1'}      | ${[3, 3]} | ${'=$A3+C$1+$A$1'}
  ${'=SUM(Data!A2:A)'}    | ${[2, 2]} | ${'=SUM(Data!B3:B)'}
  ${'=SUM(A:A)+SUM(1:1)'} | ${[2, 2]} | ${'=SUM(B:B)+SUM(2:2)'}
  ${'="A1"&A1'}           | ${[2, 1]} | ${'="A1"&A2'}
`('$formula in A1 copied to row and column $to is $copied', ({ formula, to, copied }) => {
  const [row, column] = to
  expect(relativeCopy(formula, { row: 1, column: 1 }, { row, column })).toBe(copied)
})

test('a reference that leaves the sheet is #REF!', () => {
  expect(relativeCopy('=A1', { row: 2, column: 2 }, { row: 1, column: 2 })).toBe('=#REF!')
})

test('copying there and back changes nothing', () => {
  const cell = fc.record({ row: fc.integer({ min: 1, max: 99 }), column: fc.integer({ min: 1, max: 20 }) })
  fc.assert(
    fc.property(cell, cell, (from, to) => {
      const formula = '=Z200+$Z200+Z$200+SUM(Y150:Z)'
      expect(relativeCopy(relativeCopy(formula, from, to), to, from)).toBe(formula)
    }),
  )
})
