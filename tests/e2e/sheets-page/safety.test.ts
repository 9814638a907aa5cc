import { createServer } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { violations } from './accessible.ts'
import { type Stand, stand } from './open-page.ts'

let at: Stand
beforeAll(async () => {
  at = await stand()
})
afterAll(() => at.close())

test('HTML di dalam sel tetap teks', async () => {
  const { page, cell } = await at.open()
  expect(await cell('A7').textContent()).toBe(`<img src=x onerror="document.title='celaka'">`)
  expect(await page.locator('img').count()).toBe(0)
  expect(await page.title()).toBe('Data PUG 2025.xlsx · PUG Lembar Lokal')
})

test('halaman situs lain tidak dapat mengubah buku kerja', async () => {
  const { page, session, address } = await at.open()
  const elsewhere = createServer((_, response) => response.end('<!doctype html><title>situs lain</title>'))
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
  const bound = elsewhere.address()
  const port = typeof bound === 'object' ? bound?.port : undefined
  await page.goto(`http://127.0.0.1:${port}/`)
  const outcome = await page.evaluate(async (target) => {
    const body = JSON.stringify({ sheetId: 1, row: 5, column: 3, input: 'diretas' })
    const request = { method: 'POST', mode: 'no-cors', headers: { 'content-type': 'text/plain' }, body } as const
    return fetch(target, request).then(
      () => 'answered',
      () => 'refused',
    )
  }, `${address}api/edit`)
  expect(outcome).toBe('refused')
  expect(session.inputAt(1, 5, 3)).toBe('85')
  elsewhere.close()
})

test('axe: halaman', async () => {
  const { page } = await at.open()
  expect(await violations(page)).toEqual([])
})

test('axe: menu terbuka', async () => {
  const { page, choose } = await at.open()
  await choose('PUG', 'Lainnya')
  expect(await violations(page)).toEqual([])
})

test('axe: bilah sisi, pesan dan galat', async () => {
  const { page, choose, panel } = await at.open()
  await choose('PUG', 'Buka panel')
  await panel()
  await choose('PUG', 'Hitung Indikator PUG')
  await choose('PUG', 'Lainnya', 'Skrip yang gagal')
  await page.getByRole('alert').getByText('Exception').waitFor()
  expect(await violations(page)).toEqual([])
})

test('axe: pertanyaan terbuka', async () => {
  const { page, choose } = await at.open()
  await choose('PUG', 'Tanya nama…')
  await page.getByRole('dialog').waitFor()
  expect(await violations(page)).toEqual([])
})

test('axe: sel sedang diubah, 50.000 baris', async () => {
  const { page, cell } = await at.open()
  await page.getByRole('tab', { name: 'Anggaran' }).click()
  await cell('B2').dblclick()
  await page.locator('.editor').waitFor()
  expect(await violations(page)).toEqual([])
})
