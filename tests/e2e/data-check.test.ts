import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeXlsx } from 'hucre'
import type { FrameLocator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type OpenSession, openSession } from '../../local-sheets/session/open-session.ts'
import { violations } from './sheets-page/accessible.ts'
import { cellOn, chooseOn, type Stand, stand } from './sheets-page/open-page.ts'

let at: Stand
let folder: string
let session: OpenSession
let page: Page
let panel: FrameLocator

const budget = [
  ['Kode', 'Uraian', 'Tahun', 'Pagu (Rp)', 'GAP', 'GBS', 'Indikator Gender', 'ARG (Rp)'],
  ['2.16.02.2.01.0001', 'Relasi Media', 2026, 100, 'Ya', 'Ya', 'Ya', 150],
  ['2.16.02.2.01.0002', 'Siaran Radio', 2026, 100, 'Ya', 'Tidak', 'Ya', 50],
]

beforeAll(async () => {
  at = await stand()
})
afterAll(() => at.close())
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'periksa-'))
  const file = join(folder, 'buku.xlsx')
  await writeFile(file, await writeXlsx({ sheets: [{ name: 'Anggaran', rows: budget }] }))
  session = await openSession({ file, bundle: 'dist/apps-script', now: () => Date.UTC(2026, 2, 15, 5) })
  page = (await at.browse(session)).page
  panel = page.frameLocator('iframe')
  await chooseOn(page, 'PUG', 'Periksa Data')
  await panel.getByText('ARG melebihi pagu').waitFor()
})
afterEach(async () => {
  await session.close()
  await rm(folder, { recursive: true })
})

test('lompat ke sel, terima dengan alasan, periksa lagi', async () => {
  await panel.getByRole('button', { name: 'Anggaran, sel H2' }).first().click()
  await cellOn(page, 'H2').and(page.locator('[aria-selected="true"]')).waitFor()

  const accept = panel.locator('section.error details.accept').first()
  await accept.locator('summary').press('Enter')
  await accept.getByRole('textbox').fill('Pagu menunggu DPPA')
  await accept.getByRole('textbox').press('Enter')
  await panel.getByText('Temuan diterima.').waitFor()
  await panel.locator('section.accepted summary').click()
  await panel.getByText('Diterima karena: Pagu menunggu DPPA').waitFor()

  await panel.getByRole('button', { name: /^Periksa lagi.*ARG/ }).click()
  await panel.getByText('Temuan perlu diperiksa lagi.').waitFor()
  expect(await panel.locator('section.accepted').count()).toBe(0)
})

test('yang dibetulkan hilang dari daftar', async () => {
  await cellOn(page, 'H2').click()
  await page.keyboard.type('80')
  await page.keyboard.press('Enter')
  await panel.getByRole('button', { name: 'Periksa lagi', exact: true }).click()
  await panel.getByText('Sudah diperiksa lagi.').waitFor()
  expect(await panel.getByText('ARG melebihi pagu').count()).toBe(0)
})

test('dapat dibaca siapa saja, dan 300 px cukup', async () => {
  await panel.locator('body').evaluate((body) => {
    for (const details of body.querySelectorAll('details')) details.open = true
  })
  const overflow = await panel.locator('body').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
  expect(overflow).toBe(0)
  for (const frame of page.frames()) expect(await violations(frame)).toEqual([])
})
