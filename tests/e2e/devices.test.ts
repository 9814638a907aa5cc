import type { FrameLocator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type EvidenceSession, openEvidenceSession } from './evidence-session.ts'
import { violations } from './sheets-page/accessible.ts'
import { chooseOn, type Stand, stand } from './sheets-page/open-page.ts'

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
})
afterEach(() => office.close())

async function open(): Promise<void> {
  page = (await at.browse(office.session)).page
  panel = page.frameLocator('iframe')
  await chooseOn(page, 'PUG', 'Perangkat')
  await panel.getByText('Belum ada.').waitFor()
}

async function isFitForAll(): Promise<void> {
  const overflow = await panel.locator('body').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
  expect(overflow).toBe(0)
  for (const frame of page.frames()) expect(await violations(frame)).toEqual([])
}

test('sambungkan dengan kode, lalu cabut izinnya: semua dengan papan ketik', async () => {
  office.deploy()
  await open()
  await panel.getByRole('button', { name: 'Sambungkan perangkat baru' }).press('Enter')
  const code = (await panel.locator('.code').textContent()) ?? ''
  expect(code).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/)
  await panel.getByText(/Berlaku (10:00|9:\d\d) menit lagi/).waitFor()
  expect(await panel.getByLabel('Tautan sambungan').inputValue()).toBe(
    `http://127.0.0.1/macros/s/${office.session.webApp.id}/exec#kode=${code.replace('-', '')}`,
  )
  await panel.getByRole('img', { name: /QR/ }).waitFor()
  await isFitForAll()

  await office.pair(code, 'Chrome di laptop Rina')
  // The panel looks by itself whether the code was used.
  await panel.getByText('Tersambung: Chrome di laptop Rina (Rina).').waitFor()
  await panel.locator('.code').waitFor({ state: 'detached' })
  await panel.getByText('Belum mengirim klip').waitFor()

  await panel.getByRole('button', { name: 'Cabut izin Chrome di laptop Rina' }).press('Enter')
  await panel.getByRole('button', { name: 'Batal' }).and(panel.locator(':focus')).waitFor()
  await isFitForAll()
  await panel.getByRole('button', { name: 'Ya, cabut' }).press('Enter')
  await panel.getByText('Izin Chrome di laptop Rina dicabut.').waitFor()
  await panel.getByText('Izin dicabut (1)').waitFor()
})

test('belum menjadi aplikasi web: dikatakan apa yang harus dilakukan', async () => {
  await open()
  await panel.getByText('Lembar ini belum dapat dihubungi perangkat.').waitFor()
  expect(await panel.getByRole('button', { name: 'Sambungkan perangkat baru' }).count()).toBe(0)
  await isFitForAll()
})
