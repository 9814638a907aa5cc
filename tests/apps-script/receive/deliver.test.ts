import { describe, expect, test } from 'vitest'
import { askStatus } from '../../../shared/protocol/client/ask.ts'
import { sendClip } from '../../../shared/protocol/client/send-clip.ts'
import { bytesOf, clipOf } from '../../shared/evidence/clips.ts'
import { type EvidenceOffice, openEvidenceOffice, pairNew, reachesGoogle } from './evidence-office.ts'

const remote = (calls: Readonly<Record<string, number>>): number =>
  Object.entries(calls)
    .filter(([name]) => reachesGoogle(name))
    .reduce((sum, [, count]) => sum + count, 0)

async function deliver(office: EvidenceOffice, texts: readonly string[], caption = 'Foto bersama') {
  const { connection } = await pairNew(office)
  const clip = clipOf(
    texts.map((text) => bytesOf('image/png', text)),
    { caption },
  )
  return { clip, connection, outcome: await sendClip(office.ports, connection, clip) }
}

describe('a clip', () => {
  test('becomes one file in Drive and one row, however often it is sent', async () => {
    const office = await openEvidenceOffice()
    const { clip, connection, outcome } = await deliver(office, ['satu'])
    expect(outcome).toMatchObject({ kind: 'accepted', answer: { code: 'stored', id: clip.record.id } })
    expect(await sendClip(office.ports, connection, clip)).toEqual(outcome)
    const rows = await office.register()
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({
      Judul: 'Pelatihan PUG untuk staf IT',
      Langkah: '1.2',
      Status: 'Baru',
      Berkas: 'Buka',
      'Bukti Dukung': 'Laporan kegiatan (daftar hadir, dokumentasi)',
      'Tanggal Berlaku': '14/03/2026',
      Akun: 'diskominfo.bengkayang',
      Diunggah: '14/03/2026 09:10',
      Rekaman: clip.payload,
    })
    expect(office.files().map(({ path, name }) => `${path}/${name}`)).toEqual([
      `/Bukti PUG/2026/Langkah 1.2/2026-03-15 Pelatihan PUG untuk staf IT (${clip.record.id.slice(0, 8)}-1).png`,
    ])
  })

  test('of many tiles goes file by file, and is not there before the last has come', async () => {
    const office = await openEvidenceOffice()
    const { connection } = await pairNew(office)
    const clip = clipOf(['a', 'b', 'c', 'd'].map((text) => bytesOf('image/png', text)))
    const progress: string[] = []
    const seen: number[] = []
    const outcome = await sendClip(office.ports, connection, clip, {
      onProgress: (arrived, all) => progress.push(`${arrived}/${all}`),
    })
    seen.push((await office.register()).length)
    expect(outcome).toMatchObject({ kind: 'accepted' })
    expect([progress, seen]).toEqual([['0/4', '1/4', '2/4', '3/4', '4/4'], [1]])
    expect(office.files()).toHaveLength(4)
  })

  test('whose upload broke off goes on where it was', async () => {
    const office = await openEvidenceOffice()
    const { connection } = await pairNew(office)
    const clip = clipOf(['a', 'b', 'c'].map((text) => bytesOf('image/png', text)))
    let posts = 0
    const broken = {
      ...office.ports,
      post: (_address: string, body: string) => {
        if (++posts > 2) return Promise.reject(new Error('jaringan terputus'))
        return office.post(body)
      },
    }
    expect(await sendClip(broken, connection, clip)).toEqual({ kind: 'unreachable', reason: 'jaringan terputus' })
    const status = await askStatus(
      office.ports,
      connection,
      clip.record.id,
      clip.record.files.map(({ sha256 }) => sha256),
    )
    expect(status).toMatchObject({ answer: { code: 'notStored', files: [clip.record.files[0]?.sha256] } })
    expect(await office.register()).toEqual([])
    const progress: string[] = []
    await sendClip(office.ports, connection, clip, {
      mayBeThere: true,
      onProgress: (arrived, all) => progress.push(`${arrived}/${all}`),
    })
    expect([progress[0], (await office.register()).length, office.files().length]).toEqual(['1/3', 1, 3])
  })

  test('with a caption too long for a cell keeps it whole beside the file, and short in the cell', async () => {
    const office = await openEvidenceOffice()
    const caption = 'Panjang sekali. '.repeat(4000)
    const { clip } = await deliver(office, ['satu'], caption)
    const [row] = await office.register()
    expect([row?.['Keterangan']?.length, row?.['Keterangan']?.endsWith('…')]).toEqual([32_000, true])
    const record = office.files().find(({ name }) => name.endsWith('rekaman).json'))
    expect(Buffer.from(record?.bytes ?? []).toString()).toBe(clip.payload)
    expect(row?.['Rekaman']).toMatch(/^drive:1[\w-]{32}$/)
  })

  test('costs at most 15 calls to Google, as many with ten thousand rows as with one, and a repeat fewer', async () => {
    const office = await openEvidenceOffice()
    const { connection } = await deliver(office, ['satu'])
    const clip = clipOf([bytesOf('image/png', 'dua')])
    await sendClip(office.ports, connection, clip)
    const calls = office.calls()
    expect(remote(calls)).toBeLessThanOrEqual(15)
    await sendClip(office.ports, connection, clip)
    expect(remote(office.calls())).toBeLessThanOrEqual(8)
    await office.run(`
      const sheet = book.getSheetByName('Bukti Dukung')
      sheet.insertRowsAfter(sheet.getMaxRows(), 10000)
      sheet.getRange(4, 3, 10000, 1).setValues(Array.from({ length: 10000 }, (_, index) => ['Bukti ' + index]))`)
    await sendClip(office.ports, connection, clipOf([bytesOf('image/png', 'tiga')]))
    expect(office.calls()).toEqual(calls)
  })
})

