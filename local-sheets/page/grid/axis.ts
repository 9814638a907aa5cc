/** Where rows, or columns, lie one after the other. Lines count from 1; positions are px from the first line's edge. */
export interface Axis {
  readonly count: number
  /** px of all lines together */
  readonly total: number
  /** px from the first line's edge to this one's */
  start(line: number): number
  /** px; 0 = hidden */
  size(line: number): number
  /** The shown line that covers a position; the nearest at the ends. */
  at(px: number): number
  /** The `steps`-th shown line after this one (before it if negative), or the last there is. */
  step(line: number, steps: number): number
}

/**
 * Prefix sums and a binary search.
 *
 * @param standard px of a line that `sizes` does not name
 */
export function axis(count: number, standard: number, sizes: Readonly<Record<number, number>>): Axis {
  const edges = new Float64Array(count + 1)
  for (let line = 1; line <= count; line++) edges[line] = edge(line - 1) + (sizes[line] ?? standard)

  function edge(index: number): number {
    return edges[index] ?? 0
  }
  const size = (line: number): number => (line < 1 || line > count ? 0 : edge(line) - edge(line - 1))

  return {
    count,
    total: edge(count),
    start: (line) => edge(line - 1),
    size,
    at(px) {
      let [low, high] = [1, count]
      while (low < high) {
        const middle = (low + high) >> 1
        if (edge(middle) > px) high = middle
        else low = middle + 1
      }
      while (low > 1 && size(low) === 0) low -= 1
      return low
    },
    step(line, steps) {
      const direction = Math.sign(steps)
      let reached = line
      let left = Math.abs(steps)
      for (let next = line + direction; left > 0 && next >= 1 && next <= count; next += direction) {
        if (size(next) === 0) continue
        reached = next
        left -= 1
      }
      return reached
    },
  }
}
