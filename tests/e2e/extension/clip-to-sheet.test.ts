import { createHash } from 'node:crypto'
import axe from 'axe-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { BUILT_ADD_ON } from '../../../local-sheets/runtime/bundle.ts'
import { openWebAppOffice } from '../../local-sheets/web-app-office.ts'
import { recordOf } from '../../shared/evidence/clips.ts'
import { violations } from '../sheets-page/accessible.ts'
import { builtExtension, type Officer, officerAt } from './officer.ts'
import { StandInSheet } from './stand-in-sheet.ts'

let built: string
let officer: Officer
/** Serves the page that is clipped. */
let site: StandInSheet

beforeAll(async () => {
  built = await builtExtension()
  site = await StandInSheet.start()
  officer = await officerAt(built)
})
afterAll(async () => {
  await officer.leave()
  await site.stop()
})

/** What axe finds wrong in the popup, which is no page to Playwright. */
async function popupViolations(run: (expression: string) => Promise<unknown>): Promise<unknown> {
  await run(axe.source)
  return run(`axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`)
}

test('dari tombol sampai baris: klip ada di register, berkasnya utuh sampai ke byte', async () => {
  const office = await openWebAppOffice({ bundle: BUILT_ADD_ON, now: Date.now })
  const { browser } = officer
  const tab = await browser.context.newPage()
  await tab.goto(`${site.origin}/berita`)

  const unpaired = await browser.pressButton(tab)
  await unpaired.until(`document.querySelector('.invitation')`)
  expect(await popupViolations(unpaired.run)).toEqual([])
  await unpaired.close()

  const offered = await office.session.run({ functionName: 'offerPairing', args: [] })
  // What the script answers is looked at here, not trusted.
  const { code } = (offered.ok ? offered.result : null) as { code: string }
  const options = await officer.pair(`${office.url}#kode=${code}`)
  expect(await violations(options)).toEqual([])

  const popup = await officer.beginClip(tab)
  expect(await popupViolations(popup.run)).toEqual([])
  expect(await popup.run(`document.querySelector('#title').value`)).toBe('Pelatihan literasi digital bagi perempuan')
  expect(await popup.run(`document.querySelector('#step').value`)).toBe('2.3')
  expect(await popup.run(`document.querySelector('#indicator').value`)).toBe('manfaat-perempuan')
  await popup.run(`document.querySelector('.clip-save button').click()`)
  await popup.until(`document.body.innerText.includes('Terkirim')`)
  await popup.close()

  const [record, picture] = ['application/json', 'image/'].map((type) =>
    office.session.drive.all().find(({ contentType }) => contentType?.startsWith(type)),
  )
  expect(record ?? picture).toBeDefined()
  if (picture === undefined) throw new Error('no picture in Drive')
  const hash = createHash('sha256').update(office.session.drive.bytes(picture)).digest('hex')
  const register = office.session.summary().sheets.find(({ name }) => name === 'Bukti Dukung')
  const area = { row: 1, column: 1, rows: 2, columns: 40 }
  const { cells } = office.session.window({ sheetId: register?.id ?? -1, area })
  const texts = cells.map(({ text }) => text)
  expect(texts).toContain('Pelatihan literasi digital bagi perempuan')
  expect(texts.some((text) => text.includes(hash))).toBe(true)

  const queue = await browser.openPage('queue.html')
  await queue.getByText('Terkirim ke spreadsheet.').waitFor()
  expect(await violations(queue)).toEqual([])
})

test('kiriman yang sama: "Sudah diklip", sebelum disimpan', async () => {
  const tab = await officer.browser.context.newPage()
  await tab.goto(`${site.origin}/berita`)
  const popup = await officer.beginClip(tab)
  await popup.until(`document.body.innerText.includes('Sudah diklip')`)
  await popup.close()
})

