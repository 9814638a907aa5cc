import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { parseClipFile } from '../../../shared/protocol/clip-file.ts'
import { builtExtension, type Officer, officerAt } from './officer.ts'
import { CODE, StandInSheet } from './stand-in-sheet.ts'

let built: Awaited<ReturnType<typeof builtExtension>>
let officer: Officer
let sheet: StandInSheet
let tab: Page

beforeAll(async () => {
  built = await builtExtension()
  return built.discard
})

async function begin(language: 'id' | 'en'): Promise<void> {
  officer = await officerAt(built.folder, language)
  await officer.pair(`${sheet.address}#kode=${CODE}`)
  tab = await officer.browser.context.newPage()
  await tab.goto(`${sheet.origin}/berita`)
}

beforeEach(async () => {
  sheet = await StandInSheet.start()
})
afterEach(async () => {
  await officer.leave()
  await sheet.stop()
})

test('in an English browser all is English: popup, queue, settings', async () => {
  await begin('en')
  const popup = await officer.clip(tab)
  await popup.until(`document.body.innerText.includes('Sent to the spreadsheet.')`)
  expect(await popup.run('document.documentElement.lang')).toBe('en')
  const queue = await officer.browser.openPage('queue.html')
  await queue.getByRole('heading', { name: 'Sent (1)' }).waitFor()
  const options = await officer.browser.openPage('options.html')
  await options.getByRole('heading', { name: 'Connected spreadsheets' }).waitFor()
})

test('klip yang tidak terkirim disimpan sebagai berkas klip, yang dapat dibaca sidebar', async () => {
  await begin('id')
  sheet.trouble('down', 'down')
  const popup = await officer.clip(tab)
  await popup.until(`document.body.innerText.includes('Menunggu dikirim')`)
  const queue = await officer.browser.openPage('queue.html')
  const downloading = queue.waitForEvent('download')
  await queue.getByRole('button', { name: 'Simpan berkas klip' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(
    /^\d{4}-\d\d-\d\d Pelatihan literasi digital bagi perempuan\.klip\.json$/,
  )
  const file = parseClipFile(await readFile(await download.path(), 'utf8'))
  if ('problem' in file) throw new Error(file.problem)
  expect(file.requests.map(({ kind, payload, files }) => [kind, JSON.parse(payload).title, files?.length])).toEqual([
    ['clip', 'Pelatihan literasi digital bagi perempuan', 1],
  ])
})

test.each`
  menu           | field             | pointed
  ${'selection'} | ${'text'}         | ${{ selectionText: '45 peserta perempuan' }}
  ${'link'}      | ${'canonicalUrl'} | ${{ linkUrl: 'https://bengkayangkab.go.id/berita/1' }}
`('menu konteks pada $menu: yang ditunjuk mengisi $field, dengan gambar halaman', async ({ menu, field, pointed }) => {
  await begin('id')
  // The press of the button grants the tab, as the menu's own click would.
  const popup = await officer.beginClip(tab)
  await popup.close()
  const opening = officer.browser.context.waitForEvent('page')
  await officer.browser.inWorker(`chrome.tabs.query({ url: '${sheet.origin}/*' }).then(([tab]) =>
    chrome.contextMenus.onClicked.dispatch(${JSON.stringify({ menuItemId: menu, ...pointed })}, tab))`)
  const page = await opening
  await page.locator('.shots img').waitFor()
  await page.locator('.post summary').click()
  expect(await page.locator(`#${field}`).inputValue()).toBe(Object.values(pointed)[0])
})

test('disk penuh: dikatakan, tidak ada yang hilang, dan tersimpan setelah ada ruang', async () => {
  await begin('id')
  // Chromium remembers for a while how much room there was.
  await officer.restart()
  const options = await officer.browser.openPage('options.html')
  const session = await officer.browser.context.newCDPSession(options)
  const origin = `chrome-extension://${officer.browser.id}`
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  const full = await officer.browser.context.newPage()
  await full.goto(`${sheet.origin}/berita`)
  const popup = await officer.beginClip(full)
  await popup.run(`document.querySelector('.clip-save button').click()`)
  await popup.until(`document.body.innerText.includes('Ruang penyimpanan peramban penuh')`)
  expect(await popup.run(`document.querySelector('#title').value`)).toBe('Pelatihan literasi digital bagi perempuan')
  expect(sheet.clips.size).toBe(0)
  await session.send('Storage.overrideQuotaForOrigin', { origin })
  await popup.run(`document.querySelector('.notice.bad button').click()`)
  await popup.until(`document.body.innerText.includes('Terkirim')`)
  expect(sheet.committed).toHaveLength(1)
})
