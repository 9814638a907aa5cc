import { expect, test } from 'vitest'
import {
  codeLifetime,
  codeText,
  guessCode,
  mostGuesses,
  noPairing,
  offerCode,
  pairingPause,
} from '../../../shared/protocol/pairing.ts'
import { makeCode, plainCode } from '../../../shared/protocol/pairing-code.ts'
import { pairingLink, parsePairingLink } from '../../../shared/protocol/pairing-link.ts'
import { sha256 } from './device.ts'

const RIGHT = 'a'.repeat(64)
const WRONG = 'b'.repeat(64)

test('10,000 guesses against one code: five are judged, all others only wait', () => {
  let pairing = offerCode(noPairing, RIGHT, 0) ?? noPairing
  const told = new Map<string, number>()
  for (let index = 0; index < 10_000; index++) {
    const guessed = guessCode(pairing, index === 9_999 ? RIGHT : WRONG, index)
    told.set(guessed.guess, (told.get(guessed.guess) ?? 0) + 1)
    pairing = guessed.pairing
  }
  expect(Object.fromEntries(told)).toEqual({ wrongCode: mostGuesses, pairingPaused: 10_000 - mostGuesses })
  expect(offerCode(pairing, RIGHT, mostGuesses)).toBeNull()
  expect(offerCode(pairing, RIGHT, mostGuesses + pairingPause)).not.toBeNull()
})

test.each`
  after               | hash     | guess
  ${0}                | ${RIGHT} | ${'right'}
  ${codeLifetime - 1} | ${RIGHT} | ${'right'}
  ${codeLifetime}     | ${RIGHT} | ${'codeExpired'}
  ${0}                | ${WRONG} | ${'wrongCode'}
`('a code $after ms old, given as $hash: $guess', ({ after, hash, guess }) => {
  expect(guessCode(offerCode(noPairing, RIGHT, 1000) ?? noPairing, hash, 1000 + after).guess).toBe(guess)
})

test('the right code is used up', () => {
  const { pairing } = guessCode(offerCode(noPairing, RIGHT, 0) ?? noPairing, RIGHT, 1)
  expect(guessCode(pairing, RIGHT, 2).guess).toBe('noCode')
})

test('a code has two groups of four letters that nobody mistakes', () => {
  expect(makeCode(Array.from({ length: 8 }, (_, index) => index * 37))).toMatch(/^[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}$/)
  expect(plainCode(' abcd efgh ')).toBe('ABCDEFGH')
  expect(sha256(codeText('r', 'abcd-efgh'))).toBe(sha256(codeText('r', 'ABCDEFGH')))
})

const EXEC = 'https://script.google.com/macros/s/AKfycbx_1-2/exec'
test.each`
  link                                                                  | parsed
  ${pairingLink(EXEC, 'ABCD-EFGH')}                                     | ${{ address: EXEC, code: 'ABCDEFGH' }}
  ${`  ${EXEC}\n`}                                                      | ${{ address: EXEC, code: '' }}
  ${'https://script.google.com/a/macros/kab.go.id/s/A/exec'}            | ${{ address: 'https://script.google.com/a/macros/kab.go.id/s/A/exec', code: '' }}
  ${'http://127.0.0.1:8080/macros/s/A/exec#kode=AB'}                    | ${{ address: 'http://127.0.0.1:8080/macros/s/A/exec', code: 'AB' }}
  ${'https://script.google.com.jahat.example/macros/s/A/exec'}          | ${null}
  ${'https://jahat.example/?https://script.google.com/macros/s/A/exec'} | ${null}
  ${'javascript:alert(1)'}                                              | ${null}
`('the link $link leads to $parsed', ({ link, parsed }) => {
  expect(parsePairingLink(link)).toEqual(parsed)
})
