import { describe, expect, test } from 'vitest'
import { askStatus } from '../../../shared/protocol/client/ask.ts'
import { signRequest, understand } from '../../../shared/protocol/client/exchange.ts'
import { remedyOf } from '../../../shared/protocol/client/outcome.ts'
import type { HttpAnswer } from '../../../shared/protocol/client/ports.ts'
import { sendClip } from '../../../shared/protocol/client/send-clip.ts'
import { parseClipFile, writeClipFile } from '../../../shared/protocol/clip-file.ts'
import { requestSchema, signedText } from '../../../shared/protocol/request.ts'
import { isSignedBy } from '../../../shared/protocol/verify-signature.ts'
import { bytesOf, clipOf } from '../evidence/clips.ts'
import { newDevice, portsOver, sha256 } from './device.ts'

const NOW = Date.UTC(2026, 2, 15, 5)
const ID = '3f2a9c1b-0000-4000-8000-000000000000'
const connectionOf = async () => ({
  address: 'https://script.google.com/macros/s/A/exec',
  register: 'c'.repeat(32),
  ...(await newDevice()),
})

const stored = JSON.stringify({ ok: true, code: 'stored', id: ID, received: '2026-03-15T05:00:00.000Z' })
const refusal = (code: string, more = {}) => JSON.stringify({ ok: false, code, message: 'Kalimat.', ...more })

describe('what comes back means', () => {
  test.each`
    text                                    | status | kind               | remedy
    ${stored}                               | ${200} | ${'accepted'}      | ${null}
    ${refusal('busy')}                      | ${200} | ${'refused'}       | ${'later'}
    ${refusal('revokedDevice')}             | ${200} | ${'refused'}       | ${'pairAgain'}
    ${refusal('replayed')}                  | ${200} | ${'refused'}       | ${'askFirst'}
    ${refusal('aCodeOfTheFuture')}          | ${200} | ${'refused'}       | ${'person'}
    ${'<!DOCTYPE html><title>Sign in'}      | ${200} | ${'htmlPage'}      | ${'person'}
    ${'<html>error'}                        | ${502} | ${'unreachable'}   | ${'askFirst'}
    ${'{"ok":true,"code":"alive","v":1}'}   | ${200} | ${'notTheService'} | ${'person'}
    ${'{"ok":true,"code":"stored","id":5}'} | ${200} | ${'notTheService'} | ${'person'}
    ${'{"hello":"world"}'}                  | ${200} | ${'notTheService'} | ${'person'}
    ${''}                                   | ${200} | ${'notTheService'} | ${'person'}
  `('$text (HTTP $status): $kind, $remedy', ({ text, status, kind, remedy }) => {
    const outcome = understand({ status, text }, ['stored'])
    expect(outcome.kind).toBe(kind)
    expect(outcome.kind === 'accepted' ? null : remedyOf(outcome)).toBe(remedy)
  })
})

test('what is signed is what docs/protocol.md says, and verifies', async () => {
  const connection = await connectionOf()
  const payload = '{"id":"é"}'
  const request = await signRequest(
    portsOver(
      () => Promise.reject(),
      () => NOW,
    ),
    connection,
    { kind: 'status', payload },
  )
  expect(requestSchema.safeParse(request).success).toBe(true)
  const text = `PUG/1\nstatus\n${connection.register}\n${connection.signer.device}\n2026-03-15T05:00:00.000Z\n${request.nonce}\n${sha256(payload)}`
  expect(signedText(request, sha256(payload))).toBe(text)
  expect(isSignedBy(connection.publicKey, text, request.signature)).toBe(true)
  expect(isSignedBy(connection.publicKey, `${text} `, request.signature)).toBe(false)
})

