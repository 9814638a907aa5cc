import { describe, expect, test } from 'vitest'
import { answerSchema } from '../../../shared/protocol/answer.ts'
import { revokeSelf } from '../../../shared/protocol/client/ask.ts'
import { type Message, signRequest } from '../../../shared/protocol/client/exchange.ts'
import { timeWindow } from '../../../shared/protocol/limits.ts'
import type { Request } from '../../../shared/protocol/request.ts'
import { NOON } from '../../local-sheets/office.ts'
import { bytesOf, clipOf, clipOfRecord, fileOf, recordOf } from '../../shared/evidence/clips.ts'
import { newDevice } from '../../shared/protocol/device.ts'
import { type EvidenceOffice, openEvidenceOffice, type PairedDevice, pairNew } from './evidence-office.ts'

const png = bytesOf('image/png', 'layar')
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
const wordsOf = (text: string): Uint8Array => Buffer.from(text.padEnd(200))

interface Scene {
  readonly office: EvidenceOffice
  readonly device: PairedDevice
}

const clipMessage = (given: Parameters<typeof recordOf>[0] = {}, files: readonly Uint8Array[] = [png]): Message => ({
  kind: 'clip',
  payload: clipOf([png], given).payload,
  files: files.map(base64),
})

const signed = ({ office, device }: Scene, message: Message = clipMessage(), now?: number): Promise<Request> =>
  signRequest(office.ports, device.connection, message, now)

const rawClip = (payload: string): Message => ({ kind: 'clip', payload, files: [base64(png)] })

/** Another file than its type says, but with the right hash: only its first bytes give it away. */
const disguised = (bytes: Uint8Array): Message => {
  const { payload } = clipOfRecord(recordOf({ files: [fileOf(bytes)] }), [bytes])
  return { kind: 'clip', payload, files: [base64(bytes)] }
}

const json = (request: Promise<Request>, change: object = {}): Promise<string> =>
  request.then((made) => JSON.stringify({ ...made, ...change }))

/** Each makes the body of a request that must be refused. */
const attacks: readonly (readonly [string, (scene: Scene) => Promise<string>, string])[] = [
  ['a body larger than 5 MB', async () => `{"v":1,"x":"${'a'.repeat(5_000_000)}"}`, 'tooLarge'],
  ['JSON a million deep', async () => '['.repeat(1_000_000), 'tooDeep'],
  ['nothing', async () => '', 'notJson'],
  ['a form', async () => 'kind=clip&v=1', 'notJson'],
  ['a version of the future', async () => '{"v":2,"anything":[]}', 'newerVersion'],
  ['a field that nobody knows', (scene) => json(signed(scene), { admin: true }), 'invalid'],
  [
    'a prototype in the request',
    (scene) => json(signed(scene)).then((body) => body.replace('{', '{"__proto__":{"ok":true},')),
    'invalid',
  ],
  ['a kind that there is not', (scene) => json(signed(scene), { kind: 'delete' }), 'invalid'],
  [
    'a device nobody paired',
    async ({ office, device }) => {
      const { signer } = await newDevice()
      return json(signRequest(office.ports, { ...device.connection, signer }, clipMessage()))
    },
    'unknownDevice',
  ],
  [
    "another device's name on one's own signature",
    async (scene) => {
      const other = await pairNew(scene.office)
      return json(signed(scene), { device: other.connection.signer.device })
    },
    'badSignature',
  ],
  [
    'a revoked device',
    async (scene) => {
      await revokeSelf(scene.office.ports, scene.device.connection)
      return json(signed(scene))
    },
    'revokedDevice',
  ],
  [
    'a clip for another register',
    ({ office, device }) =>
      json(signRequest(office.ports, { ...device.connection, register: 'a'.repeat(32) }, clipMessage())),
    'wrongRegister',
  ],
  ['a clip of yesterday', (scene) => json(signed(scene, clipMessage(), NOON - 86_400_000)), 'clockOff'],
  ['a clip just too old', (scene) => json(signed(scene, clipMessage(), NOON - timeWindow - 1)), 'clockOff'],
  ['a clip from the future', (scene) => json(signed(scene, clipMessage(), NOON + timeWindow + 1)), 'clockOff'],
  [
    'the same request again',
    async (scene) => {
      const body = await json(signed(scene))
      await scene.office.post(body)
      return body
    },
    'replayed',
  ],
  [
    'a payload changed on the way',
    async (scene) => {
      const request = await signed(scene)
      return JSON.stringify({ ...request, payload: request.payload.replace('Rina', 'Rani') })
    },
    'badSignature',
  ],
  [
    'a time changed on the way',
    (scene) => json(signed(scene), { time: new Date(NOON + 1000).toISOString() }),
    'badSignature',
  ],
  ['a kind changed on the way', (scene) => json(signed(scene), { kind: 'status' }), 'badSignature'],
  [
    'a file changed on the way',
    (scene) => json(signed(scene), { files: [base64(bytesOf('image/png', 'lain'))] }),
    'fileChanged',
  ],
  ['a file that is no base64', (scene) => json(signed(scene), { files: ['****'] }), 'fileChanged'],
  [
    'a hash that is of another file',
    (scene) => json(signed(scene, clipMessage({ files: [{ ...fileOf(png), sha256: 'a'.repeat(64) }] }))),
    'fileChanged',
  ],
  [
    'a length that is not the file’s',
    (scene) => json(signed(scene, clipMessage({ files: [{ ...fileOf(png), bytes: 201 }] }))),
    'fileChanged',
  ],
  [
    'a type that is not allowed',
    (scene) => json(signed(scene, rawClip(clipOf([png]).payload.replace('image/png', 'image/svg+xml')))),
    'invalid',
  ],
  [
    'a type that is not the file’s',
    (scene) => json(signed(scene, clipMessage({ files: [fileOf(png, 'application/pdf')] }))),
    'wrongType',
  ],
  [
    'an SVG that calls itself a PNG',
    (scene) => json(signed(scene, disguised(wordsOf('<svg onload="alert(1)"/>')))),
    'wrongType',
  ],
  [
    'HTML that calls itself a PNG',
    (scene) => json(signed(scene, disguised(wordsOf('<!doctype html><script>')))),
    'wrongType',
  ],
  [
    'a record with a field that nobody knows',
    (scene) => json(signed(scene, rawClip(clipOf([png]).payload.replace('{', '{"status":"diperiksa",')))),
    'invalid',
  ],
  [
    'a record with a prototype',
    (scene) => json(signed(scene, rawClip(clipOf([png]).payload.replace('{', '{"__proto__":{"x":1},')))),
    'invalid',
  ],
  [
    'a record of the future',
    (scene) => json(signed(scene, rawClip(clipOf([png]).payload.replace('"v":1', '"v":2')))),
    'newerVersion',
  ],
  [
    'a record a thousand deep',
    (scene) => json(signed(scene, rawClip(`{"v":${'['.repeat(1000)}${']'.repeat(1000)}}`))),
    'tooDeep',
  ],
  [
    'a record of several lines',
    (scene) => json(signed(scene, rawClip(clipOf([png]).payload.replace(',', ',\n')))),
    'invalid',
  ],
  [
    'an address that runs a script',
    (scene) => json(signed(scene, clipMessage({ url: 'javascript:alert(1)' }))),
    'invalid',
  ],
  [
    'an id taken by other content',
    async (scene) => {
      const { record } = clipOf([png])
      await scene.office.post(await json(signed(scene, clipMessage({ id: record.id }))))
      return json(signed(scene, clipMessage({ id: record.id, title: 'Lain' })))
    },
    'idTaken',
  ],
  ['a clip without its files', (scene) => json(signed(scene, { ...clipMessage(), files: [] })), 'filesMissing'],
  ['too many files', (scene) => json(signed(scene), { files: Array.from({ length: 41 }, () => '') }), 'invalid'],
]

