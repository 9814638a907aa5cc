import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sendClip } from '../../shared/protocol/client/send-clip.ts'
import { openEvidenceOffice, pairNew } from '../apps-script/receive/evidence-office.ts'
import { bytesOf, clipOf } from '../shared/evidence/clips.ts'

type Row = Readonly<Record<string, string>>
interface Exported {
  readonly rows: readonly Row[]
  readonly devices: Readonly<Record<string, string>>
  readonly files: readonly Uint8Array[]
}

let once: Promise<Exported> | undefined

/** The register of an office that took in three clips, exported; made once. */
function exported(): Promise<Exported> {
  once ??= exportRegister()
  return once
}

async function exportRegister(): Promise<Exported> {
  const office = await openEvidenceOffice()
  const { connection, publicKey } = await pairNew(office)
  for (const name of ['satu', 'dua', 'tiga']) {
    const caption = name === 'dua' ? 'Panjang, "dan" dikutip.\n'.repeat(2500) : 'Foto, dengan "kutip"'
    await sendClip(office.ports, connection, clipOf([bytesOf('image/png', name)], { caption }))
  }
  return {
    rows: await office.register(),
    devices: { [connection.signer.device]: publicKey },
    files: office.files().map(({ bytes }) => bytes),
  }
}

test('the script is short enough to be read by a stranger', async () => {
  expect((await readFile('scripts/verify-evidence.mjs', 'utf8')).split('\n').length).toBeLessThan(61)
})

const withRow = (number: string, change: Row) => (given: Exported) => ({
  ...given,
  rows: given.rows.map((row) => (row['Nomor'] === number ? { ...row, ...change } : row)),
})

test.each`
  case                              | change                                                                                                                         | said
  ${'untouched'}                    | ${(given: Exported) => given}                                                                                                  | ${['3 rows, 0 faults']}
  ${'sorted, and its notes edited'} | ${(given: Exported) => ({ ...withRow('1', { Catatan: 'dicek', Status: 'Diperiksa' })(given), rows: given.rows.toReversed() })} | ${['3 rows, 0 faults']}
  ${'with a time changed'}          | ${withRow('2', { 'Waktu Server': '2026-01-01T00:00:00.000Z' })}                                                                | ${['2: the row was changed', '3 rows, 1 faults']}
  ${'with a record changed'}        | ${withRow('1', { Rekaman: '{}' })}                                                                                             | ${['1: the record was changed or is missing', '3 rows, 1 faults']}
  ${'without a row in the middle'}  | ${(given: Exported) => ({ ...given, rows: given.rows.filter((row) => row['Nomor'] !== '2') })}                                 | ${['3: a row before it is missing or doubled', '2 rows, 1 faults']}
  ${'with a device nobody knows'}   | ${(given: Exported) => ({ ...given, devices: {} })}                                                                            | ${['1: its device is not known', '2: its device is not known', '3: its device is not known', '3 rows, 3 faults']}
`('a register $case', async ({ change, said }) => {
  expect(await verify(change(await exported()))).toEqual(said)
})

test('a file with one byte changed is missing', async () => {
  const given = await exported()
  const files = given.files.map((bytes, index) =>
    index === 0 ? bytes.map((byte, at) => (at === 99 ? 8 : byte)) : bytes,
  )
  expect((await verify({ ...given, files }))[0]).toMatch(/^1: file changed or missing: [0-9a-f]{64} /)
})

test('rows cut off at the end are noticed by whoever noted the last hash', async () => {
  const given = await exported()
  const noted = (number: string) => given.rows.find((row) => row['Nomor'] === number)?.['Hash Baris'] ?? ''
  const cut = { ...given, rows: given.rows.filter((row) => row['Nomor'] !== '3') }
  expect(await verify(cut)).toEqual(['2 rows, 0 faults'])
  expect(await verify(cut, noted('2'))).toEqual(['2 rows, 0 faults'])
  expect(await verify(cut, noted('3'))).toEqual([
    'rows at the end are missing: none has the hash that was noted',
    '2 rows, 1 faults',
  ])
  expect(await verify(given, noted('3'))).toEqual(['3 rows, 0 faults'])
})

async function verify({ rows, devices, files }: Exported, noted?: string): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bukti-'))
  const titles = Object.keys(rows[0] ?? {})
  const quote = (text: string) => `"${text.replaceAll('"', '""')}"`
  const lines = [titles, ...rows.map((row) => titles.map((title) => row[title] ?? ''))]
  await writeFile(join(folder, 'register.csv'), lines.map((line) => line.map(quote).join(',')).join('\r\n'))
  await writeFile(join(folder, 'devices.json'), JSON.stringify(devices))
  await mkdir(join(folder, 'files'))
  await Promise.all(files.map((bytes, index) => writeFile(join(folder, 'files', `${index}.bin`), bytes)))
  const script = [
    'scripts/verify-evidence.mjs',
    ...['register.csv', 'devices.json', 'files'].map((name) => join(folder, name)),
    ...(noted === undefined ? [] : [noted]),
  ]
  return new Promise((resolve) => {
    execFile(process.execPath, script, (_error, stdout, stderr) => resolve(`${stdout}${stderr}`.trim().split('\n')))
  })
}
