import { describe, expect, test } from 'vitest'
import { pairDevice } from '../../../shared/protocol/client/ask.ts'
import { signRequest } from '../../../shared/protocol/client/exchange.ts'
import { writeClipFile } from '../../../shared/protocol/clip-file.ts'
import { parseConnectionFile } from '../../../shared/protocol/connection-file.ts'
import { mostDevices } from '../../../shared/protocol/device.ts'
import type { Request } from '../../../shared/protocol/request.ts'
import { NOON } from '../../local-sheets/office.ts'
import { bytesOf, clipOf } from '../../shared/evidence/clips.ts'
import { newDevice } from '../../shared/protocol/device.ts'
import { ADDRESS, codeIn, type EvidenceOffice, openEvidenceOffice } from './evidence-office.ts'

const png = bytesOf('image/png', 'layar')
const MONTH = 30 * 86_400_000

/** A browser that has opened the office's connection file. */
interface Newcomer {
  readonly register: string
  readonly publicKey: string
  readonly signer: Awaited<ReturnType<typeof newDevice>>['signer']
}

async function comesTo(office: EvidenceOffice): Promise<Newcomer> {
  const file = fileIn(await office.ask('connectionFile'))
  return { register: file.register, ...(await newDevice()) }
}

function fileIn(answer: unknown) {
  if (typeof answer !== 'object' || answer === null || !('text' in answer)) throw new Error('no file')
  const parsed = parseConnectionFile(String(answer.text))
  if ('problem' in parsed) throw new Error(parsed.problem)
  return parsed.file
}

const who = (publicKey: string) => ({ publicKey, name: 'Chrome di laptop Rina', officer: 'Rina' })

/** Signed last month: a file may be old. */
const wishOf = (office: EvidenceOffice, { register, publicKey, signer }: Newcomer, payload: object = who(publicKey)) =>
  signRequest(office.ports, { register, signer }, { kind: 'pair', payload: JSON.stringify(payload) }, NOON - MONTH)

const clipIn = (office: EvidenceOffice, { register, signer }: Newcomer) =>
  signRequest(
    office.ports,
    { register, signer },
    { kind: 'clip', payload: clipOf([png]).payload, files: [Buffer.from(png).toString('base64')] },
    NOON - MONTH,
  )

const look = (office: EvidenceOffice, wish: Request) => office.ask('carriedDevice', JSON.stringify(wish))
const admit = (office: EvidenceOffice, wish: Request) => office.ask('admitDevice', JSON.stringify(wish))
const devices = async (office: EvidenceOffice) => (await office.ask('pairedDevices')) as readonly unknown[]

describe('the connection file', () => {
  test('makes the register where there is none, and names it ever after', async () => {
    const office = await openEvidenceOffice()
    expect(office.property('evidence.register')).toBeUndefined()
    const first = fileIn(await office.ask('connectionFile'))
    expect(first.register).toBe(office.property('evidence.register'))
    expect(first.made).toBe(new Date(NOON).toISOString())
    expect(first.catalog.steps.map(({ id }) => id)).toContain('2.3')
    expect(fileIn(await office.ask('connectionFile'))).toEqual(first)
  })
})

describe('a browser that asks in a clip file to be let in', () => {
  test('is shown, and let in only when the person says so; then its clips are taken', async () => {
    const office = await openEvidenceOffice()
    const newcomer = await comesTo(office)
    const [wish, clip] = await Promise.all([wishOf(office, newcomer), clipIn(office, newcomer)])
    const file = writeClipFile([clip], wish)

    expect(await look(office, wish)).toEqual({
      ok: true,
      code: 'newcomer',
      device: newcomer.signer.device,
      name: 'Chrome di laptop Rina',
      officer: 'Rina',
    })
    // A wish by itself lets nobody in.
    expect(await office.ask('importClipFile', file)).toMatchObject([{ code: 'unknownDevice' }])
    expect([await devices(office), await office.register(), office.files()]).toEqual([[], [], []])

    expect(await admit(office, wish)).toMatchObject({ ok: true, code: 'paired', register: newcomer.register })
    expect(await admit(office, wish)).toMatchObject({ ok: true, code: 'paired' })
    expect(await devices(office)).toMatchObject([{ id: newcomer.signer.device, name: 'Chrome di laptop Rina' }])
    expect(await look(office, wish)).toMatchObject({ ok: true, code: 'known' })
    expect(await office.ask('importClipFile', file)).toMatchObject([{ ok: true, code: 'stored' }])
    expect((await office.register()).map((row) => row['ID Perangkat'])).toEqual([newcomer.signer.device])
  })

  test('brings in no clips but its own, and none for another register', async () => {
    const office = await openEvidenceOffice()
    const newcomer = await comesTo(office)
    const wish = await wishOf(office, newcomer)
    await admit(office, wish)
    const [others, foreign] = await Promise.all([
      clipIn(office, { ...newcomer, ...(await newDevice()) }),
      clipIn(office, { ...newcomer, register: '0'.repeat(32) }),
    ])
    expect(await office.ask('importClipFile', writeClipFile([others, foreign], wish))).toMatchObject([
      { code: 'unknownDevice' },
      { code: 'wrongRegister' },
    ])
    expect([await office.register(), office.files()]).toEqual([[], []])
  })

  test('and is paired by a code later is the same device', async () => {
    const office = await openEvidenceOffice()
    const newcomer = await comesTo(office)
    await admit(office, await wishOf(office, newcomer))
    const paired = await pairDevice(office.ports, newcomer.signer, {
      address: ADDRESS,
      code: codeIn(await office.ask('offerPairing')).code,
      ...who(newcomer.publicKey),
    })
    expect(paired).toMatchObject({ kind: 'accepted', answer: { register: newcomer.register } })
    expect(await devices(office)).toHaveLength(1)
  })
})

