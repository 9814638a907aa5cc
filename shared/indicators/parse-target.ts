import type { Threshold } from './threshold.ts'

/**
 * A target as people write it: '>80%', '≥ 20', '100%', 0,8 (a cell formatted as percent), 80. Without a sign it is "at
 * least". `null` where it is no number.
 *
 * @example parseTarget('>5% Anggaran') // { comparison: '>', value: 5 }
 */
export function parseTarget(target: unknown): Threshold | null {
  if (typeof target === 'number') return { comparison: '>=', value: target > 0 && target <= 1 ? target * 100 : target }
  if (typeof target !== 'string') return null
  const match = /^\s*(>=|=>|≥|>|=)?\s*(\d+(?:[.,]\d+)?)\s*%?/.exec(target)
  const [, sign = '', digits] = match ?? []
  if (digits === undefined) return null
  const comparison = sign === '>' ? '>' : sign === '=' ? '=' : '>='
  return { comparison, value: Number(digits.replace(',', '.')) }
}
