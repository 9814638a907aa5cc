import type { Box } from './box.ts'
import { contextOf } from './canvas.ts'
import { isStamp, SQUARE, type Stamp, squaresOf } from './stamp.ts'

/** Does a shot carry this stamp? `window` in CSS px of the viewport, of which the shot has `scale` px each. */
export function carries(bitmap: ImageBitmap, { number, edge }: Stamp, window: Box, scale: number): boolean {
  const y = edge === 'top' ? window.y : window.y + window.height - SQUARE
  const row = Math.floor((y + SQUARE / 2) * scale)
  const columns = squaresOf(number).map((_, index) => Math.floor((window.x + SQUARE * (index + 0.5)) * scale))
  const left = columns[0] ?? 0
  const width = (columns.at(-1) ?? left) - left + 1
  const context = contextOf(new OffscreenCanvas(width, 1))
  context.drawImage(bitmap, left, row, width, 1, 0, 0, width, 1)
  const { data } = context.getImageData(0, 0, width, 1)
  const lightness = columns.map((column) => data[4 * (column - left) + 1] ?? 0)
  return isStamp(number, lightness)
}
