import { expect, test } from 'vitest'
import { answerSchema } from '../../../shared/protocol/answer.ts'
import { type Message, signRequest } from '../../../shared/protocol/client/exchange.ts'
import type { Signer } from '../../../shared/protocol/client/ports.ts'
import { NOON } from '../../local-sheets/office.ts'
import { bytesOf, fileOf, recordOf } from '../../shared/evidence/clips.ts'
import { newDevice } from '../../shared/protocol/device.ts'
import { type EvidenceOffice, openEvidenceOffice, type PairedDevice, pairNew } from './evidence-office.ts'

const png = bytesOf('image/png', 'layar')
const html = Buffer.from('<!doctype html><script>'.padEnd(200))
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

/** A clip's request on its way; right in everything as long as no fault is put in. */
interface Draft {
  readonly signer: Signer
  readonly register: string
  readonly time: number
  readonly nonce: string
  /** Its one file. */
  readonly bytes: Uint8Array
  /** Of the record, in place of what is right. */
  readonly record: object
  /** In place of the file. */
  readonly files: readonly string[] | null
  /** Of the request, after it was signed. */
  readonly request: object
  /** At the end of the body. */
  readonly end: { readonly cut: number; readonly padded: number }
}

/** An office in which everything has happened that a fault needs. */
interface Scene {
  readonly office: EvidenceOffice
  readonly device: PairedDevice
  readonly stranger: Signer
  readonly revoked: Signer
  readonly usedNonce: string
  readonly storedId: string
}

interface Fault {
  readonly fault: string
  readonly code: string
  /** What cannot be wrong at the same time: both are about the same thing. */
  readonly excludes?: readonly string[]
  readonly put?: (draft: Draft, scene: Scene) => Partial<Draft>
  readonly spoil?: (office: EvidenceOffice) => Promise<unknown>
}

const deep: unknown = JSON.parse(`${'['.repeat(9)}${']'.repeat(9)}`)

/** In the order in which docs/protocol.md says that they are looked for. */
const faults: readonly Fault[] = [
  { fault: 'a body of 5 MB', code: 'tooLarge', put: ({ end }) => ({ end: { ...end, padded: 5_000_000 } }) },
  { fault: 'depth', code: 'tooDeep', put: ({ request }) => ({ request: { ...request, deep } }) },
  { fault: 'a body cut off', code: 'notJson', put: ({ end }) => ({ end: { ...end, cut: 1 } }) },
  { fault: 'a version of the future', code: 'newerVersion', put: ({ request }) => ({ request: { ...request, v: 2 } }) },
  {
    fault: 'a kind that there is not',
    code: 'invalid',
    put: ({ request }) => ({ request: { ...request, kind: 'x' } }),
  },
  {
    fault: 'a stranger',
    code: 'unknownDevice',
    put: (_, { stranger }) => ({ signer: stranger }),
    excludes: ['a revoked device'],
  },
  { fault: 'a revoked device', code: 'revokedDevice', put: (_, { revoked }) => ({ signer: revoked }) },
  { fault: 'another register', code: 'wrongRegister', put: () => ({ register: 'a'.repeat(32) }) },
  { fault: 'an old time', code: 'clockOff', put: () => ({ time: NOON - 3_600_000 }) },
  { fault: 'a used nonce', code: 'replayed', put: (_, { usedNonce }) => ({ nonce: usedNonce }) },
  {
    fault: 'a wrong signature',
    code: 'badSignature',
    put: ({ request }) => ({ request: { ...request, signature: '0'.repeat(128) } }),
  },
  { fault: 'a record of the future', code: 'newerVersion', put: ({ record }) => ({ record: { ...record, v: 2 } }) },
  { fault: 'a record without a title', code: 'invalid', put: ({ record }) => ({ record: { ...record, title: null } }) },
  {
    fault: 'another file',
    code: 'fileChanged',
    put: () => ({ files: [base64(bytesOf('image/png', 'lain'))] }),
    excludes: ['no file'],
  },
  { fault: 'HTML in a PNG', code: 'wrongType', put: () => ({ bytes: html }), excludes: ['no file'] },
  {
    fault: 'an id that is taken',
    code: 'idTaken',
    put: ({ record }, { storedId }) => ({ record: { ...record, id: storedId } }),
  },
  { fault: 'no file', code: 'filesMissing', put: () => ({ files: [] }) },
  {
    fault: 'a register without titles',
    code: 'noRegister',
    spoil: (office) => office.run("book.getSheetByName('Bukti Dukung').getRange('1:1').setValue('x')"),
  },
]

async function openScene(): Promise<Scene> {
  const office = await openEvidenceOffice()
  const device = await pairNew(office)
  const { signer: stranger } = await newDevice()
  const { signer: revoked } = await pairNew(office)
  await office.ask('revokePairedDevice', revoked.device)
  const usedNonce = 'c'.repeat(32)
  const stored = recordOf({ title: 'Sudah ada' })
  const message = { kind: 'clip', payload: JSON.stringify(stored) } as const
  const request = await signRequest({ ...office.ports, nonce: () => usedNonce }, device.connection, message)
  await office.post(JSON.stringify(request))
  return { office, device, stranger, revoked, usedNonce, storedId: stored.id }
}

/** What a clip with these faults is answered. */
async function answered(scene: Scene, wrong: readonly Fault[]): Promise<string> {
  const { office, device } = scene
  const right: Draft = {
    signer: device.signer,
    register: device.connection.register,
    time: NOON,
    nonce: office.ports.nonce(),
    bytes: png,
    record: {},
    files: null,
    request: {},
    end: { cut: 0, padded: 0 },
  }
  let draft = right
  for (const { put, spoil } of wrong) {
    draft = { ...draft, ...put?.(draft, scene) }
    await spoil?.(office)
  }
  const { text } = await office.post(await bodyOf(draft, office))
  const answer = answerSchema.parse(JSON.parse(text))
  return answer.code
}

async function bodyOf(draft: Draft, office: EvidenceOffice): Promise<string> {
  const { signer, register, time, nonce, bytes, record, files, request, end } = draft
  const payload = JSON.stringify({ ...recordOf({ files: [fileOf(bytes)] }), ...record })
  const message: Message = { kind: 'clip', payload, files: files ?? [base64(bytes)] }
  const signed = await signRequest({ ...office.ports, nonce: () => nonce }, { register, signer }, message, time)
  const body = JSON.stringify({ ...signed, ...request })
  return body.slice(0, body.length - end.cut) + ' '.repeat(end.padded)
}

test('of two things that are wrong, the one that is looked for first is told', async () => {
  const scene = await openScene()
  const asItWas = scene.office.note()
  const told: Record<string, string> = {}
  const expected: Record<string, string> = {}
  for (const [index, first] of faults.entries()) {
    const others = faults.slice(index + 1).filter(({ fault }) => !first.excludes?.includes(fault))
    for (const wrong of [[first], ...others.map((other) => [first, other])]) {
      const name = wrong.map(({ fault }) => fault).join(' and ')
      expected[name] = first.code
      told[name] = await answered(scene, wrong)
      asItWas()
    }
  }
  expect(told).toEqual(expected)
  expect(await answered(scene, [])).toBe('stored')
}, 60_000)
