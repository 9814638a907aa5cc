import { stripColour } from './pages.ts'
import { isNear, type Pixels } from './pixels.ts'

/** The numbers of the strips in `height` CSS px, as they should come. */
export function strips(height: number): readonly number[] {
  return Array.from({ length: height / 100 }, (_, row) => row)
}

/**
 * The numbers of the strips that a picture shows down the column `x`, from the row `top` on, read in the middle of each. The
 * picture has `scale` px a CSS px.
 */
export function stripsOf(pixels: Pixels, x: number, top: number, scale = 1): readonly number[] {
  const height = 100 * scale
  return Array.from({ length: Math.floor((pixels.height - top) / height) }, (_, row) => row).filter((row) =>
    isNear(pixels.at(x, Math.round(top + height * (row + 0.5))), stripColour(row)),
  )
}
