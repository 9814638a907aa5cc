import { describe, expect, test } from 'vitest'
import { deliver, outcomeOf } from '../../../extension/queue/deliver.ts'
import { problemText } from '../../../extension/queue/delivery-text.ts'
import type { Failure } from '../../../shared/protocol/client/outcome.ts'
import type { Ports } from '../../../shared/protocol/client/ports.ts'
import { isRefusalCode, refusals } from '../../../shared/protocol/codes.ts'
import { clipOf } from '../clips.ts'
import { sheetByHand } from '../sheets.ts'

const refusal = (code: string): Failure => ({
  kind: 'refused',
  code: isRefusalCode(code) ? code : null,
  remedy: isRefusalCode(code) ? refusals[code].remedy : 'person',
  message: '',
  answer: { ok: false, code, message: '' },
})

describe('what a failure means for a clip', () => {
  test.each`
    failure                                     | tries | kind         | perhapsStored
    ${{ kind: 'unreachable', reason: 'reset' }} | ${0}  | ${'failed'}  | ${true}
    ${{ kind: 'htmlPage' }}                     | ${0}  | ${'failed'}  | ${true}
    ${{ kind: 'htmlPage' }}                     | ${3}  | ${'blocked'} | ${true}
    ${{ kind: 'notTheService' }}                | ${0}  | ${'blocked'} | ${true}
    ${refusal('busy')}                          | ${0}  | ${'failed'}  | ${false}
    ${refusal('replayed')}                      | ${0}  | ${'failed'}  | ${true}
    ${refusal('failed')}                        | ${0}  | ${'failed'}  | ${true}
    ${refusal('revokedDevice')}                 | ${0}  | ${'blocked'} | ${false}
    ${refusal('clockOff')}                      | ${0}  | ${'blocked'} | ${false}
    ${refusal('tooLarge')}                      | ${0}  | ${'refused'} | ${undefined}
    ${refusal('idTaken')}                       | ${0}  | ${'refused'} | ${undefined}
    ${refusal('newInVersion9')}                 | ${0}  | ${'blocked'} | ${false}
  `('$failure.kind $failure.code after $tries tries: $kind', ({ failure, tries, kind, perhapsStored }) => {
    const outcome = outcomeOf(failure, tries, false)
    expect(outcome.kind).toBe(kind)
    expect('perhapsStored' in outcome ? outcome.perhapsStored : undefined).toBe(perhapsStored)
  })

  test('a clip that was in doubt stays in doubt where nothing clears it', () => {
    expect(outcomeOf(refusal('busy'), 0, true)).toMatchObject({ perhapsStored: true })
  })
})

describe('a clip is not even tried', () => {
  const protocol: Ports = {
    post: () => Promise.reject(new Error('nothing may be sent')),
    now: () => 0,
    nonce: () => '0'.repeat(32),
    sha256OfText: async () => '0'.repeat(64),
  }
  const ports = { pictures: async () => [], mayReach: async () => true, sheet: async () => null, protocol }

  test('where its sheet is not connected any more', async () => {
    expect(await deliver(ports, clipOf(1), false)).toEqual({ kind: 'blocked', code: 'notPaired', perhapsStored: false })
  })

  test('where it is carried by hand: no host is asked for, nothing is sent', async () => {
    const mayReach = () => Promise.reject(new Error('no host may be asked for'))
    const carrying = { ...ports, mayReach, sheet: async () => await sheetByHand() }
    expect(await deliver(carrying, clipOf(1), false)).toEqual({ kind: 'byHand', perhapsStored: false })
  })

  test('where something of our own breaks, it waits, in doubt', async () => {
    const broken = { ...ports, sheet: () => Promise.reject(new DOMException('', 'UnknownError')) }
    expect(await deliver(broken, clipOf(1), false)).toEqual({ kind: 'failed', code: 'ownFault', perhapsStored: true })
  })
})

test.each(Object.keys(refusals))('the refusal %s has a sentence that says what to do', (code) => {
  expect(problemText(code)).not.toBe('problem.unknownCode')
})
