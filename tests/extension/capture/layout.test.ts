import { assert, constantFrom, integer, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Layout,
  layOut,
  markInPicture,
  type Piece,
  piecesOf,
  shotCount,
} from '../../../extension/capture/layout.ts'
import type { Scene } from '../../../extension/capture/page-protocol.ts'

const none = { top: 0, bottom: 0 }

const screen = { width: 1280, height: 800 }

const wholePage = (height: number): Scene => ({
  viewport: screen,
  screen,
  scale: 1,
  window: { x: 0, y: 0, ...screen },
  region: { x: 0, y: 0, width: 1280, height },
  framed: false,
  whole: height,
  marks: [],
})

/** A page whose middle scrolls: 80 px above it, 50 px below, 200 px at the left. */
const app = (height: number): Scene => ({
  ...wholePage(height),
  window: { x: 200, y: 80, width: 1080, height: 670 },
  region: { x: 0, y: 0, width: 1080, height },
  framed: true,
})

/** Takes all shots of a layout as `photograph` does: stamped at the bottom, then at the top; scrolling stops at `furthest`. */
function allPieces(layout: Layout, furthest: number, margin = 0): readonly Piece[] {
  const pieces: Piece[] = []
  let done = layout.first
  for (let shot = 0; done < layout.end; shot++) {
    const margins = shot === 0 ? { top: 0, bottom: margin } : { top: margin, bottom: 0 }
    const step = piecesOf(layout, done, Math.min(done - margins.top, furthest), margins)
    if (shot > 0 && step.done === done) throw new Error(`stuck at ${done}`)
    pieces.push(...step.pieces)
    done = step.done
  }
  return pieces
}

describe('a whole page of 10,000 px', () => {
  const layout = layOut(wholePage(10_000), 1)

  test('takes 13 shots', () => expect(shotCount(layout, 5)).toBe(13))

  test('adds of the last shot only the rows that lack', () => {
    expect(piecesOf(layout, 9600, 9200, none)).toEqual({
      pieces: [{ from: { x: 0, y: 400, width: 1280, height: 400 }, to: { x: 0, y: 9600 } }],
      done: 10_000,
    })
  })

  test('adds nothing that is there already', () => {
    expect(piecesOf(layout, 1600, 800, none)).toEqual({ pieces: [], done: 1600 })
  })
})

test('on a screen with 1.5 px a CSS px everything is counted in its px', () => {
  const layout = layOut(wholePage(1001), 1.5)
  expect(layout.picture).toEqual({ width: 1920, height: 1502 })
  expect(layout.window.height).toBe(1200)
})

test('a page whose middle scrolls keeps what stands around it, above once and below once', () => {
  const layout = layOut(app(1000), 1)
  expect(layout.picture).toEqual({ width: 1280, height: 80 + 1000 + 50 })
  expect(allPieces(layout, 330)).toEqual([
    { from: { x: 0, y: 0, width: 1280, height: 750 }, to: { x: 0, y: 0 } },
    { from: { x: 200, y: 420, width: 1080, height: 330 }, to: { x: 200, y: 750 } },
    { from: { x: 0, y: 750, width: 1280, height: 50 }, to: { x: 0, y: 1080 } },
  ])
})

test('a strip at the very bottom, wholly under the first stamp, comes with the second shot', () => {
  const strip = { ...wholePage(3), region: { x: 0, y: 1997, width: 1280, height: 3 } }
  expect(allPieces(layOut(strip, 1), 1200, 5)).toEqual([
    { from: { x: 0, y: 797, width: 1280, height: 3 }, to: { x: 0, y: 0 } },
  ])
})

test('every row of a picture comes from exactly one shot, at any size, zoom and place', () => {
  const scenes = record({
    scale: constantFrom(0.8, 1, 1.1, 1.25, 1.5, 2, 2.625),
    height: integer({ min: 1, max: 5000 }),
    top: integer({ min: 0, max: 3000 }),
    below: integer({ min: 0, max: 3000 }),
    margin: integer({ min: 0, max: 12 }),
    window: integer({ min: 50, max: 800 }),
  })
  assert(
    property(scenes, ({ scale, height, top, below, window, margin }) => {
      const scene = {
        ...wholePage(height),
        window: { x: 0, y: 20, width: 1280, height: window },
        region: { x: 0, y: top, width: 1280, height },
      }
      const layout = layOut(scene, scale)
      const furthest = Math.round(Math.max(0, top + height + below - window) * scale)
      const rows = allPieces(layout, Math.max(furthest, layout.end - layout.window.height, 0), margin)
        .map(({ from, to }) => [to.y, to.y + from.height])
        .sort(([one = 0], [other = 0]) => one - other)
      expect(rows[0]?.[0]).toBe(0)
      expect(rows.at(-1)?.[1]).toBe(layout.picture.height)
      for (const [index, [start]] of rows.entries()) if (index > 0) expect(start).toBe(rows[index - 1]?.[1])
    }),
  )
})

test('a mark lies in the picture where its content lies', () => {
  const mark = { x: 30, y: 1200, width: 100, height: 20 }
  expect(markInPicture(layOut(wholePage(3000), 2), mark)).toEqual({ x: 60, y: 2400, width: 200, height: 40 })
  expect(markInPicture(layOut(app(3000), 1), mark)).toEqual({ x: 230, y: 1280, width: 100, height: 20 })
  const post = { ...wholePage(500), region: { x: 20, y: 1100, width: 600, height: 500 } }
  expect(markInPicture(layOut(post, 1), mark)).toEqual({ x: 10, y: 100, width: 100, height: 20 })
})