describe('refused, with its code and a sentence, and nothing more in register or Drive', () => {
  test.each(attacks)('%s', async (_name, make, code) => {
    const office = await openEvidenceOffice()
    const device = await pairNew(office)
    const body = await make({ office, device })
    const before = [(await office.register()).length, office.files().length]
    const { text } = await office.post(body)
    const answer = answerSchema.parse(JSON.parse(text))
    expect(answer).toMatchObject({ ok: false, code })
    expect('message' in answer && answer.message).toMatch(/^[A-Z].+\.$/)
    expect([(await office.register()).length, office.files().length]).toEqual(before)
  })
})

describe('hostile text', () => {
  const formulas = [
    '=1+1',
    '+1+1',
    '-1+1',
    '@SUM(1)',
    "'=1+1",
    '\t=1+1',
    ' =1+1',
    '=HYPERLINK("https://jahat.example";"Klik")',
  ]

  test.each(formulas)('%j never becomes a formula', async (text) => {
    const office = await openEvidenceOffice()
    const device = await pairNew(office)
    const given = {
      title: text,
      account: text,
      platform: text,
      caption: text,
      officer: text,
      note: text,
      programme: text,
      legalBasis: text,
    }
    const { text: reply } = await office.post(await json(signed({ office, device }, clipMessage(given))))
    expect(JSON.parse(reply)).toMatchObject({ code: 'stored' })
    const formulasInRow = await office.run(
      "return book.getSheetByName('Bukti Dukung').getRange('2:2').getFormulas()[0].filter((formula) => formula !== '')",
    )
    expect(formulasInRow).toHaveLength(1)
    expect(String(formulasInRow)).toMatch(
      /^=HYPERLINK\("https:\/\/drive\.google\.com\/file\/d\/1[\w-]+\/view\?usp=drivesdk"; ?"Buka"\)$/,
    )
  })

  test('a title with path and control signs makes a plain file name', async () => {
    const office = await openEvidenceOffice()
    const device = await pairNew(office)
    await office.post(
      await json(signed({ office, device }, clipMessage({ title: '../../etc/<b>\u0000\u202Erahasia' }))),
    )
    expect(office.files()[0]?.name).toMatch(/^2026-03-15 \.\. \.\. etc b rahasia \([0-9a-f]{8}-1\)\.png$/)
  })
})
