import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { askStatus } from '../../../shared/protocol/client/ask.ts'
import { exchange } from '../../../shared/protocol/client/exchange.ts'
import { bytesOf, clipOf, fileOf } from '../../shared/evidence/clips.ts'
import { type EvidenceOffice, openEvidenceOffice, type PairedDevice, pairNew } from './evidence-office.ts'
import { trustingAddOn } from './trusting-add-on.ts'

/** One file of a clip, ahead of it. */
function sendFile({ ports }: EvidenceOffice, { connection }: PairedDevice, clip: string, bytes: Uint8Array) {
  const payload = { clip, step: '1.2', date: '2026-03-15', title: 'x', number: 1, file: fileOf(bytes) }
  const files = [Buffer.from(bytes).toString('base64')]
  return exchange(ports, connection, { kind: 'file', payload: JSON.stringify(payload), files }, ['fileKept'])
}

test('a device that floods files for ever new clips takes no place of another: its upload goes on where it was', async () => {
  const office = await openEvidenceOffice({ addOn: await trustingAddOn() })
  const [rina, hostile] = [await pairNew(office), await pairNew(office)]
  const contents = ['a', 'b', 'c'].map((text) => bytesOf('image/png', text))
  const { record } = clipOf(contents)
  for (const bytes of contents.slice(0, 2)) await sendFile(office, rina, record.id, bytes)
  const flood = bytesOf('image/png', 'banjir')
  for (let index = 0; index < 45; index++) await sendFile(office, hostile, randomUUID(), flood)
  const hashes = record.files.map(({ sha256 }) => sha256)
  expect(await askStatus(office.ports, rina.connection, record.id, hashes)).toMatchObject({
    answer: { code: 'notStored', files: hashes.slice(0, 2) },
  })
})

test('a clip gets no more files ahead of it than a record names, and those it has stay', async () => {
  const office = await openEvidenceOffice({ addOn: await trustingAddOn() })
  const device = await pairNew(office)
  const id = randomUUID()
  const contents = Array.from({ length: 40 }, (_, index) => bytesOf('image/png', String(index)))
  for (const bytes of contents) await sendFile(office, device, id, bytes)
  expect(await sendFile(office, device, id, bytesOf('image/png', 'lagi'))).toMatchObject({ code: 'invalid' })
  const hashes = contents.map((bytes) => fileOf(bytes).sha256)
  expect(await askStatus(office.ports, device.connection, id, hashes)).toMatchObject({ answer: { files: hashes } })
})
