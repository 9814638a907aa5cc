import { CaptureError } from './capture-error.ts'
import type { CaptureProgress } from './capture-request.ts'
import { isTall } from './encode.ts'
import { type Layout, layOut, piecesOf, shotCount } from './layout.ts'
import { startMosaic, type Tile } from './mosaic.ts'
import type { Scene } from './page-protocol.ts'
import { carries } from './read-stamp.ts'
import { decodeShot, LOSSLESS, QUICK } from './shot.ts'
import type { Shutter } from './shutter.ts'
import { rowsOf, type Stamp } from './stamp.ts'
import type { PageTalk } from './talk.ts'

/** Shots of one shift: on a busy computer the screen may lag behind. */
const ATTEMPTS = 10

interface Photograph {
  readonly tiles: readonly Tile[]
  readonly layout: Layout
  /** CSS px of the region that were taken, from its top. */
  readonly taken: number
}

/** A shot, and the row of the content at the top of its window, CSS px. */
interface Shot {
  readonly bitmap: ImageBitmap
  readonly at: number
}

/** Takes what is on the screen as it is now, in one shot. */
export async function photographScreen(scene: Scene | null, shutter: Shutter): Promise<Photograph> {
  const bitmap = await decodeShot(await shutter.release(LOSSLESS))
  const shown = scene ?? sceneOfBitmap(bitmap)
  const layout = layOut(shown, scaleOf(bitmap, shown))
  const mosaic = startMosaic(layout.picture)
  const { pieces, done } = piecesOf(layout, layout.first, 0, rowsOf(null, layout.scale))
  mosaic.add(bitmap, pieces, done)
  bitmap.close()
  return { tiles: await mosaic.finish(done), layout, taken: done / layout.scale }
}

/** Takes a scene shot by shot, shifting the page under its window, and puts the shots together. */
export async function photograph(
  scene: Scene,
  talk: PageTalk,
  shutter: Shutter,
  onProgress: (progress: CaptureProgress) => void,
): Promise<Photograph> {
  const stampOf = (shot: number): Stamp => ({ number: shot % 256, edge: shot === 0 ? 'bottom' : 'top' })
  const format = isTall(layOut(scene, scene.scale).picture) ? QUICK : LOSSLESS
  const take = (row: number, stamp: Stamp) => takeShot(scene, talk, () => shutter.release(format), row, stamp)
  let shot = await take(scene.region.y, stampOf(0))
  const layout = layOut(scene, scaleOf(shot.bitmap, scene))
  const mosaic = startMosaic(layout.picture)
  const above = layout.frame?.above ?? 0
  const total = shotCount(layout, rowsOf(stampOf(1), layout.scale).top)

  let done = layout.first
  for (let taken = 1; ; taken++) {
    const margins = rowsOf(stampOf(taken - 1), layout.scale)
    const row = Math.round(shot.at * layout.scale)
    if (row + margins.top > Math.max(done, layout.first + margins.top) + 1) {
      throw new CaptureError('browserFailed', `the page moved to row ${row}, beyond ${done}`)
    }
    const step = piecesOf(layout, done, row, margins)
    const grew = step.done > done
    done = step.done
    mosaic.add(shot.bitmap, step.pieces, done === layout.end ? layout.picture.height : above + done - layout.first)
    shot.bitmap.close()
    // What lies wholly under the first stamp, which is at the bottom, comes with the second, which is at the top.
    const isStuck = !grew && taken > 1
    const isDone = done >= layout.end || isStuck
    onProgress({ done: isDone ? total : taken, total, remainingMs: isDone ? 0 : shutter.remainingMs(total - taken) })
    if (isDone) break
    const next = (done - rowsOf(stampOf(taken), layout.scale).top) / layout.scale
    shot = await take(Math.max(0, next), stampOf(taken))
  }
  const tiles = await mosaic.finish(above + done - layout.first)
  return { tiles, layout, taken: (done - layout.first) / layout.scale }
}

/** Shifts the page and takes shots of it until one shows it shifted. */
async function takeShot(
  scene: Scene,
  talk: PageTalk,
  release: () => Promise<string>,
  row: number,
  stamp: Stamp,
): Promise<Shot> {
  const { offset, inFront } = await talk.ask({ type: 'shift', offset: row, stamp })
  if (!inFront) throw new CaptureError('tabLeft')
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const bitmap = await decodeShot(await release())
    if (carries(bitmap, stamp, scene.window, scaleOf(bitmap, scene))) return { bitmap, at: offset }
    bitmap.close()
  }
  throw new CaptureError('browserFailed', `the screen does not show row ${row}`)
}

/** Px of the bitmap in a CSS px. The page's own word is exact, unless the window is drawn at another size than it believes. */
function scaleOf(bitmap: ImageBitmap, { scale, viewport }: Scene): number {
  const measured = bitmap.width / viewport.width
  return Math.abs(measured / scale - 1) < 0.01 ? scale : measured
}

function sceneOfBitmap({ width, height }: ImageBitmap): Scene {
  const screen = { x: 0, y: 0, width, height }
  return { viewport: screen, screen, scale: 1, window: screen, region: screen, framed: false, whole: height, marks: [] }
}