test('kiriman yang ada di spreadsheet, tidak di peramban ini: "Sudah diklip", begitu spreadsheet memberitahukannya', async () => {
  const office = await openWebAppOffice({ bundle: BUILT_ADD_ON, now: Date.now })
  const ask = async (functionName: string, ...args: readonly unknown[]) => {
    const asked = await office.session.run({ functionName, args: [...args] })
    return asked.ok ? asked.result : null
  }
  const colleague = await officerAt(built)
  onTestFinished(() => colleague.leave())
  // What the script answers is looked at here, not trusted.
  const { code } = (await ask('offerPairing')) as { code: string }
  await colleague.pair(`${office.url}#kode=${code}`)
  const tab = await colleague.browser.context.newPage()
  await tab.goto(`${site.origin}/berita`)
  const record = recordOf({ canonicalUrl: `${site.origin}/berita`, link: `${site.origin}/berita`, files: [] })
  expect(await ask('addEvidence', JSON.stringify(record), [])).toMatchObject({ code: 'stored' })
  // What the sheet told when it was paired is some minutes old.
  await colleague.browser.inWorker(FORGET_NEWS)
  const popup = await colleague.beginClip(tab)
  await popup.until(`/Sudah diklip.*sudah ada di "Buku"/.test(document.body.innerText)`)
  expect(await popupViolations(popup.run)).toEqual([])
  await popup.close()
  const elsewhere = await colleague.browser.context.newPage()
  await elsewhere.goto(`${site.origin}/lain`)
  const other = await colleague.beginClip(elsewhere)
  expect(await other.run('document.body.innerText')).not.toContain('Sudah diklip')
  await other.close()
})

const FORGET_NEWS = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('pug')
  opening.onsuccess = () => {
    const change = opening.result.transaction('sheets', 'readwrite')
    const sheets = change.objectStore('sheets')
    const reading = sheets.getAll()
    reading.onsuccess = () => {
      for (const sheet of reading.result) sheets.put({ ...sheet, catalogAt: 1, clipped: [] })
    }
    change.oncomplete = () => {
      opening.result.close()
      resolve()
    }
    change.onerror = () => reject(change.error)
  }
})`

test('tanpa langkah dan judul tidak ada yang tersimpan, dan dikatakan mengapa', async () => {
  const tab = await officer.browser.context.newPage()
  await tab.goto(`${site.origin}/berita`)
  const popup = await officer.beginClip(tab)
  await popup.run(`{
    const title = document.querySelector('#title')
    title.value = ''
    title.dispatchEvent(new Event('input', { bubbles: true }))
  }`)
  await popup.run(`document.querySelector('.clip-save button').click()`)
  await popup.until(`document.body.innerText.includes('Judul masih kosong')`)
  expect(await popupViolations(popup.run)).toEqual([])
  await popup.close()
})

test('seluruh halaman diambil di latar, lalu isian berlanjut di tab sendiri', async () => {
  const tab = await officer.browser.context.newPage()
  await tab.goto(`${site.origin}/berita-panjang`)
  const popup = await officer.beginClip(tab)
  const opening = officer.browser.context.waitForEvent('page')
  await popup.run(
    `{ [...document.querySelectorAll('.ways button')].find(({ textContent }) => textContent === 'Seluruh halaman').click() }`,
  )
  const page = await opening
  await page.locator('.shots img').waitFor()
  expect(new URL(page.url()).pathname).toBe('/clip.html')
  expect(await page.locator('.shots li').count()).toBe(1)
  expect(await page.locator('#title').inputValue()).toBe('Pelatihan literasi digital bagi perempuan')
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Sunting gambar 1' }).click()
  await page.getByRole('heading', { name: 'Sunting gambar' }).waitFor()
  expect(await violations(page)).toEqual([])
})

test('tombolnya tidak pernah menyentuh halaman lain: tanpa izin situs sebelum dan sesudah terhubung', async () => {
  const page = await officer.browser.openPage('options.html')
  const origins = await page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve) => {
        const { permissions } = (
          globalThis as unknown as {
            chrome: { permissions: { getAll: (done: (all: { origins: readonly string[] }) => void) => void } }
          }
        ).chrome
        permissions.getAll(({ origins: all }) => resolve(all))
      }),
  )
  expect(origins).toEqual(['http://127.0.0.1/*'])
})
