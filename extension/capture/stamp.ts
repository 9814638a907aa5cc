/**
 * A stamp is drawn over the page with each shift and read from the shot: browsers give what was last on the screen, which on a busy
 * computer may still be the shift before. It covers a few rows of the window that come from another shot.
 */
export interface Stamp {
  /** 0 to 255; another with each shift. */
  readonly number: number
  /** Which edge of the window it lies on. */
  readonly edge: 'top' | 'bottom'
}

/** CSS px of one square of a stamp; a stamp is one square high. */
export const SQUARE = 4

/** A light and a dark square, so that no page looks like a stamp by chance, then the number in binary. */
export function squaresOf(number: number): readonly boolean[] {
  const bits = Array.from({ length: 8 }, (_, bit) => ((number >> (7 - bit)) & 1) === 1)
  return [true, false, ...bits, true, false]
}

/** Rows at the edges of the window, in px of the bitmap, that a stamp takes; a row more, where it ends between two. */
export function rowsOf(stamp: Stamp | null, scale: number): { readonly top: number; readonly bottom: number } {
  const rows = Math.ceil(SQUARE * scale) + 1
  return { top: stamp?.edge === 'top' ? rows : 0, bottom: stamp?.edge === 'bottom' ? rows : 0 }
}

/** Is this the stamp of that number? `pixel` gives the lightness, 0 to 255, of the middle of each square. */
export function isStamp(number: number, lightness: readonly number[]): boolean {
  return squaresOf(number).every((isLight, index) => (lightness[index] ?? 128) > 128 === isLight)
}
