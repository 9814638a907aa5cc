import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseClipFile } from '../../../shared/protocol/clip-file.ts'
import { builtExtension, type Officer, officerAt } from './officer.ts'
import { CODE, StandInSheet } from './stand-in-sheet.ts'

let officer: Officer
let sheet: StandInSheet

beforeAll(async () => {
  sheet = await StandInSheet.start()
  officer = await pairedOfficer('id')
})
afterAll(async () => {
  await officer.leave()
  await sheet.stop()
})

async function pairedOfficer(language: 'id' | 'en'): Promise<Officer> {
  const paired = await officerAt(await builtExtension(), language)
  await paired.pair(`${sheet.address}#kode=${CODE}`)
  return paired
}

async function newsOf({ browser }: Officer): Promise<Page> {
  const tab = await browser.context.newPage()
  await tab.goto(`${sheet.origin}/berita`)
  return tab
}

test('in an English browser all is English: popup, queue, settings', async () => {
  const visitor = await pairedOfficer('en')
  const popup = await visitor.clip(await newsOf(visitor))
  await popup.until(`document.body.innerText.includes('Sent to the spreadsheet.')`)
  expect(await popup.run('document.documentElement.lang')).toBe('en')
  const queue = await visitor.browser.openPage('queue.html')
  await queue.getByRole('heading', { name: 'Sent (1)' }).waitFor()
  const options = await visitor.browser.openPage('options.html')
  await options.getByRole('heading', { name: 'Connected spreadsheets' }).waitFor()
  await visitor.leave()
})

test('klip yang tidak terkirim disimpan sebagai berkas klip, yang dapat dibaca sidebar', async () => {
  sheet.trouble('down', 'down')
  const popup = await officer.clip(await newsOf(officer))
  await popup.until(`document.body.innerText.includes('Menunggu dikirim')`)
  await popup.close()
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
  await queue.getByRole('button', { name: 'Kirim semua sekarang' }).click()
  await queue.getByText('Terkirim ke spreadsheet.').waitFor()
})

test('disk penuh: dikatakan, tidak ada yang hilang, dan tersimpan setelah ada ruang', async () => {
  sheet.forgetClips()
  // Chromium remembers for a while how much room there was.
  await officer.restart()
  const options = await officer.browser.openPage('options.html')
  const session = await officer.browser.context.newCDPSession(options)
  const origin = `chrome-extension://${officer.browser.id}`
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  const popup = await officer.beginClip(await newsOf(officer))
  const saidFull = `document.querySelector('.notice.bad')?.innerText.includes('Ruang penyimpanan peramban penuh')`
  // The worker can take no picture into a draft that cannot be stored.
  await popup.run(
    `[...document.querySelectorAll('button')].find((each) => each.innerText === 'Seluruh halaman').click()`,
  )
  await popup.until(saidFull)
  await popup.run(`[...document.querySelectorAll('button')].find((each) => each.innerText === 'Yang terlihat').click()`)
  await popup.until(`!document.querySelector('.notice.bad') && document.querySelector('.pictures[aria-busy=false]')`)
  await popup.run(`document.querySelector('.clip-save button').click()`)
  await popup.until(saidFull)
  expect(await popup.run(`document.querySelector('#title').value`)).toBe('Pelatihan literasi digital bagi perempuan')
  expect(sheet.clips.size).toBe(0)
  await session.send('Storage.overrideQuotaForOrigin', { origin })
  await popup.run(`document.querySelector('.notice.bad button').click()`)
  await popup.until(`document.body.innerText.includes('Terkirim')`)
  expect(sheet.committed).toHaveLength(1)
})
