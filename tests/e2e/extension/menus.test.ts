import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Officer } from './officer.ts'
import { type OfficerScene, openOfficerScene } from './officer-scene.ts'
import type { Pages } from './pages.ts'
import type { StandInSheet } from './stand-in-sheet.ts'

// No headless browser shows its menus, and no key pressed by a program reaches its shortcuts: what they tell the worker is
// dispatched in the worker. The grant of the tab is real: the press of the button gives it as they would.

let scene: OfficerScene
let officer: Officer
let sheet: StandInSheet
let pages: Pages

beforeAll(async () => {
  scene = await openOfficerScene()
  ;({ officer, sheet, pages } = scene)
})
afterAll(() => scene?.close())

async function grantedTab(url: string): Promise<Page> {
  const tab = await officer.browser.context.newPage()
  await tab.goto(url)
  const popup = await officer.beginClip(tab)
  await popup.close()
  return tab
}

/** What the browser tells the worker of the tab in front. */
const dispatch = (event: 'contextMenus.onClicked' | 'commands.onCommand', told: unknown) =>
  officer.browser.inWorker(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => {
    chrome.${event}.dispatch(${JSON.stringify(told)}, tab)
  })`)

const pageThatOpens = () => officer.browser.context.waitForEvent('page')

/** Width and height of the only picture of a clip, px. */
async function sizeOfPicture(page: Page): Promise<readonly number[]> {
  const picture = page.locator('.shots img')
  await picture.waitFor()
  return picture.evaluate(async (image: HTMLImageElement) => {
    await image.decode()
    return [image.naturalWidth, image.naturalHeight]
  })
}

const SCREEN = [1280, 800]

test.each`
  menu           | told                                                                 | field             | value                                          | size
  ${'page'}      | ${{}}                                                                | ${'title'}        | ${'Pelatihan literasi digital bagi perempuan'} | ${SCREEN}
  ${'selection'} | ${{ selectionText: '45 peserta perempuan' }}                         | ${'text'}         | ${'45 peserta perempuan'}                      | ${SCREEN}
  ${'link'}      | ${{ linkUrl: 'https://www.instagram.com/p/DHFxIjTktaH/?igsh=MWQ=' }} | ${'canonicalUrl'} | ${'https://www.instagram.com/p/DHFxIjTktaH/'}  | ${SCREEN}
  ${'image'}     | ${{ srcUrl: 'https://lain.id/tidak-ada.png' }}                       | ${'title'}        | ${'Pelatihan literasi digital bagi perempuan'} | ${SCREEN}
`('menu konteks $menu mengisi $field, dengan gambar yang terlihat', async ({ menu, told, field, value, size }) => {
  const tab = await grantedTab(`${sheet.origin}/berita`)
  const opening = pageThatOpens()
  await dispatch('contextMenus.onClicked', { menuItemId: menu, ...told })
  const page = await opening
  expect(await sizeOfPicture(page)).toEqual(size)
  await page.locator('.post summary').click()
  expect(await page.locator(`#${field}`).inputValue()).toBe(value)
  await tab.close()
})

test('menu konteks pada gambar: gambar itu saja yang diambil, dan halamannya seperti semula', async () => {
  const tab = await grantedTab(pages.url('images'))
  const before = await tab.evaluate(() => document.documentElement.outerHTML)
  const opening = pageThatOpens()
  await dispatch('contextMenus.onClicked', { menuItemId: 'image', srcUrl: new URL('/red.png', tab.url()).href })
  expect(await sizeOfPicture(await opening)).toEqual([400, 300])
  await tab.waitForFunction((html) => document.documentElement.outerHTML === html, before)
  await tab.close()
})

test('pintasan seluruh halaman, ditekan dua kali: satu klip, dan halamannya seperti semula', async () => {
  const tab = await grantedTab(pages.url('plain'))
  const before = await tab.evaluate(() => document.documentElement.outerHTML)
  const kept = await officer.draftsKept()
  await tab.bringToFront()
  const opening = pageThatOpens()
  await Promise.all([dispatch('commands.onCommand', 'clip-page'), dispatch('commands.onCommand', 'clip-page')])
  expect(await sizeOfPicture(await opening)).toEqual([1280, 3000])
  await tab.waitForFunction((html) => document.documentElement.outerHTML === html, before)
  expect(await officer.draftsKept()).toBe(kept + 1)
  const queue = await officer.browser.openPage('queue.html')
  await queue.getByRole('heading', { name: 'Belum disimpan' }).waitFor()
  expect(await queue.getByRole('button', { name: /^Buang: / }).count()).toBe(kept + 1)
  await tab.close()
})

test('pintasan sebagian: yang dipilih menjadi gambar klip; Esc tidak meninggalkan apa pun', async () => {
  const tab = await grantedTab(pages.url('plain'))
  const kept = await officer.draftsKept()
  await tab.bringToFront()
  const choosing = () => tab.waitForFunction(() => document.documentElement.lastElementChild?.matches('div'))
  await dispatch('commands.onCommand', 'clip-area')
  await choosing()
  await tab.keyboard.press('Escape')
  await tab.waitForFunction(() => document.documentElement.lastElementChild?.matches('body'))
  await dispatch('commands.onCommand', 'clip-area')
  await choosing()
  const opening = pageThatOpens()
  await tab.keyboard.press('Enter')
  expect(await sizeOfPicture(await opening)).toEqual([640, 400])
  expect(await officer.draftsKept()).toBe(kept + 1)
  await tab.close()
})

test('isian yang sama di dua tab, disimpan berbeda: keduanya menjadi klip, tidak ada yang hilang', async () => {
  const tab = await grantedTab(`${sheet.origin}/berita`)
  const opening = pageThatOpens()
  await dispatch('contextMenus.onClicked', { menuItemId: 'page' })
  const first = await opening
  const second = await officer.browser.context.newPage()
  await second.goto(first.url())
  for (const page of [first, second]) await page.locator('.shots img').waitFor()
  for (const [page, title] of [
    [first, 'Dari tab pertama'],
    [second, 'Dari tab kedua'],
  ] as const) {
    await page.locator('#title').fill(title)
    await page.locator('#step').selectOption('2.3')
    await page.locator('.clip-save button').click()
    await page.getByRole('heading', { name: 'Tersimpan' }).waitFor()
    await page.getByText(title).waitFor()
  }
  const queue = await officer.browser.openPage('queue.html')
  await queue.getByRole('heading', { name: 'Dari tab kedua' }).waitFor()
  expect(await queue.getByText('Dari tab').allInnerTexts()).toEqual(['Dari tab kedua', 'Dari tab pertama'])
  await tab.close()
})

test('pintasan antrean membuka antrean', async () => {
  const opening = pageThatOpens()
  await dispatch('commands.onCommand', 'open-queue')
  const page = await opening
  await page.getByRole('heading', { name: 'Antrean klip' }).waitFor()
})

test('pintasan saat disk penuh: antrean terbuka dan mengatakannya', async () => {
  // Chromium remembers for a while how much room there was.
  await officer.restart()
  const options = await officer.browser.openPage('options.html')
  const session = await options.context().newCDPSession(options)
  const origin = `chrome-extension://${officer.browser.id}`
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  const tab = await grantedTab(pages.url('plain'))
  await tab.bringToFront()
  const opening = pageThatOpens()
  await dispatch('commands.onCommand', 'clip-page')
  const page = await opening
  await page.getByText('Klip tidak dapat dibuat karena ruang penyimpanan peramban penuh').waitFor()
})
