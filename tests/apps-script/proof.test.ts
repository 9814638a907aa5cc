import { describe, expect, test } from 'vitest'
import { parseProof } from '../../apps-script/ui/proof/parse-proof.ts'
import type { Proof } from '../../shared/panels/proof.ts'
import { sendClip } from '../../shared/protocol/client/send-clip.ts'
import { NOON } from '../local-sheets/office.ts'
import { bytesOf, clipOf, recordOf } from '../shared/evidence/clips.ts'
import { type EvidenceOffice, openEvidenceOffice, pairNew } from './receive/evidence-office.ts'

/** An office with three signed clips, of one picture each, and a row that was added at the sheet. */
async function openProved(now: () => number = () => NOON): Promise<EvidenceOffice> {
  const office = await openEvidenceOffice({ now })
  const { connection } = await pairNew(office)
  for (const title of ['Pertama', 'Kedua', 'Ketiga']) {
    const sent = await sendClip(office.ports, connection, clipOf([bytesOf('image/png', title)], { title }))
    expect(sent).toMatchObject({ kind: 'accepted' })
  }
  const added = recordOf({ title: 'Keempat', link: 'https://drive.google.com/file/d/x/view' })
  expect(await office.ask('addEvidence', JSON.stringify(added), [])).toMatchObject({ ok: true })
  return office
}

async function prove(office: EvidenceOffice): Promise<Proof> {
  let proof = parseProof(await office.ask('beginProof'))
  while (proof.state === 'underway') proof = parseProof(await office.ask('continueProof'))
  return proof
}

const sheet = "book.getSheetByName('Bukti Dukung')"
const column = (title: string) => `${sheet}.getRange('1:1').getValues()[0].indexOf('${title}') + 1`
const setCell = (title: string, row: number, value: string) =>
  `${sheet}.getRange(${row}, ${column(title)}).setValue(${JSON.stringify(value)})`
const said = ({ changed, missing }: Proof) =>
  [...changed, ...missing].map(({ message, at }) => `${at?.cell ?? '-'} ${message}`)

const changes: readonly (readonly [title: string, value: string, sentence: string])[] = [
  ['Judul', 'Palsu', "C3 Bukti nomor 2: kolom Judul berubah. Kini 'Palsu', yang tersegel 'Kedua'."],
  ['Akun', '', "kolom Akun kosong, yang tersegel 'diskominfo.bengkayang'"],
  ['ID Klip', '00000000-0000-4000-8000-000000000000', 'kolom ID Klip berubah'],
  ['Hash Baris', 'f'.repeat(64), 'kolom Hash Baris berubah'],
  ['Hash Sebelumnya', 'f'.repeat(64), 'kolom Hash Sebelumnya berubah'],
  ['Hash Rekaman', 'f'.repeat(64), 'kolom Hash Rekaman berubah'],
  ['Nomor', '9', "kolom Nomor berubah. Kini '9', yang tersegel '2'"],
  ['Nomor', 'dua', "kolom Nomor berubah. Kini 'dua', yang tersegel '2'"],
  ['Rekaman', '{}', 'kolom Rekaman tidak sama lagi dengan yang tersegel'],
  ['Waktu Server', '2026-01-01T00:00:00.000Z', 'salah satu kolom segelnya berubah'],
  ['Tanda Tangan', 'f'.repeat(128), 'salah satu kolom segelnya berubah'],
]

