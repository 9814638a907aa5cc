import { describe, expect, test } from 'vitest'
import { backoff } from '../../../extension/queue/backoff.ts'
import {
  begin,
  confirmed,
  type Delivery,
  interrupted,
  isEditable,
  newDelivery,
  type Outcome,
  putIntoFile,
  retried,
  sentAfterAll,
  settle,
} from '../../../extension/queue/delivery.ts'

const sending = begin(newDelivery(1000), 2000)
const waiting: Delivery = { kind: 'waiting', tries: 2, notBefore: 9000, inDoubt: true, code: 'unreachable' }
const refused: Delivery = { kind: 'refused', at: 1, code: 'tooLarge' }
const blocked: Delivery = { kind: 'needsAttention', at: 1, code: 'revokedDevice', inDoubt: false }
const sent: Delivery = { kind: 'sent', at: 1 }
const byHand: Delivery = { kind: 'byHand', at: 1, inDoubt: false }
const carried: Delivery = { kind: 'carried', at: 1 }

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
  ['by hand', { kind: 'byHand', perhapsStored: true }, { kind: 'byHand', at: 5000, inDoubt: true }],
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
    ['by hand: left alone', byHand, byHand],
    ['in a file: left alone', carried, carried],
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
  ['by hand', byHand, true],
  ['by hand, tried before', { ...byHand, inDoubt: true }, false],
  ['in a file', carried, false],
  ['blocked in doubt', { ...blocked, inDoubt: true }, false],
])('a clip that is %s may be edited: %s', (_name, delivery, editable) => {
  expect(isEditable(delivery)).toBe(editable)
})

describe('a clip that is carried by hand', () => {
  test.each<[string, (delivery: Delivery, now: number) => Delivery | null, Delivery, Delivery | null]>([
    ['is in a file once it was put there', putIntoFile, byHand, { kind: 'carried', at: 10 }],
    ['is put into another file', putIntoFile, carried, { kind: 'carried', at: 10 }],
    ['and goes by itself is waiting still, whatever file it is in', putIntoFile, waiting, null],
    ['has arrived when the officer says so', confirmed, carried, { kind: 'sent', at: 10, byOfficer: true }],
    ['and is in no file cannot have arrived', confirmed, byHand, null],
    ['and waits for the network: only the sheet says that it has arrived', confirmed, waiting, null],
    ['is sent when the sheet can be reached after all', sentAfterAll, byHand, newDelivery(10)],
    [
      'and may have been imported: the sheet is asked first',
      sentAfterAll,
      carried,
      { ...newDelivery(10), inDoubt: true },
    ],
    ['and has arrived is not sent again', sentAfterAll, sent, null],
  ])('%s', (_name, change, before, after) => {
    expect(change(before, 10)).toEqual(after)
  })
})
