import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { axis } from '../../../../local-sheets/page/grid/axis.ts'

// Lines 1 to 6: 20 px each, but 2 is hidden, 4 is 50 px, 6 is hidden.
const rows = axis(6, 20, { 2: 0, 4: 50, 6: 0 })

test.each`
  baris | mulai  | tinggi
  ${1}  | ${0}   | ${20}
  ${2}  | ${20}  | ${0}
  ${3}  | ${20}  | ${20}
  ${4}  | ${40}  | ${50}
  ${5}  | ${90}  | ${20}
  ${6}  | ${110} | ${0}
`('baris $baris mulai di $mulai px', ({ baris, mulai, tinggi }: { baris: number; mulai: number; tinggi: number }) => {
  expect([rows.start(baris), rows.size(baris)]).toEqual([mulai, tinggi])
})

test.each`
  px      | baris
  ${-5}   | ${1}
  ${0}    | ${1}
  ${19}   | ${1}
  ${20}   | ${3}
  ${89}   | ${4}
  ${90}   | ${5}
  ${5000} | ${5}
`('di $px px terlihat baris $baris', ({ px, baris }: { px: number; baris: number }) => {
  expect(rows.at(px)).toBe(baris)
})

describe('melangkah melewati yang tersembunyi', () => {
  test.each`
    dari | langkah | sampai
    ${1} | ${1}    | ${3}
    ${3} | ${-1}   | ${1}
    ${1} | ${3}    | ${5}
    ${5} | ${1}    | ${5}
    ${0} | ${1}    | ${1}
    ${7} | ${-1}   | ${5}
    ${1} | ${99}   | ${5}
  `('dari $dari, $langkah langkah: $sampai', (step: { dari: number; langkah: number; sampai: number }) => {
    expect(rows.step(step.dari, step.langkah)).toBe(step.sampai)
  })
})

test('setiap titik terletak di dalam baris yang ditemukan untuknya', () => {
  const sizes = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(sizes, fc.nat(), (heights, seed) => {
      const any = axis(heights.length, 21, Object.fromEntries(heights.map((height, index) => [index + 1, height])))
      fc.pre(any.total > 0)
      const px = seed % any.total
      const line = any.at(px)
      expect(any.start(line)).toBeLessThanOrEqual(px)
      expect(any.start(line) + any.size(line)).toBeGreaterThan(px)
    }),
  )
})
