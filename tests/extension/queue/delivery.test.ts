import { describe, expect, test } from 'vitest'
import { backoff } from '../../../extension/queue/backoff.ts'
import {
  begin,
  type Delivery,
  interrupted,
  isEditable,
  newDelivery,
  type Outcome,
  retried,
  settle,
} from '../../../extension/queue/delivery.ts'

const sending = begin(newDelivery(1000), 2000)
const waiting: Delivery = { kind: 'waiting', tries: 2, notBefore: 9000, inDoubt: true, code: 'unreachable' }
const refused: Delivery = { kind: 'refused', at: 1, code: 'tooLarge' }
const blocked: Delivery = { kind: 'needsAttention', at: 1, code: 'revokedDevice', inDoubt: false }
const sent: Delivery = { kind: 'sent', at: 1 }

test.each`
  tries | random | ms
  ${1}  | ${0}   | ${15_000}
  ${1}  | ${0.5} | ${22_500}
  ${2}  | ${0}   | ${30_000}
  ${5}  | ${0}   | ${240_000}
  ${50} | ${0}   | ${1_800_000}
  ${50} | ${1}   | ${3_600_000}
`('after $tries failed tries and a throw of $random it waits $ms ms', ({ tries, random, ms }) => {
  expect(backoff(tries, random)).toBe(ms)
})

test.each<[string, Outcome, Delivery]>([
  ['stored', { kind: 'stored' }, { kind: 'sent', at: 5000 }],
  ['refused', { kind: 'refused', code: 'invalid' }, { kind: 'refused', at: 5000, code: 'invalid' }],
  [
    'blocked',
    { kind: 'blocked', code: 'revokedDevice', perhapsStored: true },
    { kind: 'needsAttention', at: 5000, code: 'revokedDevice', inDoubt: true },
  ],
  [
    'failed',
    { kind: 'failed', code: 'unreachable', perhapsStored: true },
    { kind: 'waiting', tries: 1, notBefore: 5000 + 15_000, inDoubt: true, code: 'unreachable' },
  ],
])('a try that ends as %s', (_name, outcome, state) => {
  expect(settle(sending, outcome, 5000, 0)).toEqual(state)
})

test('doubt stays with a clip while it is tried again', () => {
  expect(begin({ ...newDelivery(0), inDoubt: true }, 1)).toEqual({ kind: 'sending', tries: 0, since: 1, inDoubt: true })
})

test('a clip whose sending was interrupted is due at once, and in doubt', () => {
  expect(interrupted(sending, 7000)).toEqual({ kind: 'waiting', tries: 0, notBefore: 7000, inDoubt: true, code: null })
})

describe('tried again by the officer', () => {
  test.each<[string, Delivery, Delivery]>([
    ['waiting: at once, its doubt kept', waiting, { ...waiting, notBefore: 10 }],
    ['refused: as if new', refused, newDelivery(10)],
    ['needs attention: as if new', blocked, newDelivery(10)],
    ['needs attention in doubt: still in doubt', { ...blocked, inDoubt: true }, { ...newDelivery(10), inDoubt: true }],
    ['under way: left alone', sending, sending],
    ['sent: left alone', sent, sent],
  ])('%s', (_name, before, after) => {
    expect(retried(before, 10)).toEqual(after)
  })
})

test.each<[string, Delivery, boolean]>([
  ['new', newDelivery(0), true],
  ['in doubt', waiting, false],
  ['under way', sending, false],
  ['sent', sent, false],
  ['refused', refused, true],
  ['blocked before anything was sent', blocked, true],
  ['blocked in doubt', { ...blocked, inDoubt: true }, false],
])('a clip that is %s may be edited: %s', (_name, delivery, editable) => {
  expect(isEditable(delivery)).toBe(editable)
})
