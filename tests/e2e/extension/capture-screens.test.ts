import { afterAll, beforeAll, expect, test } from 'vitest'
import { type CaptureBrowser, openCaptureBrowser } from './capture-browser.ts'
import { type Pages, servePages, stripColour } from './pages.ts'
import { look } from './pixels.ts'
import { strips, stripsOf } from './strips.ts'

/** Px of the screen in a CSS px: such as no office PC is spared. */
const SCALE = 1.5

let pages: Pages
let chromium: CaptureBrowser

beforeAll(async () => {
  pages = await servePages()
  chromium = await openCaptureBrowser({ scrollbars: true, scale: SCALE })
})

afterAll(async () => {
  await chromium?.close()
  await pages?.close()
})

test('a page with a scrollbar, on a fine screen, is taken without the bar, without seams and without a row too many', async () => {
  await chromium.visit(pages.url('bars'))
  const { width, column } = await chromium.page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    column: innerWidth,
  }))
  expect(width).toBeLessThan(column)
  const pixels = await look(chromium.page, await chromium.take('page'), 300)
  expect([pixels.width, pixels.height]).toEqual([Math.round(width * SCALE), 3060 * SCALE])
  expect(stripsOf(pixels, 300, 60 * SCALE, SCALE)).toEqual(strips(3000))
  expect(await chromium.page.evaluate(() => document.documentElement.clientWidth)).toBe(width)
})

test('an area on a fine screen has all its pixels', async () => {
  await chromium.visit(pages.url('tall'))
  const taking = chromium.take('area')
  await chromium.page.waitForFunction(() => document.documentElement.lastElementChild?.matches('div'))
  const { mouse } = chromium.page
  await mouse.move(100, 210)
  await mouse.down()
  await mouse.move(300, 290)
  await mouse.up()
  const pixels = await look(chromium.page, await taking, 0)
  expect([pixels.width, pixels.height]).toEqual([200 * SCALE, 80 * SCALE])
  expect(pixels.at(0, 60)).toEqual(stripColour(2))
})

test('names of those who comment are offered to be covered, where they lie on the picture', async () => {
  await chromium.visit(pages.url('comments'))
  const { suggestions } = await chromium.take('page')
  expect(suggestions.map(({ box }) => box)).toEqual([
    { x: 0, y: 1000 * SCALE, width: 200 * SCALE, height: 20 * SCALE },
    { x: 0, y: 1100 * SCALE, width: 200 * SCALE, height: 20 * SCALE },
  ])
})

test('where the screen lags behind, no strip is taken for another', async () => {
  await chromium.visit(pages.url('bars'))
  await chromium.lag()
  const pixels = await look(chromium.page, await chromium.take('page'), 300)
  expect(stripsOf(pixels, 300, 60 * SCALE, SCALE)).toEqual(strips(3000))
})

test('a worker that is killed while it takes a page leaves the page as it was', async () => {
  await chromium.visit(pages.url('tall'))
  const before = await chromium.page.evaluate(() => document.documentElement.outerHTML)
  const taking = chromium.take('page').catch(() => 'killed')
  await chromium.page.waitForFunction(() => /-\d+/.test(document.documentElement.style.transform))
  await chromium.stopWorker()
  await chromium.page.waitForFunction((html) => document.documentElement.outerHTML === html, before)
  expect(await taking).toBe('killed')
})
