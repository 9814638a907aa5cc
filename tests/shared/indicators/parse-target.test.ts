import { expect, test } from 'vitest'
import { parseTarget } from '../../../shared/indicators/parse-target.ts'

test.each`
  target              | comparison | value
  ${'>80%'}           | ${'>'}     | ${80}
  ${'> 5 % Anggaran'} | ${'>'}     | ${5}
  ${'≥20%'}           | ${'>='}    | ${20}
  ${'>=20'}           | ${'>='}    | ${20}
  ${'=100%'}          | ${'='}     | ${100}
  ${'100%'}           | ${'>='}    | ${100}
  ${'2,5%'}           | ${'>='}    | ${2.5}
  ${80}               | ${'>='}    | ${80}
  ${0.8}              | ${'>='}    | ${80}
`('"$target" is $comparison $value', ({ target, comparison, value }) => {
  expect(parseTarget(target)).toEqual({ comparison, value })
})

test.each(['', 'banyak', true, null])('%s is no target', (target) => {
  expect(parseTarget(target)).toBeNull()
})
