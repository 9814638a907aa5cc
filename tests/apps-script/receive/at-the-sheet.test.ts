import { describe, expect, test } from 'vitest'
import { markOf, markTexts } from '../../../shared/evidence/clip-marks.ts'
import { fetchCatalog } from '../../../shared/protocol/client/ask.ts'
import { signRequest } from '../../../shared/protocol/client/exchange.ts'
import { sendClip } from '../../../shared/protocol/client/send-clip.ts'
import { writeClipFile } from '../../../shared/protocol/clip-file.ts'
import { NOON } from '../../local-sheets/office.ts'
import { bytesOf, clipOf, recordOf } from '../../shared/evidence/clips.ts'
import { sha256 } from '../../shared/protocol/device.ts'
import { openEvidenceOffice, pairNew } from './evidence-office.ts'

const png = bytesOf('image/png', 'layar')
const base64 = Buffer.from(png).toString('base64')

describe('a clip file', () => {
  test('of last month is taken in; again, it changes nothing; with a file changed, it is refused', async () => {
    const office = await openEvidenceOffice()
    const { connection } = await pairNew(office)
    const clips = [clipOf([png]), clipOf([png], { title: 'Rapat' })]
    const sign = ({ payload }: { readonly payload: string }) =>
      signRequest(office.ports, connection, { kind: 'clip', payload, files: [base64] }, NOON - 30 * 86_400_000)
    const requests = await Promise.all(clips.map(sign))
    const codes = async (text: string) => {
      const answers = await office.ask('importClipFile', text)
      return Array.isArray(answers) ? answers.map(({ code }) => code) : answers
    }
    expect(await codes(writeClipFile(requests))).toEqual(['stored', 'stored'])
    expect(await codes(writeClipFile(requests))).toEqual(['stored', 'stored'])
    expect((await office.register()).map((row) => row['Judul'])).toEqual(['Pelatihan PUG untuk staf IT', 'Rapat'])
    const other = await sign(clipOf([png]))
    expect(await codes(writeClipFile([{ ...other, files: [Buffer.from('x').toString('base64')] }]))).toEqual([
      'fileChanged',
    ])
    expect(await codes(writeClipFile([{ ...other, payload: other.payload.replace('Rina', 'Rani') }]))).toEqual([
      'badSignature',
    ])
    expect(await codes(writeClipFile([{ ...other, kind: 'status' }]))).toEqual(['invalid'])
    expect(await codes('bukan klip')).toEqual(['notJson'])
  })

  test('of a revoked device is refused', async () => {
    const office = await openEvidenceOffice()
    const { connection } = await pairNew(office)
    const request = await signRequest(office.ports, connection, {
      kind: 'clip',
      payload: clipOf([png]).payload,
      files: [base64],
    })
    expect(await office.ask('revokePairedDevice', connection.signer.device)).toBe(true)
    expect(await office.ask('importClipFile', writeClipFile([request]))).toMatchObject([{ code: 'revokedDevice' }])
  })
})

describe('evidence added at the sheet', () => {
  test('is a row like any other, without a device; it hangs on the same chain', async () => {
    const office = await openEvidenceOffice()
    const upload = clipOf([png], { title: 'SK Focal Point', step: '1.2', genre: 'document' })
    const link = recordOf({ title: 'Juknis', step: '1.1', link: 'https://drive.google.com/file/d/abc/view', files: [] })
    expect(await office.ask('addEvidence', upload.payload, [base64])).toMatchObject({ code: 'stored' })
    expect(await office.ask('addEvidence', JSON.stringify(link), [])).toMatchObject({ code: 'stored' })
    const { connection } = await pairNew(office)
    await sendClip(office.ports, connection, clipOf([bytesOf('image/png', 'web')]))
    const rows = await office.register()
    expect(rows.map((row) => [row['Judul'], row['ID Perangkat'] === ''])).toEqual([
      ['SK Focal Point', true],
      ['Juknis', true],
      ['Pelatihan PUG untuk staf IT', false],
    ])
    expect(rows.slice(1).map((row) => row['Hash Sebelumnya'])).toEqual(rows.slice(0, 2).map((row) => row['Hash Baris']))
  })

  test('that is not right is refused with its code', async () => {
    const office = await openEvidenceOffice()
    expect(await office.ask('addEvidence', '{"v":1}', [])).toMatchObject({ ok: false, code: 'invalid' })
    expect(await office.ask('addEvidence', clipOf([png]).payload, [])).toMatchObject({
      ok: false,
      code: 'filesMissing',
    })
  })
})

describe('the catalogue', () => {
  test('offers steps with their evidence, indicators and programmes, once for each version', async () => {
    const office = await openEvidenceOffice()
    const { connection } = await pairNew(office)
    await office.run(`
      const sheet = book.insertSheet('DPA')
      sheet.getRange(1, 1, 3, 3).setValues([
        ['Kode', 'Uraian', 'Pagu (Rp)'],
        ['2.16.02.2.01.0014', 'Literasi digital', 5000000],
        ['2.16.02.2.01.0015', 'Kampanye', 7000000],
      ])`)
    const first = await fetchCatalog(office.ports, connection)
    if (first.kind !== 'accepted' || first.answer.code !== 'catalog') throw new Error(JSON.stringify(first))
    const { catalog } = first.answer
    expect(catalog.programmes).toEqual(['Literasi digital', 'Kampanye'])
    expect(catalog.steps.map(({ id, items }) => `${id}:${items.length}`)).toEqual([
      '1.1:1',
      '1.2:3',
      '1.3:3',
      '2.1:2',
      '2.2:3',
      '2.3:2',
      '3.1:1',
      '3.2:1',
      '3.3:1',
    ])
    expect(catalog.indicators).toContainEqual({ id: 'sdm-terlatih', aspect: 'SDM Terlatih', step: '1.2' })
    expect(await fetchCatalog(office.ports, connection, catalog.version)).toMatchObject({
      answer: { code: 'catalogSame' },
    })
  })

  test('comes with the marks of what is clipped, though nothing else be new', async () => {
    const office = await openEvidenceOffice()
    const { connection } = await pairNew(office)
    const post = { canonicalUrl: 'https://www.instagram.com/p/A/', account: '@kominfobky', caption: LONG }
    const told = async (known?: string) => {
      const outcome = await fetchCatalog(office.ports, connection, known)
      if (outcome.kind !== 'accepted') throw new Error(JSON.stringify(outcome))
      return outcome.answer
    }
    const before = await told()
    expect(before).toMatchObject({ code: 'catalog', clipped: [] })
    await sendClip(office.ports, connection, clipOf([png], post))
    const identity = { canonicalUrl: post.canonicalUrl, account: 'KominfoBky', text: `${LONG}…` }
    const after = await told(before.code === 'catalog' ? before.catalog.version : '')
    expect(after).toEqual({
      ok: true,
      code: 'catalogSame',
      clipped: markTexts(connection.register, identity).map((text) => markOf(sha256(text))),
    })
    expect(after.clipped).toHaveLength(2)
    await office.run("book.getSheetByName('Bukti Dukung').deleteRow(2)")
    expect(await told()).toMatchObject({ code: 'catalog', clipped: [] })
    // Somebody renamed a column: the choices come all the same.
    await office.run("book.getSheetByName('Bukti Dukung').createTextFinder('Alamat').replaceAllWith('Tautan')")
    expect(await told()).toMatchObject({ code: 'catalog', clipped: [] })
  })
})

const LONG = 'Pelatihan literasi digital bagi perempuan di aula Diskominfo Bengkayang.'
