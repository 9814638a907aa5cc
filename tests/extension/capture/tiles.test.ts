import { assert, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { boxOnTile, cutIntoTiles, pieceOnTile } from '../../../extension/capture/tiles.ts'

test.each`
  height    | tiles
  ${1}      | ${[1]}
  ${8000}   | ${[8000]}
  ${8001}   | ${[4001, 4000]}
  ${10_000} | ${[5000, 5000]}
  ${30_000} | ${[7500, 7500, 7500, 7500]}
`('$height px come in tiles of $tiles px', ({ height, tiles }) => {
  expect(cutIntoTiles({ width: 1280, height }).map((tile) => tile.height)).toEqual(tiles)
})

test('tiles lie end to end, and none is taller than 8,000 px', () => {
  assert(
    property(integer({ min: 1, max: 200_000 }), (height) => {
      const tiles = cutIntoTiles({ width: 10, height })
      expect(tiles.reduce((sum, tile) => sum + tile.height, 0)).toBe(height)
      let end = 0
      for (const tile of tiles) {
        expect(tile.y).toBe(end)
        expect(tile.height).toSatisfy((rows: number) => rows > 0 && rows <= 8000)
        end += tile.height
      }
    }),
  )
})

test('a piece across two tiles is shared between them', () => {
  const piece = { from: { x: 5, y: 0, width: 100, height: 800 }, to: { x: 0, y: 4800 } }
  expect(pieceOnTile(piece, { x: 0, y: 0, width: 1280, height: 5000 })).toEqual({
    from: { x: 5, y: 0, width: 100, height: 200 },
    to: { x: 0, y: 4800 },
  })
  expect(pieceOnTile(piece, { x: 0, y: 5000, width: 1280, height: 5000 })).toEqual({
    from: { x: 5, y: 200, width: 100, height: 600 },
    to: { x: 0, y: 0 },
  })
  expect(pieceOnTile(piece, { x: 0, y: 10_000, width: 1280, height: 100 })).toBeNull()
})

test('a box across two tiles is a box on each', () => {
  const box = { x: 10, y: 4990, width: 50, height: 30 }
  expect(boxOnTile(box, { x: 0, y: 0, width: 100, height: 5000 })).toEqual({ x: 10, y: 4990, width: 50, height: 10 })
  expect(boxOnTile(box, { x: 0, y: 5000, width: 100, height: 9 })).toEqual({ x: 10, y: 0, width: 50, height: 9 })
})
