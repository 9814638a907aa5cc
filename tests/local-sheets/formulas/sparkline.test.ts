import { expect, test } from 'vitest'
import { SmallWorkbook } from './small-workbook.ts'

test.each([
  ['figures in the formula', '=SPARKLINE({7500;-20;8000})', ['', [7500, -20, 8000]]],
  ['the numbers of a range', '=SPARKLINE(A1:A4)', ['', [1, 3, 2]]],
  ['a look of its own, which is not drawn', '=SPARKLINE(A1:A4,A1:A2)', ['', null]],
  ['an error in place of figures', '=SPARKLINE(A1/0)', ['#DIV/0!', null]],
])('%s', (_case, formula, expected) => {
  const book = new SmallWorkbook({ sheets: { A: { A1: 1, A2: 3, A3: 'x', A4: 2, B1: formula } } })
  expect([book.value('B1'), book.sparkline('B1')]).toEqual(expected)
})

test('a cell that is none any more has no line', () => {
  const book = new SmallWorkbook({ sheets: { A: { B1: '=SPARKLINE({1;2})' } } })
  expect(book.sparkline('B1')).toEqual([1, 2])
  book.type('B1', '=1+1')
  expect(book.sparkline('B1')).toBeNull()
})
