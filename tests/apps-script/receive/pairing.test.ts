import { describe, expect, test } from 'vitest'
import { pairDevice } from '../../../shared/protocol/client/ask.ts'
import { codeLifetime, pairingPause } from '../../../shared/protocol/pairing.ts'
import { NOON } from '../../local-sheets/office.ts'
import { newDevice } from '../../shared/protocol/device.ts'
import { ADDRESS, codeIn, openEvidenceOffice, pairNew } from './evidence-office.ts'

describe('pairing', () => {
  test('10,000 guesses: five count, the rest are told to wait, and the right code is dead', async () => {
    let now = NOON
    const office = await openEvidenceOffice({ now: () => now })
    const { code } = codeIn(await office.ask('offerPairing'))
    const { publicKey, signer } = await newDevice()
    const wish = { address: ADDRESS, publicKey, name: 'x', officer: 'x' }
    const guess = (guessed: string) => pairDevice(office.ports, signer, { ...wish, code: guessed })
    const answers = new Map<string, number>()
    // The state is what limits: after the pause began, ten guesses say as much as ten thousand.
    for (let index = 0; index < 15; index++) {
      const outcome = await guess(`AAAA-${String(1000 + index)}`)
      const told = outcome.kind === 'refused' ? String(outcome.code) : outcome.kind
      answers.set(told, (answers.get(told) ?? 0) + 1)
    }
    expect([...answers]).toEqual([
      ['wrongCode', 5],
      ['pairingPaused', 10],
    ])
    expect(await guess(code)).toMatchObject({ code: 'pairingPaused' })
    expect(await office.ask('offerPairing')).toEqual({ pausedUntil: NOON + pairingPause })
    now += pairingPause
    expect(await guess(code)).toMatchObject({ code: 'noCode' })
  })

  test('a code serves one device, and ten minutes', async () => {
    let now = NOON
    const office = await openEvidenceOffice({ now: () => now })
    const { code } = codeIn(await office.ask('offerPairing'))
    const pair = async (typed: string) => {
      const { publicKey, signer } = await newDevice()
      return pairDevice(office.ports, signer, { address: ADDRESS, code: typed, publicKey, name: 'x', officer: 'Rina' })
    }
    expect(await pair(code.toLowerCase().replace('-', ' '))).toMatchObject({ kind: 'accepted' })
    expect(await pair(code)).toMatchObject({ code: 'noCode' })
    const later = codeIn(await office.ask('offerPairing'))
    now += codeLifetime
    expect(await pair(later.code)).toMatchObject({ code: 'codeExpired' })
  })

  test('the answer lost, the same key pairs again and is the same device', async () => {
    const office = await openEvidenceOffice()
    const { connection, publicKey } = await pairNew(office)
    const wish = { address: ADDRESS, code: 'LAMA', publicKey, name: 'Chrome', officer: 'Rina' }
    expect(await pairDevice(office.ports, connection.signer, wish)).toMatchObject({ kind: 'accepted' })
    expect(await office.ask('pairedDevices')).toHaveLength(1)
  })

  test('a key that is not the signer’s own pairs nothing', async () => {
    const office = await openEvidenceOffice()
    const { code } = codeIn(await office.ask('offerPairing'))
    const [mine, other] = [await newDevice(), await newDevice()]
    const wish = { address: ADDRESS, code, publicKey: other.publicKey, name: 'x', officer: 'x' }
    expect(await pairDevice(office.ports, mine.signer, wish)).toMatchObject({ code: 'badSignature' })
    expect(await office.ask('pairedDevices')).toEqual([])
  })

  test('the code stands in no property', async () => {
    const office = await openEvidenceOffice()
    const { code } = codeIn(await office.ask('offerPairing'))
    expect(office.property('evidence.pairing')).not.toContain(code)
    expect(office.property('evidence.pairing')).not.toContain(code.replace('-', ''))
  })
})
