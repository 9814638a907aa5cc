import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeXlsx } from 'hucre/xlsx'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { copyWorkbook } from '../../../local-sheets/server/workbook-copy.ts'
import { sidecarPath } from '../../../local-sheets/storage/sidecar.ts'

let folder: string
let file: string
let copies: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'salinan-'))
  file = join(folder, 'Anggaran 2025.xlsx')
  copies = join(folder, 'local-data')
  await writeFile(file, await writeXlsx({ sheets: [{ name: 'Anggaran', rows: [['Pagu', 1]] }] }))
})
afterEach(() => rm(folder, { recursive: true }))

describe('salinan untuk bekerja', () => {
  test('dibuat sekali, lalu dibuka lagi; yang asli tidak berubah', async () => {
    const before = await readFile(file)
    const { path, how } = await copyWorkbook(file, copies, false)
    expect([path, how]).toEqual([join(copies, 'Anggaran 2025.xlsx'), 'copied'])
    await writeFile(path, 'sudah diubah')
    expect(await copyWorkbook(file, copies, false)).toEqual({ path, how: 'reopened' })
    expect(await readFile(path, 'utf8')).toBe('sudah diubah')
    expect(await readFile(file)).toEqual(before)
  })

  test('--fresh mulai lagi dari yang asli, tanpa sisa pengaturan lama', async () => {
    const { path } = await copyWorkbook(file, copies, false)
    await writeFile(path, 'sudah diubah')
    await writeFile(sidecarPath(path), '{}')
    expect(await copyWorkbook(file, copies, true)).toEqual({ path, how: 'copied' })
    expect(await readFile(path)).toEqual(await readFile(file))
    await expect(readFile(sidecarPath(path))).rejects.toThrow('ENOENT')
  })

  test('pengaturan di samping berkas ikut disalin', async () => {
    await writeFile(sidecarPath(file), '{"a":1}')
    const { path } = await copyWorkbook(file, copies, false)
    expect(await readFile(sidecarPath(path), 'utf8')).toBe('{"a":1}')
  })

  test('berkas di folder salinan dibuka sendiri', async () => {
    expect(await copyWorkbook(file, folder, true)).toEqual({ path: file, how: 'same' })
  })
})

describe('berkas yang tidak dapat dibuka', () => {
  const ole = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  test.each`
    apa                   | isi                                                                         | pesan
    ${'teks biasa'}       | ${Buffer.from('Nama;Jabatan')}                                              | ${'bukan .xlsx'}
    ${'berkas kosong'}    | ${Buffer.alloc(0)}                                                          | ${'bukan .xlsx'}
    ${'.xls lama'}        | ${Buffer.concat([ole, Buffer.from('Workbook', 'utf16le')])}                 | ${'bukan .xlsx'}
    ${'.docx'}            | ${Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.from('word/document')])} | ${'bukan .xlsx'}
    ${'terlindung sandi'} | ${Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')])}         | ${'dilindungi sandi'}
  `('$apa: $pesan', async ({ isi, pesan }: { isi: Buffer; pesan: string }) => {
    await writeFile(file, isi)
    await expect(copyWorkbook(file, copies, false)).rejects.toThrow(pesan)
  })

  test('berkas yang tidak ada', async () => {
    await expect(copyWorkbook(join(folder, 'lain.xlsx'), copies, false)).rejects.toThrow('tidak ditemukan')
  })
})
