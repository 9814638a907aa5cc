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

  const screen = { above: window.y, width: whole(scene.screen.width), height: whole(scene.screen.height) }
  const around = screen.height - window.height
  return { scale, picture: { width: screen.width, height: end + around }, window, first, end, left, frame: screen }
}

function edges({ x, y, width, height }: Box, whole: (length: number) => number): Box {
  return { x: whole(x), y: whole(y), width: whole(x + width) - whole(x), height: whole(y + height) - whole(y) }
}

/** How many shots it takes, at least, when each leaves out `margin` rows of the window. */
export function shotCount({ first, end, window }: Layout, margin: number): number {
  return Math.ceil((end - first) / (window.height - margin))
}

/** Rows of the window that a shot does not count for, px: something of ours is drawn there. */
interface Margins {
  readonly top: number
  readonly bottom: number
}

/**
 * What a shot adds to a picture of which the rows before `done` are there, when it shows the content from row `at` on. No rows are
 * drawn twice. `done` counts as rows of the content do; so does the result's.
 */
export function piecesOf(
  layout: Layout,
  done: number,
  at: number,
  margins: Margins,
): { readonly pieces: readonly Piece[]; readonly done: number } {
  const { window, end, first, left, frame, picture } = layout
  const from = Math.max(done, at + margins.top)
  const until = Math.min(at + window.height - margins.bottom, end)
  if (until <= from) return { pieces: [], done }
  const row = window.y + from - at
  const height = until - from
  if (!frame) {
    const strip = { x: window.x + left, y: row, width: picture.width, height }
    return { pieces: [{ from: strip, to: { x: 0, y: from - first } }], done: until }
  }
  const top = { from: { x: 0, y: 0, width: frame.width, height: row + height }, to: { x: 0, y: 0 } }
  const strip = {
    from: { x: window.x, y: row, width: window.width, height },
    to: { x: window.x, y: frame.above + from },
  }
  const below = frame.height - window.y - (until - at)
  const bottom = {
    from: { x: 0, y: frame.height - below, width: frame.width, height: below },
    to: { x: 0, y: frame.above + until },
  }
  const isLast = until === end && below > 0
  return { pieces: [done === first ? top : strip, ...(isLast ? [bottom] : [])], done: until }
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
