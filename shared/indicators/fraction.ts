/** A fraction of two finite numbers, the lower one positive. */
export interface Fraction {
  readonly over: number
  readonly under: number
}

/**
 * Sign of `a − b`, exact: multiplying out would leave the safe integers with sums of rupiah, and dividing would round
 * (7/100*100 is 7.000000000000001). Compares whole parts, then turns the remainders upside down, as Euclid does.
 */
export function compareFractions(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const left = inIntegers(a)
  const right = inIntegers(b)
  if (left.over < 0 || right.over < 0) {
    if (left.over >= 0) return 1
    if (right.over >= 0) return -1
    return compareFractions({ over: -right.over, under: right.under }, { over: -left.over, under: left.under })
  }
  return comparePositive(left, right)
}

function comparePositive(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const wholeA = Math.floor(a.over / a.under)
  const wholeB = Math.floor(b.over / b.under)
  if (wholeA !== wholeB) return wholeA > wholeB ? 1 : -1
  const restA = a.over % a.under
  const restB = b.over % b.under
  if (restA === 0 || restB === 0) return restA === restB ? 0 : restA > 0 ? 1 : -1
  return comparePositive({ over: b.under, under: restB }, { over: a.under, under: restA })
}

/** Sen and decimals of thresholds (2,5 %) become integers; up to six decimals are kept. */
function inIntegers({ over, under }: Fraction): Fraction {
  for (const scale of [1, 100, 1_000_000]) {
    const scaled = { over: clean(over * scale), under: clean(under * scale) }
    if (Number.isInteger(scaled.over) && Number.isInteger(scaled.under)) return scaled
  }
  return { over: Math.round(over * 1_000_000), under: Math.round(under * 1_000_000) }
}

/** 0.07 * 100 is 7.000000000000001: an integer but for the floating point. */
function clean(value: number): number {
  const whole = Math.round(value)
  return Math.abs(value - whole) <= Math.abs(value) * 1e-14 ? whole : value
}
