import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { until } from './extension-browser.ts'
import type { Officer } from './officer.ts'
import { type OfficerScene, openOfficerScene } from './officer-scene.ts'
import type { Pages } from './pages.ts'
import type { StandInSheet } from './stand-in-sheet.ts'

let scene: OfficerScene
let officer: Officer
let sheet: StandInSheet
let pages: Pages

beforeAll(async () => {
  scene = await openOfficerScene()
  ;({ officer, sheet, pages } = scene)
})
afterAll(() => scene?.close())

async function tabAt(url: string): Promise<Page> {
  const tab = await officer.browser.context.newPage()
  await tab.goto(url)
  return tab
}

/** An expression that writes into a field of the popup. */
const typing = (field: string, value: string) => `{
  const field = document.querySelector('#${field}')
  field.value = ${JSON.stringify(value)}
  field.dispatchEvent(new Event('input', { bubbles: true }))
}`

const pressing = (label: string) =>
  `[...document.querySelectorAll('button')].find(({ textContent }) => textContent === ${JSON.stringify(label)}).click()`

test('popup tertutup tak sengaja: yang diketik ada lagi di halaman yang sama, tidak di halaman lain', async () => {
  const tab = await tabAt(`${sheet.origin}/berita`)
  const popup = await officer.beginClip(tab)
  await popup.run(typing('note', 'Dihadiri camat'))
  await until(async () => (await officer.draftsKept()) > 0)
  await popup.close()
  const elsewhere = await officer.beginClip(await tabAt(`${sheet.origin}/lain`))
  expect(await elsewhere.run(`document.querySelector('#note').value`)).toBe('')
  await elsewhere.close()
  const again = await officer.beginClip(tab)
  expect(await again.run(`document.querySelector('#note').value`)).toBe('Dihadiri camat')
  expect(await again.run(`document.querySelectorAll('.shots img').length`)).toBe(1)
  expect(await again.run('document.body.innerText')).toContain('Melanjutkan isian yang belum disimpan.')
  // The picture that nobody asked for makes room for the next one, as it did before.
  await again.run(pressing('Yang terlihat'))
  await again.until(`document.querySelector('.pictures[aria-busy=true]')`)
  await again.until(`document.querySelector('.pictures[aria-busy=false]') && document.querySelector('.shots img')`)
  expect(await again.run(`document.querySelectorAll('.shots img').length`)).toBe(1)
  await again.run(pressing('Mulai baru…'))
  await again.until(`document.querySelector('.confirm')`)
  await again.run(pressing('Ya, buang'))
  await again.until(`document.querySelector('#note').value === '' && document.querySelector('.shots img')?.complete`)
  await again.close()
  expect(await officer.draftsKept()).toBe(0)
})

test('popup yang dibuka lalu ditutup tanpa diisi tidak meninggalkan apa pun', async () => {
  const popup = await officer.beginClip(await tabAt(`${sheet.origin}/berita`))
  await popup.close()
  expect(await officer.draftsKept()).toBe(0)
})

test.each(['popup', 'halaman'])(
  'seluruh halaman: sisa waktu terlihat di popup dan di tombol; Esc di %s membatalkan dan isian kembali',
  async (place) => {
    const tab = await tabAt(pages.url('tallest'))
    const before = await tab.evaluate(() => document.documentElement.outerHTML)
    const popup = await officer.beginClip(tab)
    await popup.run(typing('title', 'Halaman panjang'))
    await popup.run(pressing('Seluruh halaman'))
    await popup.until(`/^[1-9] dari 38 layar, kira-kira 1\\d detik lagi/m.test(document.body.innerText)`)
    expect(await officer.browser.badge()).toMatch(/^1\d$/)
    await (place === 'popup' ? popup.press('Escape') : tab.keyboard.press('Escape'))
    await popup.until(`document.querySelector('#title')?.value === 'Halaman panjang'`)
    expect(await popup.until(`document.querySelector('.shots img')?.complete`)).toBe(true)
    await tab.waitForFunction((html) => document.documentElement.outerHTML === html, before)
    expect(await officer.browser.badge()).toBe('')
    await popup.close()
    await tab.close()
  },
)

test('kiriman yang tinggi: sejauh mana terlihat di popup, lalu kirimannya utuh', async () => {
  const tab = await tabAt(pages.url('feed'))
  const popup = await officer.beginClip(tab)
  await popup.run(pressing('Kiriman'))
  await popup.until(`/^\\d dari 3 layar/m.test(document.body.innerText)`)
  await popup.until(`document.querySelector('.shots img')?.naturalHeight === 1900`)
  expect(await popup.run(`document.querySelectorAll('.shots img').length`)).toBe(1)
  await popup.close()
})

test('halaman yang tak kunjung selesai dimuat dibaca dan diambil seadanya', async () => {
  const tab = await officer.browser.context.newPage()
  await tab.goto(pages.url('endless'), { waitUntil: 'commit' })
  const popup = await officer.beginClip(tab)
  expect(await popup.until(`document.querySelector('#title')?.value`)).toBe('Rapat PUG')
  expect(await popup.run('document.body.innerText')).not.toContain('tidak dapat dibaca')
  await popup.close()
  await tab.close()
})

test('popup yang dibuka saat halaman sedang diambil menunjukkannya, dan "Batalkan" menghentikannya', async () => {
  const tab = await tabAt(pages.url('tallest'))
  const popup = await officer.beginClip(tab)
  await popup.run(pressing('Seluruh halaman'))
  await popup.until(`document.querySelector('.capturing')`)
  await popup.close()
  const again = await officer.browser.pressButton(tab)
  await again.until(`/ dari 38 layar/.test(document.body?.innerText)`)
  await again.run(pressing('Batalkan (Esc)'))
  await again.until(`document.querySelector('.shots img')?.complete`)
  await again.close()
})

test('hanya dengan papan ketik: dari popup sampai tersimpan', async () => {
  const tab = await tabAt(`${sheet.origin}/keyboard`)
  const popup = await officer.beginClip(tab)
  const seen: string[] = []
  for (let presses = 0; presses < 40; presses++) {
    await popup.press('Tab')
    const place = String(
      await popup.run(`document.activeElement.id || document.activeElement.textContent.trim().slice(0, 30)`),
    )
    seen.push(place)
    if (place === 'note') for (const letter of 'hadir') await popup.press(letter)
    if (place === 'Simpan bukti') break
  }
  expect(seen).toEqual(expect.arrayContaining(['Sunting', 'Seluruh halaman', 'title', 'step', 'note', 'Simpan bukti']))
  await popup.press('Enter')
  await popup.until(`document.body.innerText.includes('Terkirim')`)
  expect(await popup.run(`document.activeElement.textContent`)).toBe('Tersimpan')
  await popup.close()
  expect([...sheet.clips.values()].map(({ record }) => record.note)).toContain('hadir')
})

test('antrean kosong: pekerja latar tidak memasang alarm apa pun', async () => {
  await until(
    async () => (await officer.browser.inWorker<number>('chrome.alarms.getAll().then((all) => all.length)')) === 0,
  )
})
