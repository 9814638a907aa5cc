import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fileProblem } from '../../../local-sheets/storage/file-problem.ts'
import { emptyXlsx, readXlsxFile } from '../../../local-sheets/storage/xlsx/file.ts'

const encrypted = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')])

async function problemOf(bytes: Uint8Array): Promise<string | null> {
  const file = join(await mkdtemp(join(tmpdir(), 'berkas-')), 'Buku.xlsx')
  await writeFile(file, bytes)
  return fileProblem(file)
}

test('a workbook has none', async () => {
  expect(await problemOf(await emptyXlsx('Sheet1'))).toBeNull()
})

test.each<[string, Uint8Array, string]>([
  ['text by the name of a workbook', Buffer.from('bukan excel'), 'bukan .xlsx'],
  ['an empty file', Buffer.alloc(0), 'bukan .xlsx'],
  ['some other zip', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0]), 'bukan .xlsx'],
  ['a workbook whose download was cut off', (await emptyXlsx('Sheet1')).slice(0, -22), 'tidak utuh'],
  ['a workbook with a password', encrypted, 'dilindungi sandi'],
])('%s is told', async (_case, bytes, words) => {
  expect(await problemOf(bytes)).toContain(words)
})

test('a workbook that is whole in length, but damaged within, is told when it is read', async () => {
  const bytes = (await emptyXlsx('Sheet1')).map((byte, at) => (at > 60 && at < 200 ? 0 : byte))
  const file = join(await mkdtemp(join(tmpdir(), 'berkas-')), 'Buku.xlsx')
  await writeFile(file, bytes)
  await expect(readXlsxFile(file, new Map())).rejects.toThrow('tidak utuh')
})

test('a file that is not there is told', async () => {
  expect(await fileProblem(join(tmpdir(), 'tidak-ada.xlsx'))).toContain('tidak ditemukan')
})
