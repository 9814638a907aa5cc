import { afterAll, beforeAll, expect, test } from 'vitest'
import { type CaptureBrowser, openCaptureBrowser } from './capture-browser.ts'
import { type Pages, servePages, stripColour } from './pages.ts'
import { difference, look, settledScreenshot } from './pixels.ts'
import { strips, stripsOf } from './strips.ts'

let pages: Pages
let chromium: CaptureBrowser

beforeAll(async () => {
  pages = await servePages()
  chromium = await openCaptureBrowser()
})

afterAll(async () => {
  await chromium?.close()
  await pages?.close()
})

const MAGENTA = [255, 0, 255]
const CYAN = [0, 255, 255]
const YELLOW = [255, 255, 0]
const RED = [255, 0, 0]

/** JPEG blurs the edge of a colour. */
const about = (height: number) => expect.closeTo(height, -1)

const png = (bytes: Buffer) => `data:image/png;base64,${bytes.toString('base64')}`

const source = () => chromium.page.evaluate(() => document.documentElement.outerHTML)

test('what is visible is the screen, to the pixel', async () => {
  await chromium.visit(pages.url('plain'))
  await chromium.page.evaluate(() => scrollTo(0, 400))
  const [picture] = (await chromium.take('visible')).pictures
  const screen = await chromium.page.screenshot()
  expect(await difference(chromium.page, picture?.dataUrl ?? '', png(screen))).toMatchObject({
    sizes: ['1280×800', '1280×800'],
    greatest: expect.toSatisfy((off: number) => off <= 1),
  })
})

test('a whole page is what the browser itself takes of it, but for what JPEG costs', async () => {
  await chromium.visit(pages.url('plain'))
  const before = await source()
  const [picture] = (await chromium.take('page')).pictures
  const whole = await settledScreenshot(chromium.page)
  const off = await difference(chromium.page, picture?.dataUrl ?? '', png(whole))
  expect(off, JSON.stringify(off)).toMatchObject({
    sizes: ['1280×3000', '1280×3000'],
    mean: expect.toSatisfy((mean: number) => mean < 1.5),
    greatest: expect.toSatisfy((greatest: number) => greatest < 16),
  })
  expect(await source()).toBe(before)
})

test('bars that stick to the screen come once', async () => {
  await chromium.visit(pages.url('bars'))
  const pixels = await look(chromium.page, await chromium.take('page'), 640)
  expect(pixels.height).toBe(3060)
  expect(pixels.runs(MAGENTA, 640)).toEqual([about(60)])
  expect(pixels.runs(CYAN, 640)).toEqual([about(40)])
})

test('images that load when they are scrolled to are on the picture', async () => {
  await chromium.visit(pages.url('lazy'))
  const pixels = await look(chromium.page, await chromium.take('page'), 100)
  expect(pixels.runs(RED, 100)).toEqual([about(300), about(300), about(300), about(300)])
})

test('a page that scrolls in its middle is taken to its end, with what stands around it', async () => {
  await chromium.visit(pages.url('app'))
  const before = await source()
  const pixels = await look(chromium.page, await chromium.take('page'), 640)
  expect(pixels.height).toBe(80 + 3030 + 50)
  expect(pixels.runs(MAGENTA, 640)).toEqual([about(80), about(50)])
  expect(pixels.runs(YELLOW, 640)).toEqual([about(30)])
  expect(stripsOf(pixels, 640, 110)).toEqual(strips(3000))
  expect(await source()).toBe(before)
})

test('a post taller than the screen is taken whole, without the bars over it', async () => {
  await chromium.visit(pages.url('feed'))
  await chromium.page.evaluate(() => scrollTo(0, 900))
  const pixels = await look(chromium.page, await chromium.take('post'), 300)
  expect([pixels.width, pixels.height]).toEqual([600, 1900])
  expect(stripsOf(pixels, 300, 0)).toEqual(strips(1900))
  expect(await chromium.page.evaluate(() => scrollY)).toBe(900)
})

test.each`
  image                                   | address            | size
  ${'the larger of two with one address'} | ${'/red.png'}      | ${[400, 300]}
  ${'what a carousel shows of it'}        | ${'/red.png?wide'} | ${[300, 200]}
  ${'all of one taller than the screen'}  | ${'/red.png?tall'} | ${[200, 1500]}
`('of an image that was pointed at, $image is taken, without the bar over it', async ({ address, size }) => {
  await chromium.visit(pages.url('images'))
  await chromium.page.evaluate(() => scrollTo(0, 100))
  const before = await source()
  const taken = await chromium.take('image', new URL(address, pages.url('images')).href)
  const [width, height] = size
  const pixels = await look(chromium.page, taken, 0, width - 1)
  expect([pixels.width, pixels.height]).toEqual(size)
  expect([pixels.runs(RED, 0), pixels.runs(RED, width - 1)]).toEqual([[about(height)], [about(height)]])
  expect(await source()).toBe(before)
})

test.each(['/elsewhere.png', '"],*'])(
  'an image at %s is not on the page: said so, nothing is done',
  async (address) => {
    await chromium.visit(pages.url('images'))
    await expect(chromium.take('image', address)).rejects.toThrow(/noPost/)
  },
)

