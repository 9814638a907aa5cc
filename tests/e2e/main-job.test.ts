import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type OpenSession, openSession } from '../../local-sheets/session/open-session.ts'
import { sampleWorkbook } from '../../scripts/sample/workbook.ts'
import { violations } from './sheets-page/accessible.ts'
import { cellOn, chooseOn, type Stand, stand } from './sheets-page/open-page.ts'

let at: Stand
let folder: string
let session: OpenSession
let page: Page

beforeAll(async () => {
  at = await stand()
})
afterAll(() => at.close())
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'contoh-'))
  const file = join(folder, 'contoh.xlsx')
  await writeFile(file, await sampleWorkbook())
  session = await openSession({ file, bundle: 'dist/apps-script', now: () => Date.UTC(2025, 8, 1, 5) })
  page = (await at.browse(session)).page
})
afterEach(async () => {
  await session.close()
  await rm(folder, { recursive: true })
})

async function calculate(): Promise<void> {
  await chooseOn(page, 'PUG', 'Hitung Indikator PUG')
  await page.locator('.toast p').waitFor()
  await page.getByText('Menjalankan skrip…').waitFor({ state: 'detached' })
}

async function show(sheet: string): Promise<void> {
  await page.getByRole('tab', { name: sheet, exact: true }).click()
}

test('buka contoh, hitung, ubah satu pegawai, hitung lagi: angkanya ikut berubah', async () => {
  await calculate()
  await show('Pelacakan PUG')
  await cellOn(page, 'A2').getByText('SDM Terlatih').waitFor()
  await cellOn(page, 'C2').getByText('33 dari 42').waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Tutup' }).click()

  // Nur Aini has had no training yet.
  await show('Daftar Pegawai')
  await cellOn(page, 'B15').getByText('Nur Aini').waitFor()
  await cellOn(page, 'I15').click()
  await page.keyboard.type('Ya')
  await page.keyboard.press('Enter')
  await cellOn(page, 'I15').getByText('Ya', { exact: true }).waitFor()

  await calculate()
  await show('Pelacakan PUG')
  await cellOn(page, 'C2').getByText('34 dari 42').waitFor()
})

test('menghitung dapat diurungkan sekali jalan', async () => {
  await calculate()
  await page.getByRole('tab', { name: 'Pelacakan PUG', exact: true }).waitFor()
  await page.getByRole('button', { name: 'Urungkan' }).click()
  await page.getByRole('tab', { name: 'Pelacakan PUG', exact: true }).waitFor({ state: 'detached' })
})

test('Tentang menyebut lembar yang dikenali, dan dapat dibaca siapa saja', async () => {
  await chooseOn(page, 'PUG', 'Tentang')
  const panel = page.frameLocator('iframe')
  await panel.getByText('Program dan Anggaran: 31 baris dihitung, 23 tidak').waitFor()
  expect(await panel.locator('body').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
  for (const frame of page.frames()) expect(await violations(frame)).toEqual([])
})