describe('Periksa Keutuhan Bukti', () => {
  test('finds a register whole, also sorted, with columns moved and people’s fields filled in', async () => {
    const office = await openProved()
    await office.run(`
      ${sheet}.getRange('A2:AJ5').sort({ column: 3, ascending: true })
      ${sheet}.insertColumnBefore(2)
      ${setCell('Status', 2, 'Diperiksa')}
      ${setCell('Catatan', 3, 'Sudah dicek')}`)
    expect(await prove(office)).toMatchObject({ state: 'done', total: 4, done: 4, whole: 4, changed: [], missing: [] })
  })

  test('names the cell that was changed, and what was sealed in it as far as that is known', async () => {
    const office = await openProved()
    const [before] = (await office.register()).slice(1)
    for (const [title, value, sentence] of changes) {
      await office.run(setCell(title, 3, value))
      const proof = await prove(office)
      expect(said(proof), title).toEqual([expect.stringContaining(sentence)])
      expect(proof.whole, title).toBe(3)
      await office.run(setCell(title, 3, before?.[title] ?? ''))
    }
    expect((await prove(office)).whole).toBe(4)
  })

  test.each<[string, string, readonly string[]]>([
    ['a row deleted in the middle', `${sheet}.deleteRow(3)`, ['- Bukti nomor 2 tidak ada lagi']],
    ['the last row deleted', `${sheet}.deleteRow(5)`, ['- Bukti nomor 4 tidak ada lagi']],
    [
      'the whole sheet deleted',
      `book.insertSheet('x'); book.deleteSheet(${sheet})`,
      [1, 2, 3, 4].map((n) => `- Bukti nomor ${n} tidak ada lagi`),
    ],
    [
      'a row copied',
      `${sheet}.appendRow(${sheet}.getRange('A3:AJ3').getValues()[0])`,
      ['Bukti nomor 2 ada di lebih dari satu baris'],
    ],
  ])('%s is told', async (_what, harm, sentences) => {
    const office = await openProved()
    await office.run(harm)
    expect(said(await prove(office))).toEqual(sentences.map((sentence) => expect.stringContaining(sentence)))
  })

  test('files that were changed, thrown away or deleted are told apart', async () => {
    const office = await openProved()
    const [first = '', second = '', third = ''] = (await office.register()).map(
      (row) => row['Hash Berkas']?.split(' ')[1] ?? '',
    )
    await office.run(`
      Drive.Files.update({}, '${first}', Utilities.newBlob('lain', 'image/png'))
      Drive.Files.update({ trashed: true }, '${second}')
      Drive.Files.remove('${third}')`)
    const proof = await prove(office)
    expect(proof.changed.map(({ message }) => message)).toEqual([
      expect.stringMatching(/nomor 1: berkas .* bukan lagi/),
    ])
    expect(proof.missing.map(({ message }) => message)).toEqual([
      expect.stringMatching(/nomor 2: berkas .* tempat sampah/),
      expect.stringMatching(/nomor 3: berkas .* tidak ada di Drive/),
    ])
    expect(proof.whole).toBe(1)
  })

  test('a device that is not known any more is told; a key put in its place helps nobody', async () => {
    const office = await openProved()
    const [row] = await office.register()
    office.forget(`evidence.device.${row?.['ID Perangkat']}`)
    expect(said(await prove(office))).toEqual(
      [1, 2, 3].map((n) => expect.stringContaining(`Bukti nomor ${n}: perangkat`)),
    )
  })

  test('goes on where it stopped, also in another panel, and begins anew where rows were sorted meanwhile', async () => {
    let time = NOON
    let tick = 0
    const office = await openProved(() => (time += tick))
    tick = 10_000
    await office.ask('beginProof')
    const first = parseProof(await office.ask('continueProof'))
    expect([first.state, first.done < 4 && first.done > 0]).toEqual(['underway', true])
    expect(parseProof(await office.ask('proofSoFar'))).toEqual(first)
    await office.run(`${sheet}.getRange('A2:AJ5').sort({ column: 3, ascending: false })`)
    expect(parseProof(await office.ask('continueProof'))).toMatchObject({ state: 'underway', done: 0 })
    tick = 0
    expect(await prove(office)).toMatchObject({ state: 'done', whole: 4 })
  })

  test('tells how many rows were ever sealed and the hash of the last, also when they are gone', async () => {
    const office = await openProved()
    const head = { count: 4, hash: (await office.register())[3]?.['Hash Baris'] }
    expect(await prove(office)).toMatchObject({ head })
    await office.run(`${sheet}.deleteRow(5)`)
    expect(await prove(office)).toMatchObject({ head })
  })

  test('says so where there is nothing yet', async () => {
    const office = await openEvidenceOffice()
    expect(parseProof(await office.ask('proofSoFar'))).toMatchObject({ state: 'none' })
    await expect(office.ask('beginProof')).rejects.toThrow('Belum ada bukti')
  })
})
