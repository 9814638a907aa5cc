import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { until } from './extension-browser.ts'
import { builtExtension, type Officer, officerAt } from './officer.ts'
import { CODE, StandInSheet } from './stand-in-sheet.ts'

let officer: Officer
let sheet: StandInSheet
/** The page that is clipped. */
let tab: Page
/** A page of the extension, to look into what it stores. */
let options: Page

beforeAll(async () => {
  sheet = await StandInSheet.start()
  officer = await officerAt(await builtExtension())
  options = await officer.pair(`${sheet.address}#kode=${CODE}`)
  tab = await officer.browser.context.newPage()
  await tab.goto(`${sheet.origin}/berita`)
})
afterAll(async () => {
  await officer.leave()
  await sheet.stop()
})
// Each test begins with nothing clipped, here and there.
beforeEach(async () => {
  sheet.forgetClips()
  await options.evaluate(CLEAR_CLIPS)
})

const CLEAR_CLIPS = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('pug')
  opening.onsuccess = () => {
    const change = opening.result.transaction(['clips', 'pictures', 'drafts'], 'readwrite')
    for (const name of change.objectStoreNames) change.objectStore(name).clear()
    change.oncomplete = () => {
      opening.result.close()
      resolve()
    }
    change.onerror = () => reject(change.error)
  }
})`

/**
 * Lets the wait for the next try pass. Resolves to the clips that waited and to the ms in which the browser would have woken the
 * worker for them; null: not at all. Between two runs of the queue, so that none sets the alarm anew meanwhile.
 */
const PASS_THE_WAIT = `navigator.locks.request('queue', async () => {
  const alarm = await chrome.alarms.get('queue')
  const waiting = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('pug')
    opening.onsuccess = () => {
      const change = opening.result.transaction('clips', 'readwrite')
      const clips = change.objectStore('clips')
      const reading = clips.index('state').getAll('waiting')
      reading.onsuccess = () => {
        for (const clip of reading.result) clips.put({ ...clip, delivery: { ...clip.delivery, notBefore: 0 } })
      }
      change.oncomplete = () => {
        opening.result.close()
        resolve(reading.result.length)
      }
      change.onerror = () => reject(change.error)
    }
  })
  if (waiting > 0) await chrome.alarms.create('queue', { when: Date.now() })
  return { waiting, wakesIn: alarm === undefined ? null : alarm.scheduledTime - Date.now() }
})`

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
  await popup.close()
  expect(sheet.clips.size).toBe(0)
  const queue = await sendNow()
  await queue.getByText('Terkirim ke spreadsheet.').waitFor()
  expect(sheet.committed).toHaveLength(1)
})

test('jawaban hilang di jalan: ditanyakan dahulu, tidak dikirim dua kali', async () => {
  sheet.trouble('lostAnswer')
  const popup = await officer.clip(tab)
  await popup.until(`document.body.innerText.includes('Terkirim')`)
  await popup.close()
  expect(sheet.committed).toHaveLength(1)
  expect(sheet.requests.at(-1)).toBe('status')
})

test('jawaban berupa halaman HTML: menunggu, lalu terkirim tepat satu kali', async () => {
  sheet.trouble('html')
  const popup = await officer.clip(tab)
  await popup.until(`document.body.innerText.includes('Menunggu dikirim')`)
  await popup.close()
  const queue = await sendNow()
  await queue.getByText('Terkirim ke spreadsheet.').waitFor()
  expect(sheet.committed).toHaveLength(1)
})

test('pekerja latar dimatikan saat mengirim: klip ada tepat satu kali', async () => {
  let release: () => void = () => undefined
  sheet.hold = new Promise((resolve) => {
    release = resolve
  })
  const popup = await officer.clip(tab)
  await popup.close()
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
  await popup.close()
  await multiply(options, 199)
  sheet.trouble()
  await officer.restart()
  await until(async () => sheet.clips.size >= 199, 150_000)
  // The first clip has failed before: its alarm brings it, half a minute later than the others.
  const queue = await officer.browser.openPage('queue.html')
  const { waiting, wakesIn } = await queue.evaluate<{ waiting: number; wakesIn: number | null }>(PASS_THE_WAIT)
  expect(waiting === 0 || (wakesIn !== null && wakesIn <= 60_000)).toBe(true)
  await until(async () => sheet.clips.size === 200, 60_000)
  await queue.getByRole('heading', { name: 'Terkirim (200)' }).waitFor()
  expect(sheet.committed).toHaveLength(200)
}, 180_000)
