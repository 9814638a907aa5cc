import { expect, test } from 'vitest'
import { SmallWorkbook } from './small-workbook.ts'

const points = (formula: string, locale = 'id_ID') => {
  const book = new SmallWorkbook({ sheets: { A: { A1: 1, A2: 3, A3: 'x', A4: 2, B1: formula } }, locale })
  return [book.value('B1'), book.sparkline('B1')]
}

test.each([
  ['figures in the formula', '=SPARKLINE({7500;-20;8000})', ['', [7500, -20, 8000]]],
  ['the numbers of a range', '=SPARKLINE(A1:A4)', ['', [1, 3, 2]]],
  ['a look of its own, which is not drawn', '=SPARKLINE(A1:A4;A1:A2)', ['', null]],
  ['an error in the range', '=SPARKLINE(A1/0)', ['#DIV/0!', null]],
])('%s', (_case, formula, expected) => {
  expect(points(formula)).toEqual(expected)
})

test('reads the same where decimals have a point', () => {
  expect(points('=SPARKLINE({75;80})', 'en_US')).toEqual(['', [75, 80]])
})

test('a cell that is none any more has no line', () => {
  const book = new SmallWorkbook({ sheets: { A: { B1: '=SPARKLINE({1;2})' } } })
  expect(book.sparkline('B1')).toEqual([1, 2])
  book.type('B1', '=1+1')
  expect(book.sparkline('B1')).toBeNull()
})
