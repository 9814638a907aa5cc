/** A sample: `x` in any unit of time, `y` in any unit of the value. */
export interface Sample {
  readonly x: number
  readonly y: number
}

/** A straight line with the range in which it lies four times out of five. */
export interface RobustLine {
  /** The value at `x`: expected, and the two ends of the range. */
  at(x: number): { readonly expected: number; readonly low: number; readonly high: number }
}

/** Four out of five: the normal quantile of 90 %, since a tenth lies beyond either end. */
const QUANTILE = 1.2816

/**
 * The line through at least two samples with different `x`, by Theil and Sen: its slope is the median of the slopes of all
 * pairs, so that a few wrong or odd figures (up to 29 in 100) do not bend it, as they would a least-squares line. The range
 * of the slope is Sen's, from Kendall's S, whose variance is n(n − 1)(2n + 5) ÷ 18; it is free of assumptions on how the
 * figures scatter. It is widened by how far from the line four in five figures lie. All of it speaks of a trend that goes
 * on as it was: what will be done differently it cannot know.
 *
 * P. K. Sen, "Estimates of the regression coefficient based on Kendall's tau", JASA 63 (1968), 1379–1389.
 */
export function robustLine(samples: readonly Sample[]): RobustLine {
  const slopes = samples
    .flatMap((a, index) => samples.slice(index + 1).map((b) => (b.y - a.y) / (b.x - a.x)))
    .filter(Number.isFinite)
    .sort((a, b) => a - b)
  const n = samples.length
  const spread = QUANTILE * Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18)
  const count = slopes.length
  const lowest = slopes[Math.max(0, Math.floor((count - spread) / 2))] ?? 0
  const highest = slopes[Math.min(count - 1, Math.ceil((count + spread) / 2))] ?? 0
  const [low, middle, high] = [lineOf(samples, lowest), lineOf(samples, median(slopes)), lineOf(samples, highest)]
  const distances = samples.map(({ x, y }) => Math.abs(y - middle(x))).sort((a, b) => a - b)
  const scatter = distances[Math.ceil(n * 0.8) - 1] ?? 0
  return {
    at(x) {
      const [a, expected, b] = [low(x), middle(x), high(x)]
      return { expected, low: Math.min(a, b, expected) - scatter, high: Math.max(a, b, expected) + scatter }
    },
  }
}

/** The line of a slope that has as many samples above it as below. */
function lineOf(samples: readonly Sample[], slope: number): (x: number) => number {
  const intercept = median(samples.map(({ x, y }) => y - slope * x).sort((a, b) => a - b))
  return (x) => intercept + slope * x
}

/** Of numbers in order; 0 where there are none. */
function median(sorted: readonly number[]): number {
  const half = (sorted.length - 1) / 2
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2
}
