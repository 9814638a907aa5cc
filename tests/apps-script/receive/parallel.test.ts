import { expect, test } from 'vitest'
import { BUILT_ADD_ON } from '../../../local-sheets/runtime/bundle.ts'
import { openDocument } from '../../../local-sheets/storage/document.ts'
import { chainFaults } from '../../../shared/evidence/chain.ts'
import { pairDevice } from '../../../shared/protocol/client/ask.ts'
import { exchange } from '../../../shared/protocol/client/exchange.ts'
import { type OutgoingClip, sendClip } from '../../../shared/protocol/client/send-clip.ts'
import { openWebAppOffice } from '../../local-sheets/web-app-office.ts'
import { bytesOf, clipOf } from '../../shared/evidence/clips.ts'
import { newDevice, portsOver, sha256 } from '../../shared/protocol/device.ts'
import { codeIn, linksOf, rowsByTitle } from './evidence-office.ts'

/** Over HTTP, with the redirect, as a browser does it. */
async function post(body: string, address: string) {
  const response = await fetch(address, { method: 'POST', body, credentials: 'omit', redirect: 'follow' })
  return { status: response.status, text: await response.text() }
}

const distinct = (count: number): readonly OutgoingClip[] =>
  Array.from({ length: count }, (_, index) => clipOf([bytesOf('image/png', `klip ${index}`)]))

const five = distinct(5)

test.each([
  ['30 clips', distinct(30)],
  ['5 clips, each three times,', [...five, ...five, ...five]],
])(
  '%s at once: none lost, none double, the chain whole',
  async (_what, sent) => {
    const office = await openWebAppOffice({ bundle: BUILT_ADD_ON, now: Date.now })
    const offer = await office.session.run({ functionName: 'offerPairing', args: [] })
    const { publicKey, signer } = await newDevice()
    const ports = portsOver(post)
    const { code } = codeIn(offer.ok ? offer.result : offer)
    const wish = { address: office.url, code, publicKey, name: 'Chrome', officer: 'Rina' }
    const paired = await pairDevice(ports, signer, wish)
    if (paired.kind !== 'accepted') throw new Error(JSON.stringify(paired))
    const connection = { address: office.url, register: paired.answer.register, signer }
    const outcomes = await Promise.all(
      sent.map(async (clip) => {
        const files = await Promise.all(clip.record.files.map(clip.read))
        const outcome = await exchange(ports, connection, { kind: 'clip', payload: clip.payload, files }, ['stored'])
        return { clip, outcome }
      }),
    )
    // Whoever was told to come back later does, as the queue would.
    const told = await Promise.all(
      outcomes.map(({ clip, outcome }) =>
        outcome.kind === 'accepted' ? outcome : sendClip(ports, connection, clip, { mayBeThere: true }),
      ),
    )
    expect(told.map(({ kind }) => kind)).toEqual(told.map(() => 'accepted'))
    const document = await openDocument(office.file)
    const grid = document.workbook.state.sheets.find(({ name }) => name === 'Bukti Dukung')?.grid ?? []
    const texts = grid.map((row) => (row ?? []).map((cell) => String(cell?.value ?? '')))
    const rows = rowsByTitle(texts).filter((row) => row['ID Klip'] !== '')
    const ids = [...new Set(sent.map(({ record }) => record.id))]
    expect(rows.map((row) => row['ID Klip']).sort()).toEqual(ids.sort())
    const head = JSON.parse(document.properties.all('script')['evidence.head'] ?? '{}')
    expect(chainFaults(linksOf(rows), head, sha256)).toEqual([])
    const files = office.session.drive.all().filter(({ mimeType }) => mimeType === 'image/png')
    expect(files).toHaveLength(ids.length)
  },
  120_000,
)

test('whoever opens the address is told that the service is there, and nothing else', async () => {
  const office = await openWebAppOffice({ bundle: BUILT_ADD_ON, now: Date.now })
  const response = await fetch(`${office.url}?apa=saja`)
  expect([response.headers.get('content-type'), await response.json()]).toEqual([
    'application/json; charset=utf-8',
    { ok: true, code: 'alive', v: 1 },
  ])
})