/** Answers of a server, one a request; `null`: the network fails. It keeps what it was sent. */
function serverOf(...answers: readonly (string | null)[]) {
  const kinds: string[] = []
  const times: string[] = []
  const coming = [...answers]
  const post = async (body: string): Promise<HttpAnswer> => {
    const request = requestSchema.parse(JSON.parse(body))
    kinds.push(request.kind)
    times.push(request.time)
    const text = coming.shift()
    if (text === undefined || text === null) throw new Error('jaringan terputus')
    return { status: 200, text }
  }
  return { kinds, times, ports: portsOver(post, () => NOW) }
}

const notStored = (files: readonly string[] = []) => JSON.stringify({ ok: true, code: 'notStored', id: ID, files })

describe('sending a clip', () => {
  test.each`
    case                                           | answers                        | mayBeThere | kinds                 | kind
    ${'goes at once'}                              | ${[stored]}                    | ${false}   | ${['clip']}           | ${'accepted'}
    ${'asks when no answer came, and it is there'} | ${[null, stored]}              | ${false}   | ${['clip', 'status']} | ${'accepted'}
    ${'asks when no answer came, and it is not'}   | ${[null, notStored()]}         | ${false}   | ${['clip', 'status']} | ${'unreachable'}
    ${'asks after "failed"'}                       | ${[refusal('failed'), stored]} | ${false}   | ${['clip', 'status']} | ${'accepted'}
    ${'asks first after a broken attempt'}         | ${[stored]}                    | ${true}    | ${['status']}         | ${'accepted'}
    ${'asks first, then sends'}                    | ${[notStored(), stored]}       | ${true}    | ${['status', 'clip']} | ${'accepted'}
    ${'does not ask when refused'}                 | ${[refusal('invalid')]}        | ${false}   | ${['clip']}           | ${'refused'}
    ${'does not go on without a network'}          | ${[null]}                      | ${true}    | ${['status']}         | ${'unreachable'}
  `('$case', async ({ answers, mayBeThere, kinds, kind }) => {
    const server = serverOf(...answers)
    const clip = clipOf([bytesOf('image/png', 'a')], { id: ID })
    const outcome = await sendClip(server.ports, await connectionOf(), clip, { mayBeThere })
    expect([outcome.kind, server.kinds]).toEqual([kind, kinds])
  })

  test('of three tiles leaves out those that are there', async () => {
    const clip = clipOf(
      ['a', 'b', 'c'].map((text) => bytesOf('image/png', text)),
      { id: ID },
    )
    const [first, second, third] = clip.record.files.map(({ sha256: hash }) => hash)
    const kept = (hash = '') => JSON.stringify({ ok: true, code: 'fileKept', sha256: hash })
    const server = serverOf(notStored([second ?? '']), kept(first), kept(third), stored)
    expect((await sendClip(server.ports, await connectionOf(), clip)).kind).toBe('accepted')
    expect(server.kinds).toEqual(['status', 'file', 'file', 'clip'])
  })

  test('with a clock that is off signs once more with the server’s time', async () => {
    const now = '2026-03-15T09:00:00.000Z'
    const server = serverOf(refusal('clockOff', { now }), notStored())
    expect((await askStatus(server.ports, await connectionOf(), ID)).kind).toBe('accepted')
    expect(server.times).toEqual(['2026-03-15T05:00:00.000Z', now])
  })
})

describe('a clip file', () => {
  test('comes back as it was written', async () => {
    const request = await signRequest(
      portsOver(
        () => Promise.reject(),
        () => NOW,
      ),
      await connectionOf(),
      { kind: 'clip', payload: '{}', files: ['AAAA'] },
    )
    expect(parseClipFile(writeClipFile([request]))).toEqual({ requests: [request], wish: null })
  })

  test.each`
    text                                           | problem
    ${'bukan JSON'}                                | ${'notJson'}
    ${'{"format":"pug-klip","v":3,"isi":[]}'}      | ${'newerVersion'}
    ${'{"format":"pug-klip","v":1,"requests":[]}'} | ${'invalid'}
    ${'{"format":"lain","v":1,"requests":[{}]}'}   | ${'invalid'}
  `('$text: $problem', ({ text, problem }) => {
    expect(parseClipFile(text)).toEqual({ problem })
  })
})
