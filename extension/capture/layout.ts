import type { Box } from './box.ts'
import type { Scene } from './page-protocol.ts'

/** Pixels of one shot that go to a place in the picture; all in px of the bitmap. */
export interface Piece {
  readonly from: Box
  readonly to: { readonly x: number; readonly y: number }
}

/** How a picture is put together from shots of the window; all in whole px of the bitmap. */
export interface Layout {
  readonly scale: number
  readonly picture: { readonly width: number; readonly height: number }
  /** Where shots show content. */
  readonly window: Box
  /** First row of the content that is wanted, and the row after the last. */
  readonly first: number
  readonly end: number
  /** Left edge of what is wanted, in the window. */
  readonly left: number
  /** What stands around the window, when that is wanted too: the rows above it, and the whole height and width of the screen. */
  readonly frame: { readonly above: number; readonly width: number; readonly height: number } | null
}

/** Turns a scene in CSS px, in which one px is `scale` px of the bitmap, into whole px. */
export function layOut(scene: Scene, scale: number): Layout {
  const whole = (length: number) => Math.round(length * scale)
  const window = edges(scene.window, whole)
  const left = scene.framed ? 0 : whole(scene.region.x)
  const width = Math.max(1, Math.min(window.width - left, whole(scene.region.width)))
  const first = whole(scene.region.y)
  const end = first + Math.max(1, whole(scene.region.height))
  if (!scene.framed) return { scale, picture: { width, height: end - first }, window, first, end, left, frame: null }

  const screen = { above: window.y, width: whole(scene.viewport.width), height: whole(scene.viewport.height) }
  const around = screen.height - window.height
  return { scale, picture: { width: screen.width, height: end + around }, window, first, end, left, frame: screen }
}

function edges({ x, y, width, height }: Box, whole: (length: number) => number): Box {
  return { x: whole(x), y: whole(y), width: whole(x + width) - whole(x), height: whole(y + height) - whole(y) }
}

/** How many shots it takes, at least. */
export function shotCount({ first, end, window }: Layout): number {
  return Math.ceil((end - first) / window.height)
}

/**
 * What a shot adds to a picture of which the rows before `done` are there, when it shows the content from row `at` on. No rows are
 * drawn twice. `done` counts as rows of the content do; so does the result's.
 */
export function piecesOf(
  layout: Layout,
  done: number,
  at: number,
): { readonly pieces: readonly Piece[]; readonly done: number } {
  const { window, end, first, left, frame, picture } = layout
  const until = Math.min(at + window.height, end)
  if (until <= done) return { pieces: [], done }
  const from = Math.max(done, at)
  const row = window.y + from - at
  if (!frame) {
    const width = picture.width
    return {
      pieces: [{ from: { x: window.x + left, y: row, width, height: until - from }, to: { x: 0, y: from - first } }],
      done: until,
    }
  }
  const strip = { x: window.x, y: row, width: window.width, height: until - from }
  const isLast = until === end
  const below = frame.height - window.y - (until - at)
  const pieces: Piece[] = []
  if (done === first)
    pieces.push({ from: { x: 0, y: 0, width: frame.width, height: row + until - from }, to: { x: 0, y: 0 } })
  else pieces.push({ from: strip, to: { x: window.x, y: frame.above + from } })
  if (isLast && below > 0) {
    pieces.push({
      from: { x: 0, y: frame.height - below, width: frame.width, height: below },
      to: { x: 0, y: frame.above + until },
    })
  }
  return { pieces, done: until }
}

/** Where a mark of a scene lies in the picture. */
export function markInPicture({ scale, first, left, frame, window }: Layout, mark: Box): Box {
  const x = frame ? window.x : -left
  const y = frame ? frame.above : -first
  return {
    x: Math.floor(mark.x * scale) + x,
    y: Math.floor(mark.y * scale) + y,
    width: Math.ceil(mark.width * scale),
    height: Math.ceil(mark.height * scale),
  }
}
