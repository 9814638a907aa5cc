import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Download, FrameLocator, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildPage } from '../../../local-sheets/server/build-page.ts'
import { type RunningServer, startServer } from '../../../local-sheets/server/server.ts'
import { parseClipFile } from '../../../shared/protocol/clip-file.ts'
import { type EvidenceSession, openEvidenceSession } from '../evidence-session.ts'
import { violations } from '../sheets-page/accessible.ts'
import { cellOn, chooseOn } from '../sheets-page/open-page.ts'
import { builtExtension, type Officer, officerAt } from './officer.ts'
import { StandInSheet } from './stand-in-sheet.ts'

let built: string
let officer: Officer
/** Serves the page that is clipped. */
let site: StandInSheet
/** A spreadsheet that is no web app. */
let office: EvidenceSession
let pageFolder: string
let server: RunningServer

beforeAll(async () => {
  pageFolder = await mkdtemp(join(tmpdir(), 'lembar-'))
  ;[built, site, office] = await Promise.all([builtExtension(), StandInSheet.start(), openEvidenceSession()])
  await buildPage(pageFolder)
  const onError = (error: unknown) => {
    throw error
  }
  server = await startServer({ session: office.session, pageFolder, port: 0, onError })
  officer = await officerAt(built)
})
afterAll(async () => {
  await officer.leave()
  await server.close()
  await Promise.all([office.close(), site.stop(), rm(pageFolder, { recursive: true })])
})

async function downloaded(page: Page, button: Locator): Promise<{ readonly file: Download; readonly text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), button.press('Enter')])
  return { file, text: await readFile(await file.path(), 'utf8') }
}

async function isFitForAll(page: Page, panel: FrameLocator): Promise<void> {
  const overflow = await panel.locator('body').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
  expect(overflow).toBe(0)
  for (const frame of page.frames().slice(1)) expect(await violations(frame)).toEqual([])
}

test('tanpa aplikasi web, dari berkas sambungan sampai baris: hash berkasnya sama, perangkatnya diterima dengan sidik', async () => {
  const { browser } = officer
  const sheet = await browser.context.newPage()
  await sheet.goto(server.address)
  const panel = sheet.frameLocator('iframe')
  await chooseOn(sheet, 'PUG', 'Perangkat')
  const connection = await downloaded(sheet, panel.getByRole('button', { name: 'Unduh berkas sambungan' }))
  expect(connection.file.suggestedFilename()).toMatch(/\.sambungan\.json$/)
  await panel.getByText('Berkas sambungan dibuat.').waitFor()
  await isFitForAll(sheet, panel)

  const options = await browser.openPage('options.html')
  await options.getByText('Sambungkan tanpa aplikasi web').press('Enter')
  await options.locator('#file-officer').fill('Rina Kartika')
  await options.locator('#file-deviceName').fill('Chrome di laptop Rina')
  await options.locator('#connection-file').setInputFiles(await connection.file.path())
  await options.getByRole('button', { name: 'Buka berkas sambungan' }).press('Enter')
  await options.getByText(/disambungkan lewat berkas/).waitFor()
  const fingerprint = (await options.locator('.fingerprint').textContent()) ?? ''
  expect(fingerprint).toMatch(/^[0-9A-F]{4}( [0-9A-F]{4}){3}$/)
  expect(await violations(options)).toEqual([])

  const tab = await browser.context.newPage()
  await tab.goto(`${site.origin}/berita`)
  const popup = await officer.clip(tab)
  await popup.until(`document.body.innerText.includes('tidak terkirim sendiri')`)
  await popup.close()
  const queue = await browser.openPage('queue.html')
  await queue.getByRole('heading', { name: 'Dibawa sebagai berkas (1)' }).waitFor()
  expect(await violations(queue)).toEqual([])
  expect(await browser.badge()).toBe('1')
  expect(await browser.inWorker('chrome.alarms.getAll().then(({ length }) => length)')).toBe(0)
  expect(await browser.inWorker('chrome.permissions.getAll().then(({ origins }) => origins)')).toEqual([])
  const clips = await downloaded(queue, queue.getByRole('button', { name: /Simpan semua sebagai berkas klip/ }))
  await queue.getByRole('heading', { name: 'Sudah dalam berkas klip (1)' }).waitFor()
  expect(await browser.badge()).toBe('1')

  await sheet.bringToFront()
  await chooseOn(sheet, 'PUG', 'Tambah Bukti')
  await panel.getByLabel('Langkah').waitFor()
  await panel.getByLabel('Berkas klip').first().check()
  await panel
    .getByLabel('Berkas klip')
    .last()
    .setInputFiles(await clips.file.path())
  await panel.getByRole('button', { name: 'Simpan ke Bukti Dukung' }).press('Enter')
  const newcomer = panel.getByRole('region', { name: 'Perangkat baru: Chrome di laptop Rina (Rina Kartika)' })
  await newcomer.getByText(fingerprint).waitFor()
  await isFitForAll(sheet, panel)
  await newcomer.getByRole('button', { name: 'Tolak' }).press('Enter')
  await panel.getByText('0 dari 1 tersimpan, 1 ditolak.').waitFor()
  expect(office.session.drive.all()).toEqual([])

  await panel
    .getByLabel('Berkas klip')
    .last()
    .setInputFiles(await clips.file.path())
  await panel.getByRole('button', { name: 'Simpan ke Bukti Dukung' }).press('Enter')
  await newcomer.getByRole('button', { name: 'Sidik sama, terima 1 klip' }).press('Enter')
  await panel.getByText('1 dari 1 tersimpan.').waitFor()
  await sheet.getByRole('tab', { name: 'Bukti Dukung' }).click()
  await cellOn(sheet, 'C2').getByText('Pelatihan literasi digital bagi perempuan').waitFor()

  const carried = parseClipFile(clips.text)
  if ('problem' in carried) throw new Error(carried.problem)
  const sent = Buffer.from(carried.requests[0]?.files?.[0] ?? '', 'base64')
  const kept = office.session.drive.all().find(({ contentType }) => contentType?.startsWith('image/'))
  if (kept === undefined) throw new Error('no picture in Drive')
  const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
  expect(hash(office.session.drive.bytes(kept))).toBe(hash(sent))

  await queue.getByRole('button', { name: /^Sudah masuk/ }).press('Enter')
  await queue.getByRole('button', { name: 'Ya, sudah tampak' }).press('Enter')
  await queue.getByText('Sudah masuk ke spreadsheet menurut Anda.').waitFor()
  expect(await browser.badge()).toBe('')
})
