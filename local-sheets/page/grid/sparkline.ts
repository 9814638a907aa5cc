const SVG = 'http://www.w3.org/2000/svg'

/** px that the line keeps from the edges of its cell */
const MARGIN = 3

/**
 * The path of a line through `points` (at least two), as wide and as high as its cell lets it be. Equal points lie in the
 * middle.
 *
 * @example sparklinePath([1, 3], { width: 106, height: 21 }) // 'M3,18 L103,3'
 */
export function sparklinePath(
  points: readonly number[],
  { width, height }: { readonly width: number; readonly height: number },
): string {
  const [low, high] = [Math.min(...points), Math.max(...points)]
  const across = (width - 2 * MARGIN) / (points.length - 1)
  const room = height - 2 * MARGIN
  const steps = points.map((point, index) => {
    const up = high === low ? 0.5 : (point - low) / (high - low)
    return `${rounded(MARGIN + index * across)},${rounded(MARGIN + room * (1 - up))}`
  })
  return `M${steps.join(' L')}`
}

/** The line as an element; it says nothing to a screen reader, as Google's does not. */
export function sparkline(
  points: readonly number[],
  size: { readonly width: number; readonly height: number },
): SVGElement {
  const picture = document.createElementNS(SVG, 'svg')
  picture.classList.add('sparkline')
  picture.setAttribute('width', String(size.width))
  picture.setAttribute('height', String(size.height))
  picture.setAttribute('aria-hidden', 'true')
  const line = document.createElementNS(SVG, 'path')
  line.setAttribute('d', sparklinePath(points, size))
  picture.append(line)
  return picture
}

function rounded(px: number): number {
  return Math.round(px * 10) / 10
}
