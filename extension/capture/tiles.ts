import { type Box, overlap } from './box.ts'
import type { Piece } from './layout.ts'

/** Encoders cut what is taller than 16,383 px (WebP) or 65,500 px (JPEG) without a word: no picture comes near. */
export const TALLEST_TILE = 8000

/** The rows of a picture, cut into tiles of about one height, none taller than `tallest` px. */
export function cutIntoTiles(
  size: { readonly width: number; readonly height: number },
  tallest = TALLEST_TILE,
): readonly Box[] {
  const count = Math.max(1, Math.ceil(size.height / tallest))
  const height = Math.ceil(size.height / count)
  return Array.from({ length: count }, (_, index) => ({
    x: 0,
    y: index * height,
    width: size.width,
    height: Math.min(height, size.height - index * height),
  }))
}

/** The part of a piece that falls on a tile, its place counted from the tile's corner; `null`: none. */
export function pieceOnTile(piece: Piece, tile: Box): Piece | null {
  const { from, to } = piece
  const shared = overlap({ ...from, ...to }, tile)
  if (!shared) return null
  return {
    from: { x: from.x + shared.x - to.x, y: from.y + shared.y - to.y, width: shared.width, height: shared.height },
    to: { x: shared.x - tile.x, y: shared.y - tile.y },
  }
}

/** The part of a box that falls on a tile, counted from the tile's corner; `null`: none. */
export function boxOnTile(box: Box, tile: Box): Box | null {
  const shared = overlap(box, tile)
  return shared && { ...shared, x: shared.x - tile.x, y: shared.y - tile.y }
}
