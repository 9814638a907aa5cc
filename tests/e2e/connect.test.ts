import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeXlsx } from 'hucre'
import type { FrameLocator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type OpenSession, openSession } from '../../local-sheets/session/open-session.ts'
import { sampleWorkbook } from '../../scripts/sample/workbook.ts'
import { violations } from './sheets-page/accessible.ts'
import { cellOn, chooseOn, type Stand, stand } from './sheets-page/open-page.ts'

let at: Stand
let folder: string
let session: OpenSession
let page: Page
let panel: FrameLocator

beforeAll(async () => {
  at = await stand()
})
afterAll(() => at.close())
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hubung-'))
})
afterEach(async () => {
  await session.close()
  await rm(folder, { recursive: true })
})

async function openBook(bytes: Uint8Array): Promise<void> {
  const file = join(folder, 'buku.xlsx')
  await writeFile(file, bytes)
  session = await openSession({ file, bundle: 'dist/apps-script', now: () => Date.UTC(2026, 2, 15, 5) })
  page = (await at.browse(session)).page
  panel = page.frameLocator('iframe')
}

const openPanel = async () => {
  await chooseOn(page, 'PUG', 'Hubungkan Lembar')
  await panel.getByRole('button', { name: 'Simpan' }).waitFor()
}
const column = (field: string) => panel.getByRole('combobox', { name: field, exact: true })
const save = async () => {
  await panel.getByRole('button', { name: 'Simpan' }).click()
  await panel.getByText('Tersimpan. Hitung Indikator PUG berikutnya').waitFor()
}

/** Who is trained stands under a title that says nothing. */
const staff = [
  ['No', 'Nama Pegawai', 'L/P', 'Status', 'Keterangan A', 'Keterangan B'],
  [1, 'Ani', 'P', 'PNS', 'v', 'x'],
  [2, 'Budi', 'L', 'PNS', 'v', 'v'],
  [3, 'Cici', 'P', 'PPPK', 'x', 'v'],
  [4, 'Contoh', 'P', 'PPPK', 'v', 'x'],
]

describe('lembar yang judulnya tidak berkata apa-apa', () => {
  beforeEach(async () => {
    await openBook(await writeXlsx({ sheets: [{ name: 'Daftar', rows: staff }] }))
    await openPanel()
    // A kind with a question stands open by itself.
    await panel.getByText('Belum punya kolom').waitFor()
  })

  test('dengan tetikus: pilih kolom, lihat angkanya, batalkan satu langkah, simpan, hitung', async () => {
    await panel.getByText('Belum punya kolom').click()
    await column('Pelatihan PUG/PPRG').selectOption({ label: 'E: Keterangan A' })
    await panel.getByText('75,0 % (3 dari 4)').waitFor()
    await cellOn(page, 'A5').click()
    await panel.locator('summary', { hasText: 'Baris: 4 dihitung' }).click()
    await panel.getByRole('button', { name: 'Baris terpilih bukan data' }).click()
    await panel.getByText('66,7 % (2 dari 3)').waitFor()
    await panel.getByRole('button', { name: 'Urungkan' }).click()
    await panel.getByText('75,0 % (3 dari 4)').waitFor()
    await save()
    await chooseOn(page, 'PUG', 'Hitung Indikator PUG')
    await page.getByRole('tab', { name: 'Pelacakan PUG', exact: true }).click()
    await cellOn(page, 'C2').getByText('75,0 %').waitFor()
  })

  test('dengan sel terpilih: kolomnya dipakai', async () => {
    await cellOn(page, 'F3').click()
    await panel.getByText('Belum punya kolom').click()
    const field = panel.locator('li').filter({ has: column('Pelatihan PUG/PPRG') })
    await field.locator('summary').click()
    await field.getByRole('button', { name: 'Pakai kolom sel terpilih' }).click()
    await panel.getByText('50,0 % (2 dari 4)').waitFor()
    expect(await column('Pelatihan PUG/PPRG').inputValue()).toBe('6')
  })

  test('dengan papan ketik saja', async () => {
    const list = column('Pelatihan PUG/PPRG')
    await panel.getByText('Belum punya kolom').press('Enter')
    await list.focus()
    await page.keyboard.type('F: K')
    await panel.getByText('50,0 % (2 dari 4)').waitFor()
    await expect.poll(() => list.evaluate((element) => element === document.activeElement)).toBe(true)
    await panel.getByRole('button', { name: 'Simpan' }).press('Enter')
    await panel.getByText('Tersimpan. Hitung Indikator PUG berikutnya').waitFor()
  })

  test('pemetaan dibawa ke dinas lain', async () => {
    await panel.getByText('Belum punya kolom').click()
    await column('Pelatihan PUG/PPRG').selectOption({ label: 'F: Keterangan B' })
    await panel.getByText('50,0 % (2 dari 4)').waitFor()
    await panel.getByText('Pindahkan pemetaan').click()
    await panel.getByRole('button', { name: 'Tampilkan sebagai teks' }).click()
    const text = await panel.getByRole('textbox', { name: 'Salin teks ini untuk dinas lain' }).inputValue()
    await panel.getByRole('button', { name: 'Urungkan' }).click()
    await expect.poll(() => column('Pelatihan PUG/PPRG').inputValue()).toBe('open')
    await panel.getByRole('textbox', { name: 'Tempel teks dari dinas lain' }).fill(text)
    await panel.getByRole('button', { name: 'Cocokkan dengan berkas ini' }).click()
    await panel.getByText('✓ Daftar dipasang di Daftar (Pegawai)').waitFor()
    await panel.getByText('50,0 % (2 dari 4)').waitFor()
  })
})

test('buku contoh dapat dibaca siapa saja, dan 300 px cukup', async () => {
  await openBook(await sampleWorkbook())
  await openPanel()
  await panel.locator('body').evaluate((body) => {
    for (const details of body.querySelectorAll('details')) details.open = true
  })
  const overflow = await panel.locator('body').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
  expect(overflow).toBe(0)
  for (const frame of page.frames()) expect(await violations(frame)).toEqual([])
})

test('satu dari dua tabel di satu lembar diabaikan, lalu dipakai lagi', async () => {
  const budget = [[], ['Kode', 'Uraian', 'Pagu'], ['2.16.02.2.01.0001', 'Layanan informasi', 500]]
  await openBook(await writeXlsx({ sheets: [{ name: 'Rekap', rows: [...staff, ...budget] }] }))
  await openPanel()
  await panel.locator('summary', { hasText: 'Program dan Anggaran 1 lembar' }).click()
  const isi = panel.getByRole('combobox', { name: 'Isi lembar ini' }).last()
  await isi.selectOption({ label: 'Bukan data PUG: abaikan tabel ini saja' })
  await panel.locator('summary', { hasText: 'Lembar lain' }).click()
  await panel.getByText('Tabel Kode, Uraian, Pagu di lembar Rekap diabaikan').waitFor()
  await panel.locator('summary', { hasText: 'Pegawai 1 lembar' }).waitFor()
  await panel.locator('summary', { hasText: 'Program dan Anggaran belum ada' }).waitFor()
  await save()
  await panel.getByRole('button', { name: 'Jangan abaikan lagi tabel Kode, Uraian, Pagu' }).click()
  await panel.locator('summary', { hasText: 'Program dan Anggaran 1 lembar' }).waitFor()
})
