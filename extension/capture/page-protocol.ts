import * as z from 'zod/mini'

/** Name of the wire between the script in a page and who takes the picture. */
export const CAPTURE_PORT = 'capture'

const length = z.number().check(z.gte(0), z.lte(10_000_000))
const place = z.number().check(z.gte(-10_000_000), z.lte(10_000_000))
const box = z.object({ x: place, y: place, width: length, height: length })

/**
 * What is to be taken of a page, in CSS px. The page's content passes behind a window, which shows more of it with each shift.
 * `window` counts from the corner of the viewport; `region` and `marks` count from the corner of the content.
 */
const scene = z.object({
  /** Scrollbars included: what a shot shows. */
  viewport: z.object({ width: length, height: length }),
  /** Without the page's scrollbars. */
  screen: z.object({ width: length, height: length }),
  /** Bitmap px in a CSS px. */
  scale: z.number().check(z.gt(0), z.lte(16)),
  window: box,
  region: box,
  /** What stands around the window belongs to the picture, too. */
  framed: z.boolean(),
  /** Height of the region before it was cut to what is taken at most. */
  whole: length,
  /** Names and faces of other people. */
  marks: z.array(box).check(z.maxLength(500)),
})
export type Scene = z.infer<typeof scene>

/** Where the content came to stand: a page may not go as far as it was asked to. */
const shifted = z.object({ offset: z.number().check(z.gte(0), z.lte(10_000_000)), inFront: z.boolean() })

const chosen = z.nullable(box)

/** What the page answers to each order; `null` for a post or image that is not there and an area that was not chosen. */
export const answers = { prepare: z.nullable(scene), shift: shifted, chooseArea: chosen } as const

/** Words drawn over the page while an area is chosen. */
const areaTexts = z.object({ label: z.string(), help: z.string(), place: z.string() })
export type AreaTexts = z.infer<typeof areaTexts>

const stamp = z.object({ number: z.int().check(z.gte(0), z.lte(255)), edge: z.enum(['top', 'bottom']) })

/** Addresses of images that hold the image itself can be as long as the image. */
const longestAddress = 8_000_000

const wanted = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['visible', 'post', 'page']) }),
  z.object({ kind: z.literal('image'), address: z.string().check(z.maxLength(longestAddress)) }),
])
/** What of a page is to be taken. */
export type Wanted = z.infer<typeof wanted>

export const order = z.discriminatedUnion('type', [
  z.object({ type: z.literal('prepare'), wanted }),
  z.object({ type: z.literal('shift'), offset: length, stamp: z.nullable(stamp) }),
  z.object({ type: z.literal('chooseArea'), texts: areaTexts }),
])
export type Order = z.infer<typeof order>

export const numberedOrder = z.object({ number: z.number(), order })

/** An answer, a failure in the page, a sign of life, or that the person gives up. */
export const reply = z.discriminatedUnion('type', [
  z.object({ type: z.literal('answer'), number: z.number(), answer: z.unknown() }),
  z.object({ type: z.literal('failed'), number: z.number(), message: z.string() }),
  z.object({ type: z.literal('alive') }),
  z.object({ type: z.literal('left') }),
])
export type Reply = z.infer<typeof reply>