test('a post in a dialog is scrolled in the dialog', async () => {
  await chromium.visit(pages.url('dialog'))
  await chromium.page.evaluate(() => document.querySelector('#dialog')?.scrollTo(0, 300))
  const pixels = await look(chromium.page, await chromium.take('post'), 300, 740)
  expect([pixels.width, pixels.height]).toEqual([760, 2000])
  expect(stripsOf(pixels, 300, 0)).toEqual(strips(2000))
  expect(pixels.runs(MAGENTA, 740)).toEqual([])
  expect(await chromium.page.evaluate(() => document.querySelector('#dialog')?.scrollTop)).toBe(300)
})

test('of a page with a dialog over it, the dialog is taken to its end', async () => {
  await chromium.visit(pages.url('dialog'))
  const pixels = await look(chromium.page, await chromium.take('page'), 640)
  expect(pixels.height).toBe(100 + 2040 + 100)
  expect(stripsOf(pixels, 640, 120)).toEqual(strips(2000))
})

test('an area is dragged with the mouse', async () => {
  await chromium.visit(pages.url('tall'))
  const taking = chromium.take('area')
  await chromium.page.waitForFunction(() => document.documentElement.lastElementChild?.matches('div'))
  await chromium.page.mouse.move(100, 200)
  await chromium.page.mouse.down()
  await chromium.page.mouse.move(400, 350, { steps: 3 })
  await chromium.page.mouse.up()
  const pixels = await look(chromium.page, await taking, 10, 299)
  expect([pixels.width, pixels.height]).toEqual([300, 150])
  expect(pixels.at(10, 50)).toEqual(stripColour(2))
  expect(pixels.at(299, 149)).toEqual(stripColour(3))
  expect(await chromium.page.locator('html > div').count()).toBe(0)
})

test('a click chooses no area, and neither does the right button', async () => {
  await chromium.visit(pages.url('tall'))
  const taking = chromium.take('area')
  await chromium.page.waitForFunction(() => document.documentElement.lastElementChild?.matches('div'))
  await chromium.page.mouse.click(700, 500)
  await chromium.page.mouse.move(100, 200)
  await chromium.page.mouse.down({ button: 'right' })
  await chromium.page.mouse.move(200, 300)
  await chromium.page.mouse.up({ button: 'right' })
  await chromium.page.keyboard.press('Enter')
  const pixels = await look(chromium.page, await taking, 0)
  expect([pixels.width, pixels.height]).toEqual([640, 400])
})

test('an area is moved and resized with the arrows, and taken with Enter', async () => {
  await chromium.visit(pages.url('tall'))
  const taking = chromium.take('area')
  await chromium.page.waitForFunction(() => document.documentElement.lastElementChild?.matches('div'))
  for (const key of ['ArrowLeft', 'ArrowUp', 'Shift+ArrowRight', 'Control+Shift+ArrowDown', 'Enter']) {
    await chromium.page.keyboard.press(key)
  }
  const pixels = await look(chromium.page, await taking, 0)
  expect([pixels.width, pixels.height]).toEqual([640 + 16, 400 + 1])
  expect(pixels.at(0, 0)).toEqual(stripColour(1))
})

test('Esc leaves the choosing of an area, and nothing is left on the page', async () => {
  await chromium.visit(pages.url('tall'))
  const before = await source()
  const taking = chromium.take('area').catch(String)
  await chromium.page.waitForFunction(() => document.documentElement.lastElementChild?.matches('div'))
  await chromium.page.keyboard.press('Escape')
  expect(await taking).toMatch(/cancelled/)
  expect(await source()).toBe(before)
})

test('giving up puts the page back', async () => {
  await chromium.visit(pages.url('tall'))
  const before = await source()
  const taking = chromium.take('page').catch(String)
  await chromium.page.waitForFunction(() => /-1\d{3}px/.test(document.documentElement.style.transform))
  await chromium.cancel()
  expect(await taking).toMatch(/cancelled/)
  await chromium.page.waitForFunction((html) => document.documentElement.outerHTML === html, before)
})

test('Esc on the page gives up, too', async () => {
  await chromium.visit(pages.url('tall'))
  const before = await source()
  const taking = chromium.take('page').catch(String)
  await chromium.page.waitForFunction(() => /-\d+px/.test(document.documentElement.style.transform))
  await chromium.page.keyboard.press('Escape')
  expect(await taking).toMatch(/cancelled/)
  await chromium.page.waitForFunction((html) => document.documentElement.outerHTML === html, before)
})

test('another tab is never taken for the page', async () => {
  await chromium.visit(pages.url('tall'))
  const taking = chromium.take('page').catch(String)
  await chromium.page.waitForFunction(() => /-1\d{3}px/.test(document.documentElement.style.transform))
  const other = await chromium.page.context().newPage()
  expect(await taking).toMatch(/tabLeft/)
  await other.close()
})

test('a tab that nobody asked for is refused', async () => {
  await chromium.page.goto(pages.url('bars').replace('127.0.0.1', 'localhost'))
  await expect(chromium.take('page')).rejects.toThrow(/noGrant/)
})

test('30,000 px come in tiles, each strip once', async () => {
  // Fewer shots: the browser gives two a second.
  await chromium.setHeight(3000)
  await chromium.visit(pages.url('tallest'))
  const taken = await chromium.take('page')
  expect(taken.pictures.map(({ height }) => height)).toEqual([7500, 7500, 7500, 7500])
  const { done, total, remainingMs } = taken.progress.at(-1) ?? { done: 0, total: 0, remainingMs: -1 }
  expect([done, total, remainingMs]).toEqual([11, 11, 0])
  expect(stripsOf(await look(chromium.page, taken, 640), 640, 0)).toEqual(strips(30_000))
  await chromium.setHeight(800)
})
