import type { ImageMime } from './picture.ts'
import { TALLEST_TILE } from './tiles.ts'

/** Bytes of one picture at most: in base64 it stays below the 5 MB that one request to the sheet may have. */
const MOST_BYTES = 3_500_000

/** A picture of one screen stays lossless up to here: text is sharpest so, and a page of flat colour is smaller than as JPEG. */
const LOSSLESS_BYTES = 1_500_000

/** .85 is where text on screens shows no fringes; the others serve pictures that would be too large. */
const QUALITIES = [0.85, 0.75, 0.6, 0.45, 0.3] as const

export interface Encoded {
  readonly blob: Blob
  readonly mime: ImageMime
}

/** Is a picture of this size, px, kept as JPEG however small its bytes? */
export function isTall({ width, height }: { readonly width: number; readonly height: number }): boolean {
  return height > TALLEST_TILE || height > 2 * width
}

/**
 * The bytes of a canvas. Small pictures are PNG where that is no burden; tall ones JPEG at once: a page of 1280×10,000 px has 2 MB
 * as JPEG and 16 MB as PNG.
 */
export async function encode(canvas: OffscreenCanvas, options: { readonly tall: boolean }): Promise<Encoded> {
  if (!options.tall) {
    const png = await canvas.convertToBlob({ type: 'image/png' })
    if (png.size <= LOSSLESS_BYTES) return { blob: png, mime: 'image/png' }
  }
  let smallest = await jpeg(canvas, QUALITIES[0])
  for (const quality of QUALITIES.slice(1)) {
    if (smallest.size <= MOST_BYTES) break
    smallest = await jpeg(canvas, quality)
  }
  return { blob: smallest, mime: 'image/jpeg' }
}

function jpeg(canvas: OffscreenCanvas, quality: number): Promise<Blob> {
  return canvas.convertToBlob({ type: 'image/jpeg', quality })
}
