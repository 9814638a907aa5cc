import { CaptureError } from './capture-error.ts'
import type { CaptureProgress } from './capture-request.ts'
import { type Layout, layOut, piecesOf, shotCount } from './layout.ts'
import { startMosaic, type Tile } from './mosaic.ts'
import type { Scene } from './page-protocol.ts'
import { decodeShot } from './shot.ts'
import type { Shutter } from './shutter.ts'
import type { PageTalk } from './talk.ts'

interface Photograph {
  readonly tiles: readonly Tile[]
  readonly layout: Layout
  /** CSS px of the region that were taken, from its top. */
  readonly taken: number
}

/** Takes a scene shot by shot and puts the shots together; without a scene, one shot of all that is visible. */
export async function photograph(
  scene: Scene | null,
  talk: PageTalk | null,
  shutter: Shutter,
  onProgress: (progress: CaptureProgress) => void,
): Promise<Photograph> {
  let at = await shift(talk, scene?.region.y ?? 0)
  const firstShot = await decodeShot(await shutter.release())
  const shown = scene ?? sceneOfScreen(firstShot)
  const layout = layOut(shown, scaleOf(firstShot, shown))
  const mosaic = startMosaic(layout.picture)
  const above = layout.frame?.above ?? 0

  let done = layout.first
  const draw = (bitmap: ImageBitmap) => {
    const row = Math.round(at * layout.scale)
    if (row > done + 1) throw new CaptureError('browserFailed', `the page moved to row ${row}, not to ${done}`)
    const step = piecesOf(layout, done, row)
    const grew = step.done > done
    done = step.done
    mosaic.add(bitmap, step.pieces, done === layout.end ? layout.picture.height : above + done - layout.first)
    bitmap.close()
    return grew
  }

  const total = shotCount(layout)
  for (let taken = 1, grew = draw(firstShot); grew; taken++) {
    const left = Math.max(0, total - taken)
    onProgress({ done: Math.min(taken, total), total, remainingMs: done < layout.end ? shutter.remainingMs(left) : 0 })
    if (done >= layout.end) break
    at = await shift(talk, done / layout.scale)
    grew = draw(await decodeShot(await shutter.release()))
  }
  const tiles = await mosaic.finish(above + done - layout.first)
  return { tiles, layout, taken: (done - layout.first) / layout.scale }
}

async function shift(talk: PageTalk | null, row: number): Promise<number> {
  if (!talk) return 0
  const { offset, inFront } = await talk.ask({ type: 'shift', offset: row })
  if (!inFront) throw new CaptureError('tabLeft')
  return offset
}

/** Px of the bitmap in a CSS px. The page's own word is exact, unless the window is drawn at another size than it believes. */
function scaleOf(bitmap: ImageBitmap, { scale, viewport }: Scene): number {
  const measured = bitmap.width / viewport.width
  return Math.abs(measured / scale - 1) < 0.01 ? scale : measured
}

function sceneOfScreen({ width, height }: ImageBitmap): Scene {
  const screen = { x: 0, y: 0, width, height }
  return { viewport: screen, scale: 1, window: screen, region: screen, framed: false, whole: height, marks: [] }
}
