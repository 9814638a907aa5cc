import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type CaptureBrowser, openCaptureBrowser } from './capture-browser.ts'
import { plainPng } from './png.ts'

let chromium: CaptureBrowser

beforeAll(async () => {
  // The browser's dialog of windows to share is answered with a made-up screen.
  chromium = await openCaptureBrowser({
    flags: ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream'],
  })
})

afterAll(() => chromium?.close())

beforeEach(() => chromium.openEditor())

/** Opens files in the editor and takes what it gives back for them untouched. */
async function read(...files: readonly (readonly [name: string, bytes: Buffer])[]) {
  const given = files.map(([name, bytes]) => ({ name, base64: bytes.toString('base64') }))
  await chromium.page.evaluate((all) => globalThis.editorHarness.open(all, []), given)
  await chromium.page.getByRole('button', { name: 'Pakai suntingan' }).click()
  await chromium.page.waitForFunction(() => globalThis.editorHarness.isDone())
  const result = await chromium.page.evaluate(() => globalThis.editorHarness.result())
  if (result === null || result === 'cancelled') throw new Error('nothing came back')
  return result.pictures
}

test('a screenshot of a phone keeps its bytes, its size and its name', async () => {
  const png = plainPng(1080, 2340, [10, 20, 30])
  const [picture] = await read(['Screenshot_2025.png', png])
  expect(picture).toMatchObject({
    kind: 'file',
    mime: 'image/png',
    width: 1080,
    height: 2340,
    source: { type: 'file', name: 'Screenshot_2025.png' },
    dataUrl: `data:image/png;base64,${png.toString('base64')}`,
  })
})

test('a PDF passes through the editor as it is, beside a picture', async () => {
  const pdf = Buffer.from('%PDF-1.7\n%%EOF')
  const pictures = await read(['gambar.png', plainPng(20, 20, [0, 0, 0])], ['undangan.pdf', pdf])
  expect(pictures.map(({ mime, width }) => [mime, width])).toEqual([
    ['image/png', 20],
    ['application/pdf', null],
  ])
  expect(pictures[1]?.dataUrl).toBe(`data:application/pdf;base64,${pdf.toString('base64')}`)
})

test.each`
  what                         | bytes                                                                | fault
  ${'a text named .png'}       | ${Buffer.from('bukan gambar')}                                       | ${'unknownFile'}
  ${'a PNG that is cut short'} | ${plainPng(20, 20, [0, 0, 0]).subarray(0, 40)}                       | ${'unknownFile'}
  ${'a PDF above the limit'}   | ${Buffer.concat([Buffer.from('%PDF-1.7'), Buffer.alloc(3_600_000)])} | ${'fileTooLarge'}
`('$what is refused: $fault', async ({ bytes, fault }) => {
  await expect(read(['berkas.png', bytes])).rejects.toThrow(fault)
})

test('another window comes as a picture and opens in the editor', async () => {
  const picture = await chromium.page.evaluate(() => globalThis.editorHarness.openScreen())
  expect(picture).toMatchObject({ kind: 'screen', source: { type: 'screen' }, part: null })
  expect(picture.width).toBeGreaterThan(0)
  await chromium.page.locator('.picture canvas').waitFor()
})
