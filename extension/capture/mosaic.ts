import type { Box } from './box.ts'
import { blankCanvas, contextOf } from './canvas.ts'
import { type Encoded, encode, isTall } from './encode.ts'
import type { Piece } from './layout.ts'
import { cutIntoTiles, pieceOnTile } from './tiles.ts'

export interface Tile extends Encoded {
  /** Which part of the whole picture it shows, px. */
  readonly box: Box
}

/** A picture that grows from top to bottom, tile by tile, while shots come in. */
export interface Mosaic {
  /** Draws pieces of a shot. All rows before `complete` are final then: tiles that end there are encoded at once. */
  add(bitmap: ImageBitmap, pieces: readonly Piece[], complete: number): void
  /** All tiles; rows from `height` on are cut off, since none came for them. */
  finish(height: number): Promise<readonly Tile[]>
}

interface OpenTile {
  readonly box: Box
  readonly canvas: OffscreenCanvas
}

export function startMosaic(size: { readonly width: number; readonly height: number }): Mosaic {
  const waiting = [...cutIntoTiles(size)]
  const tall = isTall(size)
  const closed: Promise<Tile>[] = []
  const open: OpenTile[] = []
  const openUntil = (row: number) => {
    while (waiting[0] && waiting[0].y < row) open.push(...waiting.splice(0, 1).map(blankTile))
  }
  const close = ({ box, canvas }: OpenTile) => {
    closed.push(encode(canvas, { tall }).then((encoded) => ({ ...encoded, box })))
  }
  return {
    add(bitmap, pieces, complete) {
      openUntil(Math.max(0, ...pieces.map(({ from, to }) => to.y + from.height)))
      for (const { box, canvas } of open) {
        for (const piece of pieces) draw(canvas, bitmap, pieceOnTile(piece, box))
      }
      while (open[0] && bottom(open[0].box) <= complete) open.splice(0, 1).forEach(close)
    },
    finish(height) {
      for (const tile of open.splice(0)) close(cutOff(tile, height))
      return Promise.all(closed)
    },
  }
}

function bottom({ y, height }: Box): number {
  return y + height
}

function blankTile(box: Box): OpenTile {
  return { box, canvas: blankCanvas(box.width, box.height) }
}

function draw(canvas: OffscreenCanvas, bitmap: ImageBitmap, piece: Piece | null): void {
  if (!piece) return
  const { x, y, width, height } = piece.from
  contextOf(canvas).drawImage(bitmap, x, y, width, height, piece.to.x, piece.to.y, width, height)
}

function cutOff({ box, canvas }: OpenTile, end: number): OpenTile {
  const height = Math.min(box.height, end - box.y)
  if (height === box.height) return { box, canvas }
  const cut = blankTile({ ...box, height })
  contextOf(cut.canvas).drawImage(canvas, 0, 0)
  return cut
}
