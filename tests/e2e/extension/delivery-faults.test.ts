import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { until } from './extension-browser.ts'
import { builtExtension, type Officer, officerAt } from './officer.ts'
import { CODE, StandInSheet } from './stand-in-sheet.ts'

let built: Awaited<ReturnType<typeof builtExtension>>
let officer: Officer
let sheet: StandInSheet
let tab: Page

beforeAll(async () => {
  built = await builtExtension()
})
afterAll(() => built.discard())
beforeEach(async () => {
  sheet = await StandInSheet.start()
  officer = await officerAt(built.folder)
  await officer.pair(`${sheet.address}#kode=${CODE}`)
  tab = await officer.browser.context.newPage()
  await tab.goto(`${sheet.origin}/berita`)
})
afterEach(async () => {
  await officer.leave()
  await sheet.stop()
})

/** Sends what waits, as the officer does who does not want to wait for the alarm. */
async function sendNow(): Promise<Page> {
  const queue = await officer.browser.openPage('queue.html')
  await queue.getByRole('button', { name: 'Kirim semua sekarang' }).click()
  return queue
}

/** The clips of the browser, by where they are. */
async function statesIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve, reject) => {
        const opening = indexedDB.open('pug')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const reading = opening.result.transaction('clips').objectStore('clips').getAll()
          reading.onsuccess = () => {
            opening.result.close()
            resolve(reading.result.map(({ delivery }: { delivery: { kind: string } }) => delivery.kind))
          }
        }
      }),
  )
}

/** So many waiting clips more, as if the officer had made them without a network. */
async function multiply(page: Page, count: number): Promise<void> {
  await page.evaluate(
    (wanted) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('pug')
        opening.onsuccess = () => {
          const change = opening.result.transaction(['clips', 'pictures'], 'readwrite')
          const [clips, pictures] = [change.objectStore('clips'), change.objectStore('pictures')]
          const reading = clips.getAll()
          reading.onsuccess = () => {
            const [clip] = reading.result
            const finding = pictures.get([clip.id, 0])
            finding.onsuccess = () => {
              for (let number = 0; number < wanted; number++) {
                const id = crypto.randomUUID()
                const record = { ...clip.record, id }
                const delivery = { kind: 'waiting', tries: 0, notBefore: 0, inDoubt: false, code: null }
                clips.add({ ...clip, id, record, payload: JSON.stringify(record), delivery })
                pictures.add({ ...finding.result, clip: id })
              }
            }
          }
          change.oncomplete = () => {
            opening.result.close()
            resolve()
          }
          change.onerror = () => reject(change.error)
        }
      }),
    count,
  )
}

test('spreadsheet mati: klip aman, terkirim setelah hidup, tepat satu kali', async () => {
  sheet.trouble('down', 'down')
  const popup = await officer.clip(tab)
  await popup.until(`document.body.innerText.includes('Menunggu dikirim')`)
  expect(sheet.clips.size).toBe(0)
  const queue = await sendNow()
  await queue.getByText('Terkirim ke spreadsheet.').waitFor()
  expect(sheet.committed).toHaveLength(1)
})

test('jawaban hilang di jalan: ditanyakan dahulu, tidak dikirim dua kali', async () => {
  sheet.trouble('lostAnswer')
  const popup = await officer.clip(tab)
  await popup.until(`document.body.innerText.includes('Terkirim')`)
  expect(sheet.committed).toHaveLength(1)
  expect(sheet.requests.at(-1)).toBe('status')
})

test('jawaban berupa halaman HTML: menunggu, lalu terkirim tepat satu kali', async () => {
  sheet.trouble('html')
  const popup = await officer.clip(tab)
  await popup.until(`document.body.innerText.includes('Menunggu dikirim')`)
  const queue = await sendNow()
  await queue.getByText('Terkirim ke spreadsheet.').waitFor()
  expect(sheet.committed).toHaveLength(1)
})

test('pekerja latar dimatikan saat mengirim: klip ada tepat satu kali', async () => {
  let release: () => void = () => undefined
  sheet.hold = new Promise((resolve) => {
    release = resolve
  })
  await officer.clip(tab)
  await until(async () => sheet.clips.size === 1)
  await officer.browser.killWorker()
  release()
  const queue = await officer.browser.openPage('queue.html')
  expect(await statesIn(queue)).toEqual(['sending'])
  await queue.getByRole('button', { name: 'Kirim semua sekarang' }).click()
  await queue.getByText('Terkirim ke spreadsheet.').waitFor()
  expect(sheet.committed).toHaveLength(1)
})

test('peramban dimulai ulang dengan 200 klip menunggu: semua terkirim sendiri, masing-masing satu kali', async () => {
  sheet.trouble(...Array<'down'>(4).fill('down'))
  const popup = await officer.clip(tab)
  await popup.until(`document.body.innerText.includes('Menunggu dikirim')`)
  await multiply(await officer.browser.openPage('options.html'), 199)
  sheet.trouble()
  await officer.restart()
  // The first clip has failed before: its alarm brings it, half a minute later than the others.
  await until(async () => sheet.clips.size === 200, 150_000)
  const queue = await officer.browser.openPage('queue.html')
  await queue.getByRole('heading', { name: 'Terkirim (200)' }).waitFor()
  expect(sheet.committed).toHaveLength(200)
}, 180_000)
