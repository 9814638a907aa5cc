import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareFractions } from '../../../shared/indicators/fraction.ts'
import { lackingUntil } from '../../../shared/indicators/lacking.ts'
import type { Measurement } from '../../../shared/indicators/measurement.ts'
import { atLeast, exactly, moreThan, type Threshold } from '../../../shared/indicators/threshold.ts'
import { judge, meets } from '../../../shared/indicators/verdict.ts'

const measured = (numerator: number, denominator: number): Measurement => ({ kind: 'measured', numerator, denominator })

describe('a share against its threshold', () => {
  test.each`
    n            | d              | threshold       | verdict         | lacking
    ${17}        | ${20}          | ${moreThan(80)} | ${'reached'}    | ${0}
    ${16}        | ${20}          | ${moreThan(80)} | ${'notReached'} | ${1}
    ${33}        | ${42}          | ${moreThan(80)} | ${'notReached'} | ${1}
    ${0}         | ${42}          | ${moreThan(80)} | ${'notReached'} | ${34}
    ${7}         | ${100}         | ${atLeast(7)}   | ${'reached'}    | ${0}
    ${7}         | ${100}         | ${moreThan(7)}  | ${'notReached'} | ${1}
    ${12}        | ${60}          | ${atLeast(20)}  | ${'reached'}    | ${0}
    ${6}         | ${7}           | ${exactly(100)} | ${'notReached'} | ${1}
    ${7}         | ${7}           | ${exactly(100)} | ${'reached'}    | ${0}
    ${25}        | ${1000}        | ${atLeast(2.5)} | ${'reached'}    | ${0}
    ${650737876} | ${13014757537} | ${moreThan(5)}  | ${'notReached'} | ${1}
    ${650737877} | ${13014757537} | ${moreThan(5)}  | ${'reached'}    | ${0}
    ${0.3}       | ${6}           | ${atLeast(5)}   | ${'reached'}    | ${0}
    ${-5}        | ${100}         | ${moreThan(0)}  | ${'notReached'} | ${6}
  `('$n of $d: $verdict, $lacking lacking', ({ n, d, threshold, verdict, lacking }) => {
    expect(judge(measured(n, d), threshold)).toBe(verdict)
    expect(lackingUntil(threshold, measured(n, d), 'numerator')).toBe(lacking)
  })

  test('one more woman is also one more person: 40 of 100 needs 21 more to be more than half', () => {
    expect(lackingUntil(moreThan(50), measured(40, 100), 'both')).toBe(21)
  })

  test('no number of women makes a share of more than 100 %', () => {
    expect(lackingUntil(moreThan(100), measured(40, 100), 'both')).toBeNull()
  })
})

describe('a plain count', () => {
  test.each`
    count | verdict         | lacking
    ${2}  | ${'reached'}    | ${0}
    ${0}  | ${'notReached'} | ${1}
    ${-3} | ${'notReached'} | ${4}
  `('of $count more sub kegiatan is $verdict', ({ count, verdict, lacking }) => {
    const difference: Measurement = { kind: 'measured', numerator: count, denominator: null }
    expect(judge(difference, moreThan(0))).toBe(verdict)
    expect(lackingUntil(moreThan(0), difference, 'numerator')).toBe(lacking)
  })
})

describe('what is not judged', () => {
  const why = { code: 'noData.allBlank', values: {} } as const
  test.each<[string, Measurement, Threshold | null, string]>([
    ['no data', { kind: 'noData', why }, moreThan(80), 'noData'],
    ['a denominator of zero', { kind: 'zeroDenominator', numerator: 0 }, moreThan(80), 'noData'],
    ['a figure without a threshold', measured(106, 240), null, 'notJudged'],
    [
      'rows that cannot be read',
      { kind: 'partial', numerator: 9, denominator: 10, missing: 0, unreadable: 1 },
      moreThan(80),
      'notJudged',
    ],
  ])('%s', (_case, measurement, threshold, verdict) => {
    expect(judge(measurement, threshold)).toBe(verdict)
    expect(lackingUntil(threshold, measurement, 'numerator')).toBeNull()
  })

  test('blank rows count as "not yet", and the figure is judged', () => {
    const partial: Measurement = { kind: 'partial', numerator: 8, denominator: 10, missing: 2, unreadable: 0 }
    expect(judge(partial, moreThan(80))).toBe('notReached')
    expect(lackingUntil(moreThan(80), partial, 'numerator')).toBe(1)
  })
})

const whole = fc.integer({ min: 0, max: 2_000_000_000_000 })
const positive = fc.integer({ min: 1, max: 2_000_000_000_000 })

test('fractions compare as their cross products do, beyond the safe integers too', () => {
  fc.assert(
    fc.property(whole, positive, whole, positive, (a, b, c, d) => {
      const exact = BigInt(a) * BigInt(d) - BigInt(c) * BigInt(b)
      const sign = exact > 0n ? 1 : exact < 0n ? -1 : 0
      expect(compareFractions({ over: a, under: b }, { over: c, under: d })).toBe(sign)
    }),
  )
})

test.each(['numerator', 'both'] as const)(
  'what is lacking is the least that crosses the threshold (raises %s)',
  (raises) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000_000_000 }),
        fc.integer({ min: 1, max: 1_000_000_000_000 }),
        fc.constantFrom(moreThan(5), moreThan(80), moreThan(50), atLeast(20), moreThan(90)),
        (a, b, threshold) => {
          const [numerator, denominator] = [Math.min(a, b), Math.max(a, b)]
          const lacking = lackingUntil(threshold, measured(numerator, denominator), raises)
          if (lacking === null) throw new Error('there is always a number below 100 %')
          const grown = (more: number) => ({
            numerator: numerator + more,
            denominator: raises === 'both' ? denominator + more : denominator,
          })
          expect(meets(grown(lacking), threshold)).toBe(true)
          if (lacking > 0) expect(meets(grown(lacking - 1), threshold)).toBe(false)
        },
      ),
    )
  },
)
