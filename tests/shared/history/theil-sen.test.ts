import fc from 'fast-check'
import { expect, test } from 'vitest'
import { robustLine } from '../../../shared/history/theil-sen.ts'

const samples = (...points: readonly (readonly [x: number, y: number])[]) => points.map(([x, y]) => ({ x, y }))

test.each([
  ['a line is met exactly', samples([0, 10], [7, 17], [14, 24]), 28, { expected: 38, low: 38, high: 38 }],
  ['level figures stay level', samples([0, 80], [30, 80], [60, 80]), 90, { expected: 80, low: 80, high: 80 }],
])('%s', (_case, known, x, line) => {
  expect(robustLine(known).at(x)).toEqual(line)
})

test('one wild figure in seven does not bend the line', () => {
  const known = samples([0, 50], [7, 51], [14, 52], [21, 99], [28, 54], [35, 55], [42, 56])
  expect(robustLine(known).at(70).expected).toBeCloseTo(60, 1)
})

test('the order of the samples does not matter, and what is expected lies within the range', () => {
  const known = fc.uniqueArray(
    fc.record({ x: fc.integer({ min: 0, max: 365 }), y: fc.integer({ min: 0, max: 100 }) }),
    {
      minLength: 3,
      maxLength: 12,
      selector: ({ x }) => x,
    },
  )
  fc.assert(
    fc.property(known, fc.integer({ min: 0, max: 700 }), (some, x) => {
      const { expected, low, high } = robustLine(some).at(x)
      expect(low).toBeLessThanOrEqual(expected)
      expect(expected).toBeLessThanOrEqual(high)
      expect(robustLine([...some].reverse()).at(x).expected).toBeCloseTo(expected, 8)
    }),
  )
})
