import type { Page } from 'playwright-core'

/** Pictures as a test gets them out of the browser. */
interface Shown {
  readonly pictures: readonly { readonly dataUrl: string }[]
}

/** Some columns of a picture; its tiles lie one below the other. */
export interface Pixels {
  readonly width: number
  readonly height: number
  /** `[red, green, blue]` of a point in one of the columns. */
  at(x: number, y: number): readonly number[]
  /** Heights of the runs of about one colour down a column, px: JPEG is off by a little. */
  runs(colour: readonly number[], x: number): readonly number[]
}

/** Are two colours the same to the eye? */
export function isNear(one: readonly number[], other: readonly number[], tolerance = 12): boolean {
  return one.every((value, channel) => Math.abs(value - (other[channel] ?? 0)) < tolerance)
}

/** Looks at columns of what was taken. */
export async function look(page: Page, { pictures }: Shown, ...columns: readonly number[]): Promise<Pixels> {
  const tiles = await onBlankPage(page, async (blank) => {
    const seen = []
    for (const { dataUrl } of pictures) seen.push(await blank.evaluate(readColumns, { dataUrl, columns: [...columns] }))
    return seen
  })
  const height = tiles.reduce((sum, tile) => sum + tile.height, 0)
  const rows = new Map(columns.map((x, index) => [x, tiles.flatMap((tile) => tile.colours[index] ?? [])]))
  const at = (x: number, y: number) => {
    const colour = rows.get(x)?.[y]
    if (!colour) throw new Error(`nobody looked at ${x}, ${y}`)
    return colour
  }
  return {
    width: tiles[0]?.width ?? 0,
    height,
    at,
    runs(colour, x) {
      const runs: number[] = []
      let run = 0
      for (let y = 0; y < height; y++) {
        const isSame = isNear(at(x, y), colour, 40)
        if (isSame) run++
        else if (run > 0) runs.push(run)
        if (!isSame) run = 0
      }
      return run > 0 ? [...runs, run] : runs
    },
  }
}

/** The browser's own capture of the whole page, once two of them are alike: a busy browser may still be drawing. */
export async function settledScreenshot(page: Page): Promise<Buffer> {
  for (let before: Buffer = Buffer.alloc(0); ; ) {
    const now = await page.screenshot({ fullPage: true })
    if (now.equals(before)) return now
    before = now
  }
}

/** How two pictures of one size differ, channel by channel, 0 to 255: the mean, the greatest and where that is. */
export async function difference(page: Page, one: string, other: string) {
  return onBlankPage(page, (blank) => blank.evaluate(compare, [one, other] as const))
}

/** Pictures are decoded on a page of their own, since the page under test may forbid it. */
async function onBlankPage<T>(page: Page, act: (blank: Page) => Promise<T>): Promise<T> {
  const blank = await page.context().newPage()
  try {
    return await act(blank)
  } finally {
    await blank.close()
    await page.bringToFront()
  }
}

async function readColumns({ dataUrl, columns }: { readonly dataUrl: string; readonly columns: readonly number[] }) {
  const image = new Image()
  image.src = dataUrl
  await image.decode()
  const { naturalWidth: width, naturalHeight: height } = image
  const context = new OffscreenCanvas(columns.length, height).getContext('2d')
  if (!context) throw new Error('no canvas')
  for (const [index, x] of columns.entries()) context.drawImage(image, x, 0, 1, height, index, 0, 1, height)
  const { data } = context.getImageData(0, 0, columns.length, height)
  const colours = columns.map((_, index) =>
    Array.from({ length: height }, (__, y) => {
      const at = 4 * (y * columns.length + index)
      return [...data.subarray(at, at + 3)]
    }),
  )
  return { width, height, colours }
}

async function compare(dataUrls: readonly [string, string]) {
  const read = async (dataUrl: string) => {
    const image = new Image()
    image.src = dataUrl
    await image.decode()
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight)
    const context = canvas.getContext('2d')
    if (!context) throw new Error('no canvas')
    context.drawImage(image, 0, 0)
    return context.getImageData(0, 0, canvas.width, canvas.height)
  }
  const [one, other] = [await read(dataUrls[0]), await read(dataUrls[1])]
  let [greatest, place, sum] = [0, 0, 0]
  for (let at = 0; at < one.data.length; at++) {
    const off = Math.abs((one.data[at] ?? 0) - (other.data[at] ?? 0))
    if (off > greatest) [greatest, place] = [off, at >> 2]
    sum += off
  }
  const sizes = [one, other].map(({ width, height }) => `${width}×${height}`)
  const at = `${place % one.width}, ${Math.floor(place / one.width)}`
  return { sizes, greatest, at, mean: (sum * 4) / (3 * one.data.length) }
}
