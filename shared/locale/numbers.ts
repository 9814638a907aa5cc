/** Numbers as Indonesian offices write them: dot for thousands, comma for decimals. */

/**
 * A number with at most `decimals` decimals.
 *
 * @example formatNumber(1234567.5, 1) // '1.234.567,5'
 */
export function formatNumber(value: number, decimals = 0): string {
  const [whole = '0', fraction] = Math.abs(value).toFixed(decimals).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.')
  const isZero = !/[1-9]/.test(whole + (fraction ?? ''))
  return `${value < 0 && !isZero ? '-' : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}`
}

/**
 * Rupiah, sen only where there are any.
 *
 * @example formatRupiah(50000000) // 'Rp50.000.000'
 */
export function formatRupiah(rupiah: number): string {
  const decimals = Number.isInteger(rupiah) ? 0 : 2
  return `${rupiah < 0 ? '-' : ''}Rp${formatNumber(Math.abs(rupiah), decimals)}`
}

/**
 * A percentage; `percent` is 85 for 85 %.
 *
 * @example formatPercent(85, 1) // '85,0 %'
 */
export function formatPercent(percent: number, decimals = 1): string {
  return `${formatNumber(percent, decimals)} %`
}

/**
 * How many decimals (1 to 4) a percentage needs so that, once rounded, it does not look as if it were on the other side of
 * the threshold: 79,96 % must not be shown as 80,0 %.
 *
 * @example decimalsBeside(79.96, 80) // 2
 */
export function decimalsBeside(percent: number, threshold: number | null): number {
  if (threshold === null || percent === threshold) return 1
  for (let decimals = 1; decimals < 4; decimals++) {
    if (Number(percent.toFixed(decimals)) !== threshold) return decimals
  }
  return 4
}
