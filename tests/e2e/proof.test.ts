import type { FrameLocator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { sendClip } from '../../shared/protocol/client/send-clip.ts'
import { bytesOf, clipOf } from '../shared/evidence/clips.ts'
import { type EvidenceSession, openEvidenceSession } from './evidence-session.ts'
import { violations } from './sheets-page/accessible.ts'
import { cellOn, chooseOn, type Stand, stand } from './sheets-page/open-page.ts'

let at: Stand
let office: EvidenceSession
let page: Page
let panel: FrameLocator

beforeAll(async () => {
  at = await stand()
})
afterAll(() => at.close())
beforeEach(async () => {
  office = await openEvidenceSession()
  const offered = await office.session.run({ functionName: 'offerPairing', args: [] })
  // What the script answers is looked at here, not trusted.
  const { code } = (offered.ok ? offered.result : null) as { code: string }
  const connection = await office.pair(code, 'Chrome')
  for (const title of ['Pertama', 'Kedua']) {
    await sendClip(office.ports, connection, clipOf([bytesOf('image/png', title)], { title }))
  }
  page = (await at.browse(office.session)).page
  panel = page.frameLocator('iframe')
  await chooseOn(page, 'PUG', 'Periksa Keutuhan Bukti')
  await panel.getByText('Belum pernah diperiksa.').waitFor()
})
afterEach(() => office.close())

test('utuh; lalu satu sel diubah: disebut selnya, dan dapat dilompati', async () => {
  await panel.getByRole('button', { name: 'Periksa sekarang' }).press('Enter')
  await panel.getByText('Semua 2 bukti utuh.').waitFor()
  await panel.getByText('2 bukti tersegel sampai pemeriksaan ini.').waitFor()
  expect(await panel.getByLabel('Segel terakhir').inputValue()).toMatch(/^[0-9a-f]{64}$/)

  await page.getByRole('tab', { name: 'Bukti Dukung' }).click()
  await cellOn(page, 'C3').click()
  await page.keyboard.type('Palsu')
  await page.keyboard.press('Enter')
  await panel.getByRole('button', { name: 'Periksa lagi' }).press('Enter')
  await panel.getByText("kolom Judul berubah. Kini 'Palsu', yang tersegel 'Kedua'.").waitFor()
  await panel.getByText('1 utuh, 1 berubah, 0 hilang, dari 2 bukti.').waitFor()
  await panel.getByRole('button', { name: 'Bukti Dukung, sel C3' }).press('Enter')
  await cellOn(page, 'C3').and(page.locator('[aria-selected="true"]')).waitFor()

  const overflow = await panel.locator('body').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
  expect(overflow).toBe(0)
  for (const frame of page.frames()) expect(await violations(frame)).toEqual([])
})