describe('the register', () => {
  test('is found by its titles where people moved rows and columns', async () => {
    const office = await openEvidenceOffice()
    const { connection } = await deliver(office, ['satu'])
    await office.run(`
      const sheet = book.getSheetByName('Bukti Dukung')
      sheet.insertRowsBefore(1, 2)
      sheet.getRange('A1').setValue('Bukti dukung PUG 2026')
      sheet.insertColumnAfter(2)
      sheet.getRange('C3').setValue('Nomor agenda')`)
    await sendClip(office.ports, connection, clipOf([bytesOf('image/png', 'dua')], { title: 'Rapat' }))
    const shown = await office.run(
      "return book.getSheetByName('Bukti Dukung').getRange(3, 3, 3, 2).getDisplayValues().map((row) => row.join('|'))",
    )
    expect(shown).toEqual(['Nomor agenda|Judul', '|Pelatihan PUG untuk staf IT', '|Rapat'])
  })

  test('without its titles takes nothing in, and says so', async () => {
    const office = await openEvidenceOffice()
    const { connection } = await deliver(office, ['satu'])
    await office.run("book.getSheetByName('Bukti Dukung').getRange('1:1').setValue('x')")
    const outcome = await sendClip(office.ports, connection, clipOf([bytesOf('image/png', 'dua')]))
    expect(outcome).toMatchObject({ kind: 'refused', code: 'noRegister' })
    expect(office.files()).toHaveLength(1)
  })

  test('goes on in a new sheet where somebody deleted the old one', async () => {
    const office = await openEvidenceOffice()
    const { connection } = await deliver(office, ['satu'])
    await office.run("book.deleteSheet(book.getSheetByName('Bukti Dukung'))")
    await sendClip(office.ports, connection, clipOf([bytesOf('image/png', 'dua')]))
    expect((await office.register()).map((row) => row['Nomor'])).toEqual(['2'])
  })
})

describe('the folder in Drive', () => {
  test.each`
    case               | harm
    ${'is in the bin'} | ${'trashed'}
    ${'is deleted'}    | ${'removed'}
  `('that $case is made anew, and the file lies in the new one', async ({ harm }) => {
    const office = await openEvidenceOffice()
    const { connection } = await deliver(office, ['satu'])
    office.spoilFolder('Langkah 1.2', harm)
    const outcome = await sendClip(office.ports, connection, clipOf([bytesOf('image/png', 'dua')]))
    expect(outcome).toMatchObject({ kind: 'accepted' })
    expect(office.files().filter(({ trashed }) => !trashed)).toHaveLength(1)
  })
})
