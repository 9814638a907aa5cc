import { expect, test } from 'vitest'
import { zoomed } from '../../../extension/redact/zoom.ts'

test.each`
  from     | direction | to
  ${'fit'} | ${1}      | ${1}
  ${'fit'} | ${-1}     | ${0.5}
  ${1}     | ${1}      | ${1.5}
  ${1}     | ${-1}     | ${0.75}
  ${3}     | ${1}      | ${3}
  ${0.25}  | ${-1}     | ${0.25}
`('from $from in direction $direction to $to', ({ from, direction, to }) => {
  expect(zoomed(from, direction)).toBe(to)
})
