import { assert, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { isStamp, rowsOf, squaresOf } from '../../../extension/capture/stamp.ts'

const number = integer({ min: 0, max: 255 })
const seen = (of: number) => squaresOf(of).map((isLight) => (isLight ? 250 : 5))

test('a stamp is read as its own number and as no other', () => {
  assert(property(number, number, (one, other) => isStamp(other, seen(one)) === (one === other)))
})

test('a page of one colour is no stamp', () => {
  assert(
    property(
      number,
      integer({ min: 0, max: 255 }),
      (of, grey) =>
        !isStamp(
          of,
          squaresOf(of).map(() => grey),
        ),
    ),
  )
})

test.each`
  edge        | scale  | rows
  ${'top'}    | ${1}   | ${{ top: 5, bottom: 0 }}
  ${'bottom'} | ${1.5} | ${{ top: 0, bottom: 7 }}
  ${'bottom'} | ${1.1} | ${{ top: 0, bottom: 6 }}
`('at the $edge with $scale px a CSS px a stamp takes $rows', ({ edge, scale, rows }) => {
  expect(rowsOf({ number: 0, edge }, scale)).toEqual(rows)
})
