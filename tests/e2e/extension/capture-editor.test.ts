import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { violations } from '../sheets-page/accessible.ts'
import { type CaptureBrowser, openCaptureBrowser } from './capture-browser.ts'
import type { EditorResult } from './harness/entrypoints/editor/main.tsx'
import { isNear, look } from './pixels.ts'
import { plainPng } from './png.ts'

const WHITE = [255, 255, 255]
const BLACK = [0, 0, 0]
const SECRET = 'lokasi rahasia'

let chromium: CaptureBrowser

beforeAll(async () => {
  chromium = await openCaptureBrowser()
})

afterAll(() => chromium?.close())

beforeEach(() => chromium.openEditor())

type Boxes = Parameters<typeof globalThis.editorHarness.open>[1]

/** Opens the editor on white pictures of 800×400 px that say something beside their pixels. */
async function edit(count: number, boxes: Boxes = []): Promise<void> {
  const base64 = plainPng(800, 400, WHITE, SECRET).toString('base64')
  const files = Array.from({ length: count }, (_, index) => ({ name: `gambar-${index + 1}.png`, base64 }))
  await chromium.page.evaluate(([given, at]) => globalThis.editorHarness.open(given, at), [files, boxes] as const)
}

const button = (name: string) => chromium.page.getByRole('button', { name, exact: true })
const box = (name: RegExp) => chromium.page.getByRole('group', { name })

async function finish(): Promise<EditorResult> {
  await button('Pakai suntingan').click()
  await chromium.page.waitForFunction(() => globalThis.editorHarness.isDone())
  const result = await chromium.page.evaluate(() => globalThis.editorHarness.result())
  if (result === null || result === 'cancelled') throw new Error('nothing came back')
  return result
}

/** Drags from one point of the picture to another; px of the picture. */
async function drag(from: readonly [number, number], to: readonly [number, number]): Promise<void> {
  const shown = await chromium.page.locator('.picture').boundingBox()
  if (!shown) throw new Error('no picture is shown')
  const scale = shown.width / 800
  const { mouse } = chromium.page
  await mouse.move(shown.x + from[0] * scale, shown.y + from[1] * scale)
  await mouse.down()
  await mouse.move(shown.x + to[0] * scale, shown.y + to[1] * scale, { steps: 4 })
  await mouse.up()
}

const bytesOf = (dataUrl: string) => Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64')

test('a box drawn with the mouse is black in the pixels, and nothing beside the pixels is kept', async () => {
  await edit(1)
  await drag([200, 100], [400, 200])
  const result = await finish()
  const pixels = await look(chromium.page, result, 100, 300, 500)
  expect([100, 300, 500].map((x) => pixels.at(x, 150))).toEqual([WHITE, BLACK, WHITE])
  expect(pixels.runs(BLACK, 300)[0]).toBeGreaterThanOrEqual(100)
  expect(result).toMatchObject({ pictures: [{ width: 800, height: 400, editedFrom: 'picture-1', boxes: 1 }] })
  expect(bytesOf(result.pictures[0]?.dataUrl ?? '').includes(SECRET)).toBe(false)
})

test('what was not touched keeps its bytes', async () => {
  await edit(1)
  const { pictures } = await finish()
  expect(bytesOf(pictures[0]?.dataUrl ?? '')).toEqual(plainPng(800, 400, WHITE, SECRET))
})

test('keyboard alone: a box is added, moved, resized, undone, brought back and burnt', async () => {
  await edit(1)
  const { keyboard } = chromium.page
  await button('Tambah kotak').focus()
  await keyboard.press('Enter')
  await box(/^Kotak 1: 400 × 200 px, 200 dari kiri, 100 dari atas/).waitFor()
  for (const key of ['ArrowLeft', 'ArrowLeft', 'Shift+ArrowDown', 'Control+ArrowUp']) await keyboard.press(key)
  await box(/^Kotak 1: 400 × 216 px, 168 dari kiri, 99 dari atas/).waitFor()
  await keyboard.press('Control+z')
  await box(/^Kotak 1: 400 × 200 px, 200 dari kiri/).waitFor()
  await keyboard.press('Control+Shift+z')
  await box(/^Kotak 1: 400 × 216 px, 168 dari kiri/).waitFor()
  const pixels = await look(chromium.page, await finish(), 170)
  expect(pixels.runs(BLACK, 170)).toEqual([216])
})

test('Delete takes a box away, and its button in the list too', async () => {
  await edit(1)
  await button('Tambah kotak').click()
  await button('Tambah kotak').click()
  await button('Hapus kotak 2').click()
  await box(/^Kotak 1/).focus()
  await chromium.page.keyboard.press('Delete')
  expect(await box(/^Kotak/).count()).toBe(0)
  expect((await finish()).pictures.map(({ boxes: burnt }) => burnt)).toEqual([0])
})

test('suggested boxes are taken by Enter, by all at once, or not at all', async () => {
  const boxes = [0, 200, 400].map((x) => ({ x, y: 0, width: 100, height: 50 }))
  await edit(1, boxes)
  await chromium.page.getByRole('button', { name: /^Saran 1:/ }).focus()
  await chromium.page.keyboard.press('Enter')
  await button('Abaikan saran 1').click()
  await button('Terima semua saran (1)').click()
  const result = await finish()
  const pixels = await look(chromium.page, result, 50, 250, 450)
  expect([50, 250, 450].map((x) => pixels.at(x, 25))).toEqual([BLACK, WHITE, BLACK])
  expect(result.pictures.map(({ boxes: burnt }) => burnt)).toEqual([2])
})

test('a crop keeps what is in its frame, boxes included', async () => {
  await edit(1)
  await drag([100, 100], [300, 300])
  await button('Potong').click()
  await drag([200, 200], [600, 350])
  const { pictures } = await finish()
  expect(pictures[0]?.boxes).toBe(1)
  expect(pictures[0]?.width).toSatisfy((width: number) => Math.abs(width - 400) <= 2)
  const pixels = await look(chromium.page, { pictures }, 50, 300)
  expect(isNear(pixels.at(50, 50), BLACK) && isNear(pixels.at(50, 140), WHITE)).toBe(true)
  expect(pixels.runs(BLACK, 300)).toEqual([])
})

test('of several pictures each has its own edits; originals are kept only where the officer says so', async () => {
  await edit(2)
  await button('Gambar 2').click()
  await button('Tambah kotak').click()
  await button('Gambar 1').click()
  expect(await box(/^Kotak/).count()).toBe(0)
  await chromium.page.getByLabel('Simpan juga gambar asli').check()
  const { pictures } = await finish()
  expect(pictures.map(({ editedFrom, boxes }) => [editedFrom, boxes])).toEqual([
    [null, 0],
    ['picture-2', 1],
    [null, 0],
  ])
})

test('Batal gives nothing back', async () => {
  await edit(1)
  await button('Batal').click()
  expect(await chromium.page.evaluate(() => globalThis.editorHarness.result())).toBe('cancelled')
})

test('the editor has no fault that axe finds, in any of its states', async () => {
  await edit(2, [{ x: 10, y: 10, width: 100, height: 50 }])
  await button('Tambah kotak').click()
  await button('Potong').click()
  await button('Potong di sini').click()
  await button('Perbesar').click()
  expect(await violations(chromium.page)).toEqual([])
})
