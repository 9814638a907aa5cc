import { expect, test } from 'vitest'
import { badgeOf } from '../../../extension/queue/badge.ts'

const none = { waiting: 0, sending: 0, sent: 0, refused: 0, needsAttention: 0, byHand: 0, carried: 0 }

test.each`
  counts                                       | text     | isAlarmed
  ${none}                                      | ${''}    | ${false}
  ${{ ...none, sent: 12 }}                     | ${''}    | ${false}
  ${{ ...none, waiting: 2, sending: 1 }}       | ${'3'}   | ${false}
  ${{ ...none, waiting: 2, refused: 1 }}       | ${'3'}   | ${true}
  ${{ ...none, needsAttention: 1, sent: 400 }} | ${'1'}   | ${true}
  ${{ ...none, byHand: 2, carried: 1 }}        | ${'3'}   | ${false}
  ${{ ...none, waiting: 200 }}                 | ${'99+'} | ${false}
`('$counts: "$text"', ({ counts, text, isAlarmed }) => {
  const calm = badgeOf(none).color
  expect(badgeOf(counts)).toMatchObject({ text })
  expect(badgeOf(counts).color !== calm).toBe(isAlarmed)
})
