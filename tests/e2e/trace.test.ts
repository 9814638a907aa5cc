import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeXlsx } from 'hucre'
import type { FrameLocator, Locator, Page } from 'playwright-core'
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
  folder = await mkdtemp(join(tmpdir(), 'telusur-'))
})
afterEach(async () => {
  await session.close()
  await rm(folder, { recursive: true })
})

async function openBook(bytes: Uint8Array): Promise<void> {
  const file = join(folder, 'buku.xlsx')
  await writeFile(file, bytes)
  session = await openSession({ file, bundle: 'dist/apps-script', now: () => Date.UTC(2025, 8, 1, 5) })
  page = (await at.browse(session)).page
  panel = page.frameLocator('iframe')
}

const openTrace = () => chooseOn(page, 'PUG', 'Telusuri Angka')
const list = (title: string) => panel.locator('details').filter({ has: panel.locator('summary', { hasText: title }) })
/** Presses a key until something has the focus. */
async function press(key: string, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 100; presses++) {
    if (await wanted.evaluate((element) => document.hasFocus() && element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error(`${key} does not lead to ${wanted}`)
}

const tabTo = (wanted: Locator) => press('Tab', wanted)

const selected = () => session.summary().sheets.find(({ id }) => id === session.summary().activeSheetId)?.name

describe('pada buku contoh', () => {
  beforeEach(async () => openBook(await sampleWorkbook()))

  test('dengan tetikus: angka, barisnya, lompat ke baris, ambil indikator lain', async () => {
    await chooseOn(page, 'PUG', 'Hitung Indikator PUG')
    await page.locator('.toast p').waitFor()
    await page.getByRole('tab', { name: 'Pelacakan PUG', exact: true }).click()
    await cellOn(page, 'C2').getByText('33 dari 42').waitFor()
    await openTrace()
    await panel.getByText('78,6 % (33 dari 42)').waitFor()
    await panel.getByText('✗ Belum tercapai').waitFor()
    await panel.getByText('Pelatihan tambahan: 1 orang lagi').waitFor()

    await panel.getByText('Dihitung: 33').click()
    await panel.getByText('Belum: 7').click()
    await panel.getByRole('button', { name: 'Daftar Pegawai, baris 15' }).click()
    await cellOn(page, 'A15').and(page.locator('[aria-selected="true"]')).waitFor()
    expect(selected()).toBe('Daftar Pegawai')

    await page.getByRole('tab', { name: 'Pelacakan PUG', exact: true }).click()
    await cellOn(page, 'A4').click()
    await panel.getByRole('button', { name: 'Ambil baris terpilih' }).click()
    await panel.getByText('Tanpa gaji').waitFor()
    expect(await panel.getByRole('combobox', { name: 'Indikator' }).inputValue()).toBe('arg-anggaran')
  })

  test('dengan papan ketik saja', async () => {
    await tabTo(page.getByRole('menuitem', { name: 'PUG', exact: true }))
    await page.keyboard.press('Enter')
    await press('ArrowDown', page.getByRole('menuitem', { name: 'Telusuri Angka', exact: true }))
    await page.keyboard.press('Enter')
    await panel.getByText('78,6 % (33 dari 42)').waitFor()
    const choice = panel.getByRole('combobox', { name: 'Indikator' })
    await tabTo(choice)
    await page.keyboard.type('Focal')
    await panel.getByText('bidang/seksi yang punya focal point aktif').waitFor()
    expect(await choice.inputValue()).toBe('focal-point')

    await tabTo(list('Dihitung: 4').locator('summary'))
    await page.keyboard.press('Enter')
    await tabTo(list('Dihitung: 4').locator('button').first())
    await page.keyboard.press('Enter')
    await cellOn(page, 'A10').and(page.locator('[aria-selected="true"]')).waitFor()
    expect(selected()).toBe('Daftar Pegawai')
  })

  test('tanpa baris terpilih dikatakan apa yang harus dipilih, dan angka tetap tampil', async () => {
    await openTrace()
    await panel.getByText('78,6 % (33 dari 42)').waitFor()
    await panel.getByRole('button', { name: 'Ambil baris terpilih' }).click()
    await panel.getByText('Pilih dulu baris sebuah indikator').waitFor()
    await panel.getByText('78,6 % (33 dari 42)').waitFor()
  })

  test('kata skrip yang gagal tampil di tempat angkanya', async () => {
    await page.route('**/api/run', async (route) => {
      if (!route.request().postData()?.includes('traceIndicator')) return route.continue()
      await route.fulfill({ json: { ok: false, message: 'Layanan sedang sibuk.', stack: '', calls: {} } })
    })
    await openTrace()
    await panel.getByText('Layanan sedang sibuk.').waitFor()
    expect(await panel.getByText('Menghitung…').count()).toBe(0)
  })

  test('dapat dibaca siapa saja, dan 300 px cukup', async () => {
    await openTrace()
    await panel.getByText('78,6 % (33 dari 42)').waitFor()
    const widest = [
      ['sdm-terlatih', 'orang yang sudah dilatih'],
      ['arg-anggaran', 'rupiah ARG ÷ total anggaran dinas'],
      ['pemangku-kepentingan', 'dari masyarakat, dunia usaha'],
    ] as const
    for (const [id, formula] of widest) {
      await panel.getByRole('combobox', { name: 'Indikator' }).selectOption(id)
      await panel.getByText(formula).waitFor()
      for (const summary of await panel.locator('summary').all()) await summary.click()
      const overflow = await panel.locator('body').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
      expect([id, overflow]).toEqual([id, 0])
      for (const frame of page.frames()) expect(await violations(frame)).toEqual([])
    }
  })
})

test('tanpa data: alasannya, bukan angka', async () => {
  await openBook(await writeXlsx({ sheets: [{ name: 'Catatan', rows: [['kosong']] }] }))
  await openTrace()
  await panel.getByText('Belum ada lembar Pegawai').waitFor()
  await panel.getByText('○ Belum ada data').waitFor()
})

test('5.000 pegawai: seratus demi seratus', async () => {
  const persons = Array.from({ length: 5_000 }, (_, index) => [index + 1, `Pegawai ${index + 1}`, 'P', 'PNS', 'Ya'])
  const rows = [['No', 'Nama', 'L/P', 'Status', 'Pelatihan PUG/PPRG'], ...persons]
  await openBook(await writeXlsx({ sheets: [{ name: 'Pegawai', rows }] }))
  await openTrace()
  const counted = list('Dihitung: 5.000')
  await counted.locator('summary').click()
  expect(await counted.locator('li').count()).toBe(100)
  await counted.getByRole('button', { name: 'Tampilkan 100 lagi' }).click()
  await counted.getByText('Pegawai 200', { exact: true }).waitFor()
  expect(await counted.locator('li').count()).toBe(200)
  expect(await counted.locator('li:focus').textContent()).toContain('Pegawai 101')
})