/** Each makes a wish that must be refused. */
const attacks: readonly (readonly [string, (office: EvidenceOffice, newcomer: Newcomer) => Promise<object>, string])[] =
  [
    [
      'for another register',
      (office, newcomer) => wishOf(office, { ...newcomer, register: '0'.repeat(32) }),
      'wrongRegister',
    ],
    [
      'for no register, as a browser sends it',
      (office, newcomer) => wishOf(office, { ...newcomer, register: '' }),
      'wrongRegister',
    ],
    [
      'with a name that nobody signed',
      async (office, newcomer) => {
        const wish = await wishOf(office, newcomer)
        return { ...wish, payload: wish.payload.replace('Chrome di laptop Rina', 'Chrome di laptop Kadis') }
      },
      'badSignature',
    ],
    [
      'with the key of somebody else',
      async (office, newcomer) => wishOf(office, newcomer, who((await newDevice()).publicKey)),
      'invalid',
    ],
    [
      'with a key, and its id, that somebody else signed for',
      async (office, newcomer) => {
        const other = await newDevice()
        const wish = await wishOf(office, newcomer, who(other.publicKey))
        return { ...wish, device: other.signer.device }
      },
      'badSignature',
    ],
    [
      'with a field that nobody knows',
      (office, newcomer) => wishOf(office, newcomer, { ...who(newcomer.publicKey), admin: true }),
      'invalid',
    ],
    [
      'with a code, as a browser sends it',
      (office, newcomer) => wishOf(office, newcomer, { ...who(newcomer.publicKey), code: 'ABCD' }),
      'invalid',
    ],
    [
      'with a name of 101 characters',
      (office, newcomer) => wishOf(office, newcomer, { ...who(newcomer.publicKey), name: 'a'.repeat(101) }),
      'invalid',
    ],
    [
      'with a name of two lines',
      (office, newcomer) => wishOf(office, newcomer, { ...who(newcomer.publicKey), name: 'Rina\nBudi' }),
      'invalid',
    ],
    ['with files', async (office, newcomer) => ({ ...(await wishOf(office, newcomer)), files: [] }), 'invalid'],
    ['that is a clip', (office, newcomer) => clipIn(office, newcomer), 'invalid'],
    ['of a later version', async (office, newcomer) => ({ ...(await wishOf(office, newcomer)), v: 2 }), 'newerVersion'],
  ]

describe('a wish', () => {
  test.each(attacks)('%s is refused and lets nobody in', async (_name, make, code) => {
    const office = await openEvidenceOffice()
    const wish = JSON.stringify(await make(office, await comesTo(office)))
    expect(await office.ask('carriedDevice', wish)).toMatchObject({ ok: false, code })
    expect(await office.ask('admitDevice', wish)).toMatchObject({ ok: false, code })
    expect(await devices(office)).toEqual([])
  })

  test.each<[string, unknown, string]>([
    ['nothing', null, 'notJson'],
    ['an object', {}, 'notJson'],
    ['words', 'halo', 'notJson'],
    ['a thousand brackets', '['.repeat(1_000), 'tooDeep'],
    ['five megabytes', `"${'a'.repeat(5_000_000)}"`, 'tooLarge'],
  ])('that is %s is refused', async (_name, wish, code) => {
    const office = await openEvidenceOffice()
    expect(await office.ask('carriedDevice', wish)).toMatchObject({ ok: false, code })
    expect(await office.ask('admitDevice', wish)).toMatchObject({ ok: false, code })
  })

  test('where the sheet has no register yet is for another one', async () => {
    const other = await openEvidenceOffice()
    const wish = await wishOf(other, await comesTo(other))
    const office = await openEvidenceOffice()
    expect(await admit(office, wish)).toMatchObject({ code: 'wrongRegister' })
    expect(await admit(office, { ...wish, register: '' })).toMatchObject({ code: 'wrongRegister' })
  })

  test('brings no revoked device back, nor its clips', async () => {
    const office = await openEvidenceOffice()
    const newcomer = await comesTo(office)
    const wish = await wishOf(office, newcomer)
    await admit(office, wish)
    await office.ask('revokePairedDevice', newcomer.signer.device)
    expect(await look(office, wish)).toMatchObject({ ok: false, code: 'revokedDevice' })
    const refusal = await admit(office, wish)
    expect(refusal).toMatchObject({ ok: false, code: 'revokedDevice' })
    expect(JSON.stringify(refusal)).toContain('sambungkan dari awal')
    const file = writeClipFile([await clipIn(office, newcomer)], wish)
    expect(await office.ask('importClipFile', file)).toMatchObject([{ code: 'revokedDevice' }])
  })

  test(`beyond ${mostDevices} devices is refused; those who are in stay in`, async () => {
    const office = await openEvidenceOffice()
    const newcomer = await comesTo(office)
    const wish = await wishOf(office, newcomer)
    await admit(office, wish)
    // Whatever stands under a device's name takes its room.
    await office.run(`
      const full = {}
      for (let index = 1; index < ${mostDevices}; index++) full['evidence.device.' + index] = '{}'
      PropertiesService.getScriptProperties().setProperties(full)`)
    expect(await admit(office, await wishOf(office, { ...newcomer, ...(await newDevice()) }))).toMatchObject({
      code: 'tooManyDevices',
    })
    expect(await look(office, wish)).toMatchObject({ code: 'known' })
  })

  test('is not taken by the web app', async () => {
    const office = await openEvidenceOffice()
    const { text } = await office.post(JSON.stringify(await wishOf(office, await comesTo(office))))
    expect(JSON.parse(text)).toMatchObject({ ok: false })
    expect(await devices(office)).toEqual([])
  })
})
