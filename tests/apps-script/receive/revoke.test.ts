import { expect, test } from 'vitest'
import { askStatus, fetchCatalog, revokeSelf } from '../../../shared/protocol/client/ask.ts'
import { sendClip } from '../../../shared/protocol/client/send-clip.ts'
import { bytesOf, clipOf } from '../../shared/evidence/clips.ts'
import { openEvidenceOffice, pairNew } from './evidence-office.ts'

const clip = (name: string) => clipOf([bytesOf('image/png', name)], { title: name })
const refused = { kind: 'refused', code: 'revokedDevice', remedy: 'pairAgain' }

test('a device that gives itself up sends nothing any more; what it sent stays and verifies, and others go on', async () => {
  const office = await openEvidenceOffice()
  const [rina, adi] = [await pairNew(office), await pairNew(office)]
  const sent = clip('Rapat')
  await sendClip(office.ports, rina.connection, sent)
  expect(await revokeSelf(office.ports, rina.connection)).toMatchObject({ kind: 'accepted' })

  expect(await sendClip(office.ports, rina.connection, clip('Terlambat'))).toMatchObject(refused)
  expect(await sendClip(office.ports, rina.connection, sent)).toMatchObject(refused)
  expect(await askStatus(office.ports, rina.connection, sent.record.id)).toMatchObject(refused)
  expect(await fetchCatalog(office.ports, rina.connection)).toMatchObject(refused)
  expect(await revokeSelf(office.ports, rina.connection)).toMatchObject(refused)
  expect(await sendClip(office.ports, adi.connection, clip('Pelatihan'))).toMatchObject({ kind: 'accepted' })

  expect((await office.register()).map((row) => row['Judul'])).toEqual(['Rapat', 'Pelatihan'])
  await office.ask('beginProof')
  expect(await office.ask('continueProof')).toMatchObject({ state: 'done', whole: 2, changed: [], missing: [] })
  const known = await office.ask('pairedDevices')
  expect(known).toHaveLength(2)
  expect(known).toContainEqual(expect.objectContaining({ id: rina.signer.device, revoked: expect.any(String) }))
  expect(known).toContainEqual(expect.objectContaining({ id: adi.signer.device, revoked: null }))
})
